import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { parseAction, type UserAction } from '../../shared/action.ts';
import { CHANNELS, PAGES, pageAddress, type ActionAnswer } from '../../shared/contract.ts';
import type { HistoryPart } from '../../shared/history-part.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import type { OtherTimer } from '../../shared/takeover/other-timer.ts';
import type { WordsAsJson } from '../../shared/text.ts';

/** What answers the pages. */
export interface IpcRoutes {
  readonly getSnapshot: () => Snapshot;
  readonly getWords: () => WordsAsJson;
  readonly act: (action: UserAction) => ActionAnswer | Promise<ActionAnswer>;
  readonly getHistory: (after: number) => Promise<HistoryPart | null>;
  readonly checkHistory: (name: number) => Promise<string>;
  readonly findTimers: () => Promise<readonly OtherTimer[]>;
  /** The words for a message that is no action. */
  readonly notAnAction: () => string;
  readonly onBeat: (sender: WebContents) => void;
  readonly parsePatch: (patch: unknown) => Partial<Settings> | null;
  /** A message that was refused: where from and why. Never its content. */
  readonly onRefused: (line: string) => void;
}

/**
 * A structure deeper or larger than any action is refused before it is looked at. The largest there is are 30 routines of
 * 20 exercises (shared/own-routine.ts), each at most 110 characters long, with names of which each character is escaped.
 */
const LONGEST_MESSAGE = 100_000;

/** Serves the contract to our own pages and nobody else; returns how to stop. */
export function serveIpc(routes: IpcRoutes): () => void {
  ipcMain.handle(CHANNELS.getSnapshot, (event) => {
    refuseStrangers(event, routes);
    return routes.getSnapshot();
  });
  ipcMain.handle(CHANNELS.getWords, (event) => {
    refuseStrangers(event, routes);
    return routes.getWords();
  });
  ipcMain.handle(CHANNELS.send, (event, input: unknown): ActionAnswer | Promise<ActionAnswer> => {
    refuseStrangers(event, routes);
    const action = isSmall(input) ? parseAction(input, routes.parsePatch) : null;
    if (action === null) {
      routes.onRefused(`${CHANNELS.send}: not an action`);
      return { ok: false, reason: routes.notAnAction() };
    }
    return routes.act(action);
  });
  serveHistory(routes);
  ipcMain.handle(CHANNELS.findTimers, (event) => {
    refuseStrangers(event, routes);
    return routes.findTimers();
  });
  ipcMain.on(CHANNELS.beat, (event) => {
    if (isOurPage(event)) routes.onBeat(event.sender);
  });
  return () => {
    ipcMain.removeHandler(CHANNELS.getSnapshot);
    ipcMain.removeHandler(CHANNELS.getWords);
    ipcMain.removeHandler(CHANNELS.send);
    ipcMain.removeHandler(CHANNELS.getHistory);
    ipcMain.removeHandler(CHANNELS.checkHistory);
    ipcMain.removeHandler(CHANNELS.findTimers);
    ipcMain.removeAllListeners(CHANNELS.beat);
  };
}

function serveHistory(routes: Pick<IpcRoutes, 'getHistory' | 'checkHistory' | 'onRefused'>): void {
  for (const channel of ['getHistory', 'checkHistory'] as const) {
    ipcMain.handle(CHANNELS[channel], (event, part: unknown) => {
      refuseStrangers(event, routes);
      if (typeof part === 'number' && Number.isSafeInteger(part) && part >= 0) return routes[channel](part);
      routes.onRefused(`${CHANNELS[channel]}: no part of the history`);
      throw new Error('refused');
    });
  }
}

/** Sends the snapshot to a page that is still there. */
export function publishTo(page: WebContents, snapshot: Snapshot): void {
  if (!page.isDestroyed() && !page.isCrashed()) page.send(CHANNELS.snapshot, snapshot);
}

/** Drops the channels that a library opened for itself: only the contract is served. */
export function closeForeignChannel(channel: string): void {
  ipcMain.removeAllListeners(channel);
}

function refuseStrangers(event: IpcMainInvokeEvent, routes: Pick<IpcRoutes, 'onRefused'>): void {
  if (isOurPage(event)) return;
  routes.onRefused(`message from ${event.senderFrame?.url ?? 'a frame that is gone'}`);
  throw new Error('refused');
}

/** Only the top frame of one of our own pages is heard. */
function isOurPage(event: IpcMainInvokeEvent | IpcMainEvent): boolean {
  const frame = event.senderFrame;
  if (frame === null || frame !== event.sender.mainFrame) return false;
  return PAGES.some((page) => frame.url === pageAddress(page) || frame.url.startsWith(`${pageAddress(page)}?`));
}

function isSmall(input: unknown): boolean {
  try {
    return JSON.stringify(input).length <= LONGEST_MESSAGE;
  } catch {
    return false;
  }
}
