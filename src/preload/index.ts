import { contextBridge, ipcRenderer } from 'electron';
import type { UserAction } from '../shared/action.ts';
import { CHANNELS, type ActionAnswer, type Bridge } from '../shared/contract.ts';
import type { Snapshot } from '../shared/snapshot.ts';

const bridge: Bridge = {
  getSnapshot: () => ipcRenderer.invoke(CHANNELS.getSnapshot) as Promise<Snapshot>,
  send: (action: UserAction) => ipcRenderer.invoke(CHANNELS.send, action) as Promise<ActionAnswer>,
  onSnapshot: (listener) => {
    const heard = (_event: unknown, snapshot: Snapshot): void => {
      listener(snapshot);
    };
    ipcRenderer.on(CHANNELS.snapshot, heard);
    return () => {
      ipcRenderer.off(CHANNELS.snapshot, heard);
    };
  },
  beat: () => {
    ipcRenderer.send(CHANNELS.beat);
  },
};

contextBridge.exposeInMainWorld('trailbreak', bridge);
