// Draws the icons: `node scripts/icons.mjs` turns resources/icons/**/*.svg into the PNG files beside them.
// The PNGs are committed, so this runs only after a drawing was changed. Needs Chromium: CHROMIUM=/path, or /usr/bin/chromium.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const ICONS = join(import.meta.dirname, '..', 'resources', 'icons');
const STATES = ['working', 'soon', 'on-break', 'paused', 'away', 'held'];
// Put together by the app, which writes the minutes over the hill. macOS writes them beside the icon itself.
const MINUTES = 'minutes';
const DIGITS = 'digits';

// A thin rim of the opposite tone keeps an icon readable where the panel is not as light or dark as it was guessed.
const THEMES = [
  { name: 'on-light', stroke: '#16241f', accent: '#b45309', rim: 'rgba(255, 255, 255, 0.55)' },
  { name: 'on-dark', stroke: '#f4f7f5', accent: '#fbbf4a', rim: 'rgba(0, 0, 0, 0.55)' },
  // macOS colours these itself; it knows the base size and its double only.
  { name: 'template', stroke: '#000', accent: '#000', rim: null },
];
const WITH_MINUTES = THEMES.filter(({ name }) => name !== 'template');

const RIM = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
];

// Electron picks `@1.5x` and `@2x` files by itself. 16 is for Windows and macOS, 22 for Linux panels.
const TRAY_SIZES = [
  { name: '16', pixels: 16 },
  { name: '16@1.5x', pixels: 24 },
  { name: '16@2x', pixels: 32 },
  { name: '22', pixels: 22 },
  { name: '22@2x', pixels: 44 },
];
const TEMPLATE_SIZES = TRAY_SIZES.filter(({ name }) => name === '16' || name === '16@2x');
const APP_SIZES = [256, 512];

/** One drawing as PNG bytes, on nothing. */
async function draw(page, svg, pixels, theme) {
  await page.setContent(
    `${styleOf(theme, pixels)}<style>svg { width: ${pixels}px; height: ${pixels}px }</style>${svg}`,
  );
  return page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: pixels, height: pixels } });
}

/** The ten digits side by side, each cut off at the edge of its cell. */
async function drawDigits(page, svg, pixels, theme) {
  const width = Math.round((pixels * 5) / 16);
  const height = Math.round((pixels * 10) / 16);
  const cells = Array.from({ length: 10 }, (_unused, digit) => {
    const cell = svg.replace('viewBox="0 0 100 18"', `viewBox="${digit * 10} 0 10 18" preserveAspectRatio="none"`);
    return `<div>${cell}</div>`;
  });
  const sizes = `width: ${width}px; height: ${height}px`;
  const row = `<style>div { float: left; overflow: hidden; ${sizes} } svg { overflow: hidden; ${sizes} }</style>`;
  await page.setContent(`${styleOf(theme, pixels)}${row}${cells.join('')}`);
  return page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: width * 10, height } });
}

function styleOf(theme, pixels) {
  const rim = pixels < 22 ? 0.75 : 1;
  const shadows = RIM.map(([x, y]) => `drop-shadow(${x * rim}px ${y * rim}px 0 ${theme.rim})`).join(' ');
  return `<style>
    body { margin: 0 }
    svg { display: block; color: ${theme.stroke}; --accent: ${theme.accent}; filter: ${theme.rim ? shadows : 'none'} }
  </style>`;
}

async function drawTray(page) {
  for (const state of STATES) await drawInThemes(page, state, THEMES, draw);
  await drawInThemes(page, MINUTES, WITH_MINUTES, draw);
  await drawInThemes(page, DIGITS, WITH_MINUTES, drawDigits);
}

async function drawInThemes(page, name, themes, drawOne) {
  const svg = await readFile(join(ICONS, 'tray', `${name}.svg`), 'utf8');
  for (const theme of themes) {
    await mkdir(join(ICONS, 'tray', theme.name), { recursive: true });
    for (const size of theme.name === 'template' ? TEMPLATE_SIZES : TRAY_SIZES) {
      const png = await drawOne(page, svg, size.pixels, theme);
      await writeFile(join(ICONS, 'tray', theme.name, `${name}-${size.name}.png`), png);
    }
  }
}

async function drawApp(page) {
  const svg = await readFile(join(ICONS, 'app.svg'), 'utf8');
  for (const pixels of APP_SIZES) {
    const png = await draw(page, svg, pixels, { stroke: '#000', accent: '#000', rim: null });
    await writeFile(join(ICONS, `app-${pixels}.png`), png);
  }
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage({ viewport: { width: 512, height: 512 } });
  await drawTray(page);
  await drawApp(page);
} finally {
  await browser.close();
}
