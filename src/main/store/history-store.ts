import { basename, join } from 'node:path';
import type { HistoryRecord } from '../../shared/history-record.ts';
import type { HistoryRemoval } from '../../shared/history-removal.ts';
import { createBreath } from './breath.ts';
import {
  appendDurably,
  listYears,
  readYear,
  setDamagedAside,
  toAsidePath,
  toYearPath,
  type YearFile,
} from './history-file.ts';
import { toInstant, toLine } from './history-line.ts';
import { findRemoved, putBack, takeOut, type RemovedLines } from './history-removals.ts';
import { type StoreProblem, toCode } from './problem.ts';

/** The breaks of all years, one line each, in `history/history-<UTC year>.jsonl`. */
export interface HistoryStore {
  /** What went wrong so far, each thing once. */
  readonly problems: readonly StoreProblem[];
  /**
   * Adds a record; done when it is on the disk, or when that failed: then it is kept, in order, and written with the
   * next `append`, `flush` or `close`. Never rejects.
   */
  append(record: HistoryRecord): Promise<void>;
  /** Writes what could not be written before; for once a minute. */
  flush(): Promise<void>;
  /** The records of the last so many days, in the order they were written, each once. Never rejects. */
  recent(days: number, nowWallMs: number): Promise<HistoryRecord[]>;
  /** All records, as `recent`. */
  all(): Promise<HistoryRecord[]>;
  /** Takes lines out of the files and answers how many breaks that were. Rejects where a file cannot be written. */
  remove(removal: HistoryRemoval): Promise<number>;
  /** Puts back what the last `remove` took; false when there is nothing to put back. */
  restore(): Promise<boolean>;
  /** From now on nothing can be put back. */
  forget(): void;
  close(): Promise<void>;
}

/** A record with its place, ready to be written. */
interface Entry {
  readonly record: HistoryRecord;
  readonly path: string;
  readonly line: Buffer;
}

const DAY_MS = 24 * 60 * 60_000;

/** Opens the history under a folder. A file is mended when it is read: damaged and torn lines are set aside. */
export function openHistory(folder: string, listener: { onProblem: (problem: StoreProblem) => void }): HistoryStore {
  return new History(join(folder, 'history'), listener.onProblem);
}

class History implements HistoryStore {
  readonly problems: StoreProblem[] = [];
  readonly #folder: string;
  readonly #onProblem: (problem: StoreProblem) => void;
  /** Not on the disk yet, oldest first. */
  #pending: readonly Entry[] = [];
  /** The end of all that was asked for so far: one thing at a time touches the files. */
  #last: Promise<unknown> = Promise.resolve();

  /** What was taken out, the last removal last. */
  #removed: readonly (readonly RemovedLines[])[] = [];

  constructor(folder: string, onProblem: (problem: StoreProblem) => void) {
    this.#folder = folder;
    this.#onProblem = onProblem;
  }

  append(record: HistoryRecord): Promise<void> {
    return this.#inTurn(async () => {
      this.#addPending(record);
      await this.#writePending();
    });
  }

  flush(): Promise<void> {
    return this.#inTurn(() => this.#writePending());
  }

  recent(days: number, nowWallMs: number): Promise<HistoryRecord[]> {
    const since = nowWallMs - days * DAY_MS;
    return this.#inTurn(() => this.#read(new Date(since).getUTCFullYear(), since));
  }

  all(): Promise<HistoryRecord[]> {
    return this.#inTurn(() => this.#read(0, -Infinity));
  }

  remove(removal: HistoryRemoval): Promise<number> {
    return this.#inTurn(async () => {
      await this.#writePending();
      const years = await listYears(this.#folder, 0);
      const found = await findRemoved(
        years.map((year) => toYearPath(this.#folder, year)),
        removal,
      );
      for (const lines of found) {
        await takeOut(lines);
        this.#removed = [...this.#removed, [lines]];
      }
      this.#removed = [...this.#removed.slice(0, this.#removed.length - found.length), found];
      return found.reduce((sum, { breaks }) => sum + breaks, 0);
    });
  }

  restore(): Promise<boolean> {
    return this.#inTurn(async () => {
      const last = this.#removed.at(-1);
      if (last === undefined) return false;
      for (const lines of last) await putBack(lines);
      this.#removed = this.#removed.slice(0, -1);
      return true;
    });
  }

  forget(): void {
    this.#removed = [];
  }

  close(): Promise<void> {
    return this.flush();
  }

  #inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #addPending(record: HistoryRecord): void {
    const path = toYearPath(this.#folder, new Date(toInstant(record)).getUTCFullYear());
    try {
      this.#pending = [...this.#pending, { record, path, line: Buffer.from(toLine(record)) }];
    } catch (error) {
      // No line can be made of it, now or later; it must not hold up those behind it.
      this.#report({ key: 'historyNotWritable', values: { file: path, code: toCode(error) } });
    }
  }

  async #writePending(): Promise<void> {
    for (const { path, line } of this.#pending) {
      try {
        await appendDurably(path, line);
      } catch (error) {
        this.#report({ key: 'historyNotWritable', values: { file: path, code: toCode(error) } });
        return;
      }
      this.#pending = this.#pending.slice(1);
    }
  }

  async #read(firstYear: number, since: number): Promise<HistoryRecord[]> {
    const written = await this.#readSince(firstYear);
    const breathe = createBreath();
    // The same line may stand there twice: a write that was reported as failed may have got through all the same.
    const once = new Map<string, HistoryRecord>();
    for (const record of [...written, ...this.#pending.map((entry) => entry.record)]) {
      await breathe();
      if (toInstant(record) < since) continue;
      // the whole line only where it may stand there twice: making it is dear
      const key = `${record.kind} ${record.id} ${toInstant(record)}`;
      const first = once.get(key);
      if (first === undefined) once.set(key, record);
      else if (toLine(first) !== toLine(record)) once.set(toLine(record), record);
    }
    return [...once.values()];
  }

  async #readSince(firstYear: number): Promise<HistoryRecord[]> {
    const records: HistoryRecord[] = [];
    for (const year of await this.#listYears(firstYear)) {
      for (const record of await this.#readAndMend(year)) records.push(record);
    }
    return records;
  }

  async #listYears(firstYear: number): Promise<readonly number[]> {
    try {
      return await listYears(this.#folder, firstYear);
    } catch (error) {
      this.#report({ key: 'historyUnreadable', values: { file: this.#folder, code: toCode(error) } });
      return [];
    }
  }

  async #readAndMend(year: number): Promise<readonly HistoryRecord[]> {
    const path = toYearPath(this.#folder, year);
    try {
      const file = await readYear(path);
      if (file.damaged.length > 0) await this.#mend(path, file);
      return file.records;
    } catch (error) {
      this.#report({ key: 'historyUnreadable', values: { file: path, code: toCode(error) } });
      return [];
    }
  }

  async #mend(path: string, file: YearFile): Promise<void> {
    const values = { file: path, copy: basename(toAsidePath(path)), lines: String(file.damagedLines) };
    try {
      await setDamagedAside(path, file);
      this.#report({ key: 'historyDamaged', values });
    } catch (error) {
      // The lines stay where they are, and are passed over each time the file is read.
      this.#report({ key: 'historyNotWritable', values: { file: path, code: toCode(error) } });
    }
  }

  #report(problem: StoreProblem): void {
    const text = JSON.stringify(problem);
    if (this.problems.some((each) => JSON.stringify(each) === text)) return;
    this.problems.push(problem);
    this.#onProblem(problem);
  }
}
