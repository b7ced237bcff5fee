import type { UserAction } from './action.ts';
import type { HistoryPart } from './history-part.ts';
import type { Snapshot } from './snapshot.ts';
import type { OtherTimer } from './takeover/other-timer.ts';
import type { WordsAsJson } from './text.ts';

/** The pages there are; the host part of their address (`trailbreak://home/`). */
export const PAGES = ['break', 'notice', 'home', 'settings', 'statistics', 'welcome'] as const;
export type Page = (typeof PAGES)[number];

/** The scheme all pages come from; nothing else is ever loaded. */
export const SCHEME = 'trailbreak';

/** Where a page lives. */
export function pageAddress(page: Page): string {
  return `${SCHEME}://${page}/`;
}

/**
 * What an action answered: done, where the person cannot see that with one line in their words that says what; or not
 * done, with one line that says why.
 */
export type ActionAnswer =
  | { readonly ok: true }
  | { readonly ok: true; readonly note: string }
  | { readonly ok: false; readonly reason: string };

/** The one object a page gets, under `window.trailbreak`. Nothing else crosses the bridge. */
export interface Bridge {
  /** The snapshot of this moment. */
  getSnapshot(): Promise<Snapshot>;
  /** The words of the language of this moment. */
  getWords(): Promise<WordsAsJson>;
  /** Sends an action; never rejects for a refused one, the answer says so. */
  send(action: UserAction): Promise<ActionAnswer>;
  /** The part of the history after the one of this name, null after the last; after 0 comes the first, read anew. */
  getHistory(after: number): Promise<HistoryPart | null>;
  /** The records of a part that has unusual lines, as a JSON array; rejects for a part that main no longer has. */
  checkHistory(name: number): Promise<string>;
  /** The settings of other break timers on this machine; looked for anew each time, and never changed. */
  findTimers(): Promise<readonly OtherTimer[]>;
  /** Calls back at each change; returns how to stop. */
  onSnapshot(listener: (snapshot: Snapshot) => void): () => void;
  /** Tells main once a second that this page is alive. */
  beat(): void;
}

/** Channel names, used by the preload and main's ipc wrapper alone. */
export const CHANNELS = {
  getSnapshot: 'trailbreak:getSnapshot',
  getWords: 'trailbreak:getWords',
  send: 'trailbreak:send',
  getHistory: 'trailbreak:getHistory',
  checkHistory: 'trailbreak:checkHistory',
  findTimers: 'trailbreak:findTimers',
  snapshot: 'trailbreak:snapshot',
  beat: 'trailbreak:beat',
} as const;
