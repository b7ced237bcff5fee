// The bare tray program with the least a window can be: a line of text in a window of the size of Trailbreak's settings.
// And the least a break can be: a click makes a frameless window with a static page over the
// display, shown once it is painted; another click destroys it. Runs inside Electron.
const { join } = require('node:path');
const { app, BrowserWindow, Menu, screen, Tray } = require('electron');

const BODY = '<body style="margin:0;background:#171b18;color:#fff;font:48px sans-serif"><p style="margin:20%">Break';

const LINE = '<body style="background:#171b18;color:#fff;font:20px sans-serif"><p>One line of text';

let tray = null; // kept, or the icon goes when it is collected
let window = null;

function begin() {
  tray = new Tray(join(app.getAppPath(), 'icon.png'));
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: 'Take a break', click: open },
      { label: 'End the break', click: close },
      { label: 'Open a window', click: openLine },
      { label: 'Quit', click: () => app.quit() },
    ]),
  );
}

function open() {
  window = new BrowserWindow({
    ...screen.getPrimaryDisplay().bounds,
    show: false,
    frame: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    backgroundColor: '#171b18',
  });
  window.once('ready-to-show', () => window.showInactive());
  void window.loadURL(`data:text/html,${encodeURIComponent(BODY)}`);
}

function openLine() {
  const made = new BrowserWindow({ width: 840, height: 720, show: false, backgroundColor: '#171b18' });
  made.once('ready-to-show', () => made.show());
  void made.loadURL(`data:text/html,${encodeURIComponent(LINE)}`);
}

function close() {
  window?.destroy();
  window = null;
}

app.on('window-all-closed', () => undefined);
void app.whenReady().then(begin);
