const { ipcRenderer } = require('electron');

globalThis.trailbreak = {
  getSnapshot: () => ipcRenderer.invoke('trailbreak:getSnapshot'),
  send: (action) => ipcRenderer.invoke('trailbreak:send', action),
};
