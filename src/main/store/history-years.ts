import { basename } from 'node:path';
import type { HistoryRecord } from '../../shared/history-record.ts';
import { listYears, readBytes, readLines, setDamagedAside, toAsidePath, toYearPath } from './history-file.ts';
import { toCode, type StoreProblem } from './problem.ts';

/** Reads the files of the years. What cannot be read is reported, and then there is nothing in it. */
export interface HistoryYears {
  /** The years there are files for, from `firstYear` on, in order. */
  readonly list: (firstYear: number) => Promise<readonly number[]>;
  /** The records of a year; damaged lines are set aside. */
  readonly read: (year: number) => Promise<readonly HistoryRecord[]>;
  /** The lines of a year as they stand there. */
  readonly bytes: (year: number) => Promise<Buffer>;
}

export function createYears(folder: string, report: (problem: StoreProblem) => void): HistoryYears {
  const orNothing = async <Found>(file: string, nothing: Found, work: () => Promise<Found>): Promise<Found> => {
    try {
      return await work();
    } catch (error) {
      report({ key: 'historyUnreadable', values: { file, code: toCode(error) } });
      return nothing;
    }
  };
  const pathOf = (year: number): string => toYearPath(folder, year);
  return {
    list: (firstYear) => orNothing<readonly number[]>(folder, [], () => listYears(folder, firstYear)),
    read: (year) => orNothing<readonly HistoryRecord[]>(pathOf(year), [], () => readAndMend(pathOf(year), report)),
    bytes: (year) => orNothing(pathOf(year), Buffer.alloc(0), () => readBytes(pathOf(year))),
  };
}

async function readAndMend(path: string, report: (problem: StoreProblem) => void): Promise<readonly HistoryRecord[]> {
  const bytes = await readBytes(path);
  const { records, damaged } = await readLines(bytes);
  if (damaged.size === 0) return records;
  const values = { file: path, copy: basename(toAsidePath(path)), lines: String(damaged.size) };
  try {
    await setDamagedAside(path, bytes, damaged);
    report({ key: 'historyDamaged', values });
  } catch (error) {
    // The lines stay where they are, and are passed over each time the file is read.
    report({ key: 'historyNotWritable', values: { file: path, code: toCode(error) } });
  }
  return records;
}
