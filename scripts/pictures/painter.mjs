// Runs inside Electron: paints pages into PNG files, without a window on the screen. What to paint is in a JSON file:
// a list of { file, width, height, scale, frames: [{ html, delayMs }] }; a height of null is as high as the page is.
// More than one frame becomes a film.
import { readFileSync, writeFileSync } from 'node:fs';
import { app, BrowserWindow } from 'electron';
import { encodePng } from './apng.mjs';

const [list] = process.argv.slice(-1);

/* global Image, OffscreenCanvas, btoa */
/** In the page: how high it becomes at this width. */
function measure({ html, width }) {
  document.body.innerHTML = `<div style="position:absolute;width:${width}px">${html}</div>`;
  const { height } = document.body.firstElementChild.getBoundingClientRect();
  document.body.innerHTML = '';
  return Math.ceil(height);
}

/** In the page: XHTML drawn as the content of an SVG picture, which a canvas takes at any size and without waiting. */
async function paint({ html, width, height, scale }) {
  const holder = `<foreignObject width="100%" height="100%">${html}</foreignObject>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${holder}</svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(width * scale, height * scale);
  const surface = canvas.getContext('2d');
  surface.scale(scale, scale);
  surface.drawImage(image, 0, 0, width, height);
  const bytes = new Uint8Array(surface.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
  let text = '';
  for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768));
  return btoa(text);
}

function withoutAlpha(base64) {
  const rgba = Buffer.from(base64, 'base64');
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb[to] = rgba[from];
    rgb[to + 1] = rgba[from + 1];
    rgb[to + 2] = rgba[from + 2];
  }
  return rgb;
}

// never a top-level await for readiness: Electron says `ready` after this file has run
void app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false, webPreferences: { offscreen: true, sandbox: true } });
  await window.loadURL('data:text/html,<title>pictures</title>');
  const inPage = (work, job) => window.webContents.executeJavaScript(`(${work.toString()})(${JSON.stringify(job)})`);
  for (const { file, width, height: given, scale, frames } of JSON.parse(readFileSync(list, 'utf8'))) {
    const height = given ?? (await inPage(measure, { ...frames[0], width }));
    const painted = [];
    for (const { html, delayMs } of frames) {
      const pixels = await inPage(paint, { html, width, height, scale });
      painted.push({ rgb: withoutAlpha(pixels), delayMs });
    }
    writeFileSync(file, encodePng({ width: width * scale, height: height * scale, frames: painted }));
  }
  app.exit(0);
});
