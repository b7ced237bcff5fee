// Runs inside Electron: one page without a frame, for scripts/icons.mjs to draw on.
import { app, BrowserWindow } from 'electron';

// never a top-level await for readiness: Electron says `ready` after this file has run
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1100, height: 1100, frame: false, webPreferences: { sandbox: true } });
  return window.loadURL('data:text/html,<title>icons</title>');
});
