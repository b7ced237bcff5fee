import { useEffect, useState } from 'react';
import type { HistoryRecord } from '../../shared/history-record.ts';
import { recordsIn } from '../../shared/history-removal.ts';

/** The whole history as far as it is known. */
export type History =
  | { readonly state: 'reading' }
  | { readonly state: 'failed' }
  | { readonly state: 'read'; readonly records: readonly HistoryRecord[] };

/** Reads the history from main, and anew whenever `version` is another one; meanwhile the last one stays. */
export function useHistory(version: string): History {
  const [history, setHistory] = useState<History>({ state: 'reading' });
  useEffect(() => {
    let stopped = false;
    readAll(() => stopped)
      .then((records) => {
        if (!stopped) setHistory({ state: 'read', records });
      })
      .catch(() => {
        if (!stopped) setHistory({ state: 'failed' });
      });
    return () => {
      stopped = true;
    };
  }, [version]);
  return history;
}

async function readAll(isStopped: () => boolean): Promise<readonly HistoryRecord[]> {
  const records: HistoryRecord[] = [];
  let from: number | null = 0;
  while (from !== null && !isStopped()) {
    const part = await window.trailbreak.getHistory(from);
    for (const record of recordsIn(part)) records.push(record);
    from = part.next;
  }
  return records;
}
