import { useEffect, useState } from 'react';
import type { HistoryRecord } from '../../shared/history-record.ts';
import { recordsIn } from '../../shared/history-part.ts';

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

/** The next part is asked for before this one is looked at: main reads it meanwhile. */
async function readAll(isStopped: () => boolean): Promise<readonly HistoryRecord[]> {
  const records: HistoryRecord[] = [];
  let part = await window.trailbreak.getHistory(0);
  while (part.next !== null && !isStopped()) {
    const coming = window.trailbreak.getHistory(part.next);
    for (const record of recordsIn(part)) records.push(record);
    part = await coming;
  }
  for (const record of recordsIn(part)) records.push(record);
  return records;
}
