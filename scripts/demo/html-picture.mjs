// Runs inside Electron: paints an HTML file into a PNG file, without a window on the screen.
import { writeFileSync } from 'node:fs';
import { app, BrowserWindow } from 'electron';

const [html, png] = process.argv.slice(-2);

// never a top-level await for readiness: Electron says `ready` after this file has run
void app.whenReady().then(async () => {
  const window = new BrowserWindow({
    width: 760,
    height: 560,
    show: false,
    webPreferences: { offscreen: true, sandbox: true },
  });
  const painted = new Promise((resolve) => window.webContents.once('paint', resolve));
  await window.loadFile(html);
  await painted;
  writeFileSync(png, (await window.webContents.capturePage()).toPNG());
  app.exit(0);
});
