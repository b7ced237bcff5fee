import { useEffect, useState } from 'react';
import type { HistoryRecord } from '../../shared/history-record.ts';
import { receiveHistory } from './receive-history.ts';

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
    receiveHistory(window.trailbreak, () => stopped)
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
