import type { HistoryRecord } from '../../shared/history-record.ts';
import { isRemoved, type HistoryRemoval } from '../../shared/history-removal.ts';
import { createBreath } from './breath.ts';
import { gather } from './gather.ts';
import { pickLines, readBytes, toLines } from './history-file.ts';
import { parseLine } from './history-line.ts';
import type { Replacement } from './replace-files.ts';

/** The lines that were taken from a file, with the places they had, so that they can be put back. */
export interface RemovedLines {
  readonly path: string;
  readonly lines: readonly { readonly place: number; readonly bytes: Buffer }[];
  /** The ids of its breaks; how a break felt is a line beside it. */
  readonly ids: readonly string[];
}

const LINE_END = Buffer.from('\n');

/**
 * Finds the lines of the files that are to go, and changes nothing. How a break felt goes with its break, whichever
 * year's file it stands in. Lines that are not understood go only with everything.
 */
export async function findRemoved(paths: readonly string[], removal: HistoryRemoval): Promise<readonly RemovedLines[]> {
  const goes = createGoing(removal);
  const found: RemovedLines[] = [];
  const breathe = createBreath();
  for (const path of paths) {
    const lines: RemovedLines['lines'][number][] = [];
    const ids: string[] = [];
    let place = -1;
    for (const bytes of toLines(await readBytes(path))) {
      const breath = breathe();
      if (breath !== undefined) await breath;
      place += 1;
      const line = parseLine(bytes.toString('utf8'));
      const record = line.kind === 'record' ? line.record : null;
      if (!goes(record)) continue;
      if (record?.kind === 'break') ids.push(record.id);
      lines.push({ place, bytes });
    }
    if (lines.length > 0) found.push({ path, lines, ids });
  }
  return found;
}

/** The whole of files that hold no records. */
export async function findWhole(paths: readonly string[]): Promise<readonly RemovedLines[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const lines = [...toLines(await readBytes(path))].map((bytes, place) => ({ place, bytes }));
      return { path, lines, ids: [] };
    }),
  );
  return found.filter(({ lines }) => lines.length > 0);
}

/** The file without these lines; none where nothing is left. */
export async function without({ path, lines }: RemovedLines): Promise<Replacement> {
  const bytes = await readBytes(path);
  const places = new Set(lines.map(({ place }) => place));
  const isKept = (place: number): boolean => !places.has(place);
  const isEmpty = pickLines(bytes, isKept).next().done === true;
  return { path, content: isEmpty ? null : gather(pickLines(bytes, isKept)) };
}

/** The file with these lines where they were; what was added since stands behind them. */
export async function withAgain({ path, lines }: RemovedLines): Promise<Replacement> {
  return { path, content: gather(merge(await readBytes(path), lines)) };
}

/** The records of the lines, in the order they were written. */
export async function recordsOf(removed: readonly RemovedLines[]): Promise<readonly HistoryRecord[]> {
  const records: HistoryRecord[] = [];
  const breathe = createBreath();
  for (const { bytes } of removed.flatMap(({ lines }) => lines)) {
    const breath = breathe();
    if (breath !== undefined) await breath;
    const line = parseLine(bytes.toString('utf8'));
    if (line.kind === 'record') records.push(line.record);
  }
  return records;
}

function* merge(kept: Buffer, lines: RemovedLines['lines']): Generator<Uint8Array> {
  const rest = toLines(kept);
  let place = 0;
  for (const own of lines) {
    for (; place < own.place; place += 1) {
      const { value: line } = rest.next();
      if (line !== undefined) yield* [line, LINE_END];
    }
    yield* [own.bytes, LINE_END];
    place += 1;
  }
  for (const line of rest) yield* [line, LINE_END];
}

function createGoing(removal: HistoryRemoval): (record: HistoryRecord | null) => boolean {
  /** Of the breaks that go. */
  const ids = new Set<string>();
  return (record) => {
    if (removal.kind === 'all') return true;
    if (record === null) return false;
    if (record.kind === 'feeling') return ids.has(record.id);
    const isGoing = isRemoved(removal, record);
    if (isGoing) ids.add(record.id);
    return isGoing;
  };
}
