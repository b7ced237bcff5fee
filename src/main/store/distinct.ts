import type { HistoryRecord } from '../../shared/history-record.ts';
import { toLine } from './history-line.ts';

/** Makes a test that lets each record pass once. Ids differ as a rule, so that only few lines are compared as a whole. */
export function createDistinct(): (record: HistoryRecord) => boolean {
  const firsts = { break: new Map<string, HistoryRecord>(), feeling: new Map<string, HistoryRecord>() };
  const lines = new Set<string>();
  return (record) => {
    const first = firsts[record.kind].get(record.id);
    if (first === undefined) {
      firsts[record.kind].set(record.id, record);
      return true;
    }
    const line = toLine(record);
    if (lines.has(line) || line === toLine(first)) return false;
    lines.add(line);
    return true;
  };
}
