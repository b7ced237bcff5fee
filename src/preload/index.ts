import { contextBridge, ipcRenderer } from 'electron';
import { CHANNELS, type ActionAnswer, type Bridge } from '../shared/contract.ts';
import type { HistoryPart } from '../shared/history-part.ts';
import type { Snapshot } from '../shared/snapshot.ts';
import type { OtherTimer } from '../shared/takeover/other-timer.ts';
import type { WordsAsJson } from '../shared/text.ts';
import { askEarly } from './ask-early.ts';

let published: Snapshot | null = null;
ipcRenderer.on(CHANNELS.snapshot, (_event, snapshot: Snapshot) => {
  published = snapshot;
});

const bridge: Bridge = {
  getSnapshot: askEarly<Snapshot>(CHANNELS.getSnapshot, (early) => published ?? early),
  getWords: askEarly<WordsAsJson>(CHANNELS.getWords),
  send: (action) => ipcRenderer.invoke(CHANNELS.send, action) as Promise<ActionAnswer>,
  getHistory: (after) => ipcRenderer.invoke(CHANNELS.getHistory, after) as Promise<HistoryPart | null>,
  checkHistory: (name) => ipcRenderer.invoke(CHANNELS.checkHistory, name) as Promise<string>,
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
