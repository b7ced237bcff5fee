import { contextBridge, ipcRenderer } from 'electron';
import type { UserAction } from '../shared/action.ts';
import { CHANNELS, type ActionAnswer, type Bridge } from '../shared/contract.ts';
import type { HistoryPart } from '../shared/history-removal.ts';
import type { Snapshot } from '../shared/snapshot.ts';
import type { OtherTimer } from '../shared/takeover/other-timer.ts';

const askForSnapshot = () => ipcRenderer.invoke(CHANNELS.getSnapshot) as Promise<Snapshot>;

/** Asked for at once, while the page's script is still being loaded: the first picture need not wait for it. */
let first: Promise<Snapshot> | null = askForSnapshot();
let published: Snapshot | null = null;
ipcRenderer.on(CHANNELS.snapshot, (_event, snapshot: Snapshot) => {
  published = snapshot;
});

const bridge: Bridge = {
  getSnapshot: () => {
    const answer = first?.then((asked) => published ?? asked) ?? askForSnapshot();
    first = null;
    return answer;
  },
  send: (action: UserAction) => ipcRenderer.invoke(CHANNELS.send, action) as Promise<ActionAnswer>,
  getHistory: (from) => ipcRenderer.invoke(CHANNELS.getHistory, from) as Promise<HistoryPart>,
  findTimers: () => ipcRenderer.invoke(CHANNELS.findTimers) as Promise<readonly OtherTimer[]>,
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
