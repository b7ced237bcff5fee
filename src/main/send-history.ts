import type { HistoryPart } from '../shared/history-part.ts';
import type { Written } from './store/history-line.ts';
import type { HistoryStore } from './store/history-store.ts';

export interface HistorySending {
  /** One part: 0 reads the files anew. */
  readonly part: (from: number) => Promise<HistoryPart>;
  /** Lets go of a reading that nobody goes on with. */
  readonly stop: () => void;
}

/** Sends the history to a page while it is being read: the page takes a part in while main reads the next. */
export function createHistorySending(history: Pick<HistoryStore, 'read'>): HistorySending {
  let parts: AsyncGenerator<string, undefined> | null = null;
  /** Names each part once, so that a page that was closed or reloaded cannot take one from the page that came after. */
  let next = 0;
  return {
    part: async (from) => {
      if (from === 0) parts = toParts(history.read());
      else if (from !== next || parts === null) return { json: '[]', next: null };
      next += 1;
      const own = next;
      const { value: json } = await parts.next();
      return json === undefined ? { json: '[]', next: null } : { json, next: own };
    },
    stop: () => {
      parts = null;
    },
  };
}

/** The lines as they stand in the files: making them anew would take a third of the time that reading them does. */
async function* toParts(history: AsyncGenerator<readonly Written[]>): AsyncGenerator<string, undefined> {
  for await (const some of history) yield `[${some.map(({ text }) => text).join(',')}]`;
}
