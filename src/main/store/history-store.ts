import { basename, join } from 'node:path';
import type { HistoryRecord } from '../../shared/history-record.ts';
import type { HistoryRemoval } from '../../shared/history-removal.ts';
import {
  appendDurably,
  listAside,
  listYears,
  readYear,
  setDamagedAside,
  toAsidePath,
  toYearPath,
  type YearFile,
} from './history-file.ts';
import { toInstant, toLine, type Written } from './history-line.ts';
import { findRemoved, findWhole, recordsOf, withAgain, without, type RemovedLines } from './history-removals.ts';
import { createBreath } from './breath.ts';
import { createDistinct } from './distinct.ts';
import { type StoreProblem, toCode } from './problem.ts';
import { replaceFiles, settleReplaced } from './replace-files.ts';

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
  /** All records, as `recent`, some at a time: a year's file is read when its records are asked for. */
  read(): AsyncGenerator<readonly Written[]>;
  /** Takes lines out of the files. Where one cannot be written it rejects, and all are as they were. */
  remove(removal: HistoryRemoval): Promise<Removed>;
  /**
   * Puts back what the last `remove` took, in all files or in none, and answers its records; null when there is nothing
   * to put back.
   */
  restore(): Promise<readonly HistoryRecord[] | null>;
  /** From now on nothing can be put back. */
  forget(): void;
  close(): Promise<void>;
}

/** What a `remove` took. */
export interface Removed {
  /** The ids of the breaks. */
  readonly ids: readonly string[];
  /** Whether damaged lines that had been set aside went with them. */
  readonly aside: boolean;
}

/** A record with its place, ready to be written. */
interface Entry {
  readonly record: HistoryRecord;
  readonly path: string;
  readonly line: Buffer;
}

/** So many records are given at once: what is done with them is done in a few milliseconds. */
const SOME = 1000;
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
    this.#last = settleReplaced(folder).catch(() => undefined);
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

  async recent(days: number, nowWallMs: number): Promise<HistoryRecord[]> {
    const since = nowWallMs - days * DAY_MS;
    const records: HistoryRecord[] = [];
    for await (const some of this.#read(new Date(since).getUTCFullYear())) {
      for (const { record } of some) if (toInstant(record) >= since) records.push(record);
    }
    return records;
  }

  read(): AsyncGenerator<readonly Written[]> {
    return this.#read(0);
  }

  remove(removal: HistoryRemoval): Promise<Removed> {
    return this.#inTurn(async () => {
      await this.#writePending();
      const years = await listYears(this.#folder, 0);
      const paths = years.map((year) => toYearPath(this.#folder, year));
      const found = await findRemoved(paths, removal);
      const aside = removal.kind === 'all' ? await findWhole(await listAside(this.#folder)) : [];
      const all = [...found, ...aside];
      await replaceFiles(await Promise.all(all.map(without)));
      this.#removed = [...this.#removed, all];
      return { ids: found.flatMap(({ ids }) => ids), aside: aside.length > 0 };
    });
  }

  restore(): Promise<readonly HistoryRecord[] | null> {
    return this.#inTurn(async () => {
      const last = this.#removed.at(-1);
      if (last === undefined) return null;
      await replaceFiles(await Promise.all(last.map(withAgain)));
      this.#removed = this.#removed.slice(0, -1);
      return recordsOf(last);
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

  /** The same line may stand there twice: a write that was reported as failed may have got through all the same. */
  async *#read(firstYear: number): AsyncGenerator<readonly Written[]> {
    const isFirst = createDistinct();
    const breathe = createBreath();
    // from here on: what is written meanwhile may go to a file that was read already
    const pending = await this.#inTurn(() => Promise.resolve(this.#pending));
    for (const year of await this.#inTurn(() => this.#listYears(firstYear))) {
      const records = await this.#inTurn(() => this.#readAndMend(year));
      for (let from = 0; from < records.length; from += SOME) {
        await breathe();
        yield records.slice(from, from + SOME).filter(({ record }) => isFirst(record));
      }
    }
    yield pending
      .filter(({ record }) => isFirst(record))
      .map(({ record, line }) => ({ record, text: line.toString().trimEnd() }));
  }

  async #listYears(firstYear: number): Promise<readonly number[]> {
    try {
      return await listYears(this.#folder, firstYear);
    } catch (error) {
      this.#report({ key: 'historyUnreadable', values: { file: this.#folder, code: toCode(error) } });
      return [];
    }
  }

  async #readAndMend(year: number): Promise<readonly Written[]> {
    const path = toYearPath(this.#folder, year);
    try {
      const file = await readYear(path);
      if (file.damaged.size > 0) await this.#mend(path, file);
      return file.records;
    } catch (error) {
      this.#report({ key: 'historyUnreadable', values: { file: path, code: toCode(error) } });
      return [];
    }
  }

  async #mend(path: string, file: YearFile): Promise<void> {
    const values = { file: path, copy: basename(toAsidePath(path)), lines: String(file.damaged.size) };
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
