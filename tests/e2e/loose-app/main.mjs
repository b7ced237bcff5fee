// An app of the same shape as ours with every lock left open, so that each probe is known to be able to fail.
// It is only ever started by the tests.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, protocol } from 'electron';

const folder = import.meta.dirname;
const settings = { sound: true };

protocol.registerSchemesAsPrivileged([{ scheme: 'trailbreak', privileges: { standard: true, secure: true } }]);
app.on('window-all-closed', () => undefined);

void app.whenReady().then(() => {
  protocol.handle('trailbreak', serveAnything);
  ipcMain.handle('trailbreak:getSnapshot', () => ({ settings }));
  ipcMain.handle('trailbreak:send', (_event, action) => {
    merge(settings, action);
    return { ok: true };
  });
  const window = new BrowserWindow({
    webPreferences: {
      preload: join(folder, 'preload.cjs'),
      nodeIntegration: true,
      contextIsolation: false,
      sandbox: false,
      webviewTag: true,
    },
  });
  void window.loadFile(join(folder, 'page.html'));
});

async function serveAnything(request) {
  const path = decodeURIComponent(new URL(request.url).pathname);
  try {
    const body = await readFile(join(folder, path === '/' ? 'page.html' : path));
    return new globalThis.Response(body, { headers: { 'content-type': 'text/html' } });
  } catch {
    return new globalThis.Response('', { status: 404 });
  }
}

function merge(target, source) {
  if (typeof source !== 'object' || source === null) return;
  for (const [key, value] of Object.entries(source)) {
    if (typeof value === 'object' && value !== null && typeof target[key] === 'object') merge(target[key], value);
    else target[key] = value;
  }
}
