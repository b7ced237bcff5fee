import type { Bridge } from '../../shared/contract.ts';
import { createDistinct } from '../../shared/distinct.ts';
import type { HistoryRecord } from '../../shared/history-record.ts';
import { readUsual } from '../../shared/usual-line.ts';

/**
 * All records of the history, each once. The next part is asked for before this one is looked at: main reads it meanwhile.
 * The lines themselves are let go of part by part.
 */
export async function receiveHistory(
  bridge: Pick<Bridge, 'getHistory' | 'checkHistory'>,
  isStopped: () => boolean,
): Promise<readonly HistoryRecord[]> {
  const isFirst = createDistinct();
  const records: HistoryRecord[] = [];
  let part = await bridge.getHistory(0);
  while (part !== null && !isStopped()) {
    const coming = bridge.getHistory(part.name);
    const read = usualRecords(part.lines) ?? checkedRecords(await bridge.checkHistory(part.name));
    for (const record of read) if (isFirst(record)) records.push(record);
    part = await coming;
  }
  return records;
}

/** The records in these lines; null where one is not in every way as it is written today, and main has to look. */
function usualRecords(lines: string): readonly HistoryRecord[] | null {
  const records: HistoryRecord[] = [];
  try {
    for (const line of lines.split('\n')) {
      if (line === '') continue;
      const record = readUsual(JSON.parse(line));
      if (record === null) return null;
      records.push(record);
    }
  } catch {
    return null;
  }
  return records;
}

function checkedRecords(json: string): readonly HistoryRecord[] {
  const records: unknown = JSON.parse(json);
  return isRecords(records) ? records : [];
}

/** Looks at the list alone: its records were made by main. */
function isRecords(records: unknown): records is readonly HistoryRecord[] {
  return Array.isArray(records);
}
