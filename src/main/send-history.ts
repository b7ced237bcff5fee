import type { HistoryPart } from '../shared/history-part.ts';
import type { HistoryStore, UnreadLines } from './store/history-store.ts';

export interface HistorySending {
  /** The part after the one of this name, null after the last; after 0 comes the first, and the files are read anew. */
  readonly part: (after: number) => Promise<HistoryPart | null>;
  /** What the lines of a part hold, as a JSON array of records. Rejects for a part that is gone. */
  readonly check: (name: number) => Promise<string>;
  /** Lets go of a reading that nobody goes on with. */
  readonly stop: () => void;
}

/** Sends the history to a page while it is being read: the page takes a part in while main reads the next. */
export function createHistorySending(history: Pick<HistoryStore, 'unread'>): HistorySending {
  let parts: AsyncGenerator<UnreadLines, undefined> | null = null;
  /** Names each part once, so that a page that was closed or reloaded cannot take one from the page that came after. */
  let last = 0;
  /** The part that the page looks at, and the one that is on its way meanwhile. */
  const sent = new Map<number, UnreadLines>();
  const stop = (): void => {
    parts = null;
    sent.clear();
  };
  return {
    part: async (after) => {
      if (after === 0) {
        stop();
        parts = history.unread();
      } else if (after !== last || parts === null) return null;
      last += 1;
      const name = last;
      const reading = parts;
      const { value } = await reading.next();
      if (value === undefined || reading !== parts) return null;
      sent.set(name, value);
      sent.delete(name - 2);
      return { name, lines: value.text };
    },
    check: async (name) => {
      const part = sent.get(name);
      if (part === undefined) throw new Error('this part of the history is gone');
      return JSON.stringify(await part.check());
    },
    stop,
  };
}
