// Draws the icons: `node scripts/icons.mjs` turns resources/icons/**/*.svg into the PNG files beside them.
// The PNGs are committed, so this runs only after a drawing was changed. Needs Chromium: CHROMIUM=/path, or /usr/bin/chromium.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const ICONS = join(import.meta.dirname, '..', 'resources', 'icons');
const STATES = ['working', 'soon', 'on-break', 'paused', 'away', 'held'];

// A thin rim of the opposite tone keeps an icon readable where the panel is not as light or dark as it was guessed.
const THEMES = [
  { name: 'on-light', stroke: '#16241f', accent: '#b45309', rim: 'rgba(255, 255, 255, 0.55)' },
  { name: 'on-dark', stroke: '#f4f7f5', accent: '#fbbf4a', rim: 'rgba(0, 0, 0, 0.55)' },
  // macOS colours these itself; it knows the base size and its double only.
  { name: 'template', stroke: '#000', accent: '#000', rim: null },
];

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
  const rim = pixels < 22 ? 0.75 : 1;
  const shadows = RIM.map(([x, y]) => `drop-shadow(${x * rim}px ${y * rim}px 0 ${theme.rim})`).join(' ');
  await page.setContent(
    `<style>
      body { margin: 0 }
      svg { display: block; width: ${pixels}px; height: ${pixels}px; color: ${theme.stroke}; --accent: ${theme.accent}; filter: ${theme.rim ? shadows : 'none'} }
    </style>${svg}`,
  );
  return page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: pixels, height: pixels } });
}

async function drawTray(page) {
  for (const state of STATES) {
    const svg = await readFile(join(ICONS, 'tray', `${state}.svg`), 'utf8');
    for (const theme of THEMES) {
      await mkdir(join(ICONS, 'tray', theme.name), { recursive: true });
      for (const size of theme.name === 'template' ? TEMPLATE_SIZES : TRAY_SIZES) {
        const png = await draw(page, svg, size.pixels, theme);
        await writeFile(join(ICONS, 'tray', theme.name, `${state}-${size.name}.png`), png);
      }
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
