// The least a tray program made with Electron can be: an icon, three menu items, no window. What it costs is the
// price of Electron itself; what Trailbreak costs beyond it is ours. Runs inside Electron.
const { join } = require('node:path');
const { app, Menu, Tray } = require('electron');

let tray = null; // kept, or the icon goes when it is collected

function begin() {
  tray = new Tray(join(app.getAppPath(), 'icon.png'));
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: 'First', click: () => tray.setToolTip('First') },
      { label: 'Second', click: () => tray.setToolTip('Second') },
      { label: 'Quit', click: () => app.quit() },
    ]),
  );
}

app.on('window-all-closed', () => undefined);
void app.whenReady().then(begin);
