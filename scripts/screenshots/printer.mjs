// Runs inside Electron: prints pictures onto sheets, without a window on the screen. What to print is in a JSON file: a
// list of { file, tilePx, columns, quality, tiles: [{ name, path }] }.
import { readFileSync, writeFileSync } from 'node:fs';
import { app, BrowserWindow } from 'electron';

const [list] = process.argv.slice(-1);

/* global OffscreenCanvas, createImageBitmap, atob, Blob, FileReader */
/** In the page: the pictures in columns, each under its name, each in the column that is shortest. */
async function print({ tiles, tilePx, columns: most, quality }) {
  const GAP = 20;
  const LINE = 22;
  const columns = Math.min(most, tiles.length);
  const placed = [];
  const heights = Array(columns).fill(GAP);
  for (const { name, base64 } of tiles) {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const width = Math.min(tilePx, image.width);
    const height = Math.round((image.height * width) / image.width);
    const column = heights.indexOf(Math.min(...heights));
    placed.push({ name, image, width, height, column, top: heights[column] });
    heights[column] += height + LINE + GAP;
  }
  const widest = Math.max(...placed.map(({ width }) => width));
  const canvas = new OffscreenCanvas(GAP + columns * (widest + GAP), Math.max(...heights));
  const surface = canvas.getContext('2d');
  surface.fillStyle = '#8a8f86';
  surface.fillRect(0, 0, canvas.width, canvas.height);
  surface.imageSmoothingQuality = 'high';
  surface.font = '14px sans-serif';
  for (const { name, image, width, height, column, top } of placed) {
    const left = GAP + column * (widest + GAP);
    surface.fillStyle = '#ffffff';
    surface.fillText(name, left, top + 14);
    surface.drawImage(image, left, top + LINE, width, height);
  }
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.split(',')[1]);
    reader.readAsDataURL(blob);
  });
}

// never a top-level await for readiness: Electron says `ready` after this file has run
void app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false, webPreferences: { offscreen: true, sandbox: true } });
  await window.loadURL('data:text/html,<title>sheets</title>');
  for (const { file, tiles, ...how } of JSON.parse(readFileSync(list, 'utf8'))) {
    const read = tiles.map(({ name, path }) => ({ name, base64: readFileSync(path).toString('base64') }));
    const job = JSON.stringify({ ...how, tiles: read });
    const webp = await window.webContents.executeJavaScript(`(${print.toString()})(${job})`);
    writeFileSync(file, Buffer.from(webp, 'base64'));
  }
  app.exit(0);
});
