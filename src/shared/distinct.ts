import { toInstant, type HistoryRecord } from './history-record.ts';

/**
 * Makes a test that lets each record pass once. Nearly all come in the order of their instants, and one that is later
 * than all before cannot have been there: only the others are looked up and compared as a whole.
 */
export function createDistinct(): (record: HistoryRecord) => boolean {
  const inOrder: HistoryRecord[] = [];
  const others = new Set<string>();
  let latest = -Infinity;
  return (record) => {
    const at = toInstant(record);
    if (at > latest) {
      latest = at;
      inOrder.push(record);
      return true;
    }
    const whole = JSON.stringify(record);
    const same = findAt(inOrder, at);
    if (others.has(whole) || (same !== null && whole === JSON.stringify(same))) return false;
    others.add(whole);
    return true;
  };
}

/** The one of this instant among records of which each is later than the one before; null for none. */
function findAt(inOrder: readonly HistoryRecord[], at: number): HistoryRecord | null {
  let from = 0;
  let to = inOrder.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const record = inOrder[middle];
    if (record === undefined) return null;
    const found = toInstant(record);
    if (found === at) return record;
    if (found < at) from = middle + 1;
    else to = middle;
  }
  return null;
}
