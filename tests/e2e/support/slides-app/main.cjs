// Another program with one window, such as slides or a film are shown in. The tests tell it when to fill the screen.
const { app, BrowserWindow } = require('electron');

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 640, height: 480, backgroundColor: '#203040' });
  void window.loadURL('data:text/html,<title>Slides</title>');
});
