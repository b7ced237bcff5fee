// npm run icons: turns resources/icons/**/*.svg into the PNG files beside them, and shows all of them on
// docs/images/icons.png. The PNGs are committed, so this runs only after a drawing was changed. Drawn by Electron.
import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron as electron } from '@playwright/test';
import { overviewOf } from './icons/overview.mjs';
import { PROJECT } from './places.mjs';

const ICONS = join(PROJECT, 'resources/icons');
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
// What Linux packages install (hicolor), and what an .ico and an .icns are put together from.
const APP_SIZES = [16, 22, 24, 32, 48, 64, 128, 256, 512, 1024];
/** Up to here there is no room for the trail. */
const SMALL = 32;

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
  await mkdir(join(ICONS, 'app'), { recursive: true });
  for (const pixels of APP_SIZES) {
    const svg = await readFile(join(ICONS, pixels <= SMALL ? 'app-small.svg' : 'app.svg'), 'utf8');
    const png = await draw(page, svg, pixels, { stroke: '#000', accent: '#000', rim: null });
    await writeFile(join(ICONS, `app/${pixels}x${pixels}.png`), png);
  }
}

async function drawOverview(page) {
  const source = (path) => `data:image/png;base64,${readFileSync(join(ICONS, path), 'base64')}`;
  await page.setContent(overviewOf(source, STATES));
  await page.locator('main').screenshot({ path: join(PROJECT, 'docs/images/icons.png') });
}

const flags = ['--force-device-scale-factor=1', '--force-color-profile=srgb'];
const app = await electron.launch({ args: [...flags, join(PROJECT, 'scripts/icons/board.mjs')] });
try {
  const page = await app.firstWindow();
  await page.setViewportSize({ width: 1024, height: 1024 });
  await drawTray(page);
  await drawApp(page);
  await drawOverview(page);
} finally {
  await app.close();
}
