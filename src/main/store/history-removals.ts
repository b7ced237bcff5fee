import { readFile } from 'node:fs/promises';
import type { HistoryRecord } from '../../shared/history-record.ts';
import { isRemoved, type HistoryRemoval } from '../../shared/history-removal.ts';
import { createBreath } from './breath.ts';
import { toLines } from './history-file.ts';
import { parseLine } from './history-line.ts';
import { writeFile } from './safe-write.ts';

/** The lines that were taken from a file, with the places they had, so that they can be put back. */
export interface RemovedLines {
  readonly path: string;
  readonly lines: readonly { readonly place: number; readonly bytes: Uint8Array }[];
  /** How many breaks they hold; how a break felt is a line beside it. */
  readonly breaks: number;
}

const LINE_END = Buffer.from('\n');

/**
 * Finds the lines of the files that are to go, and changes nothing. How a break felt goes with its break, whichever
 * year's file it stands in. Lines that are not understood go only with everything.
 */
export async function findRemoved(paths: readonly string[], removal: HistoryRemoval): Promise<readonly RemovedLines[]> {
  const ids = new Set<string>();
  const found: RemovedLines[] = [];
  const breathe = createBreath();
  for (const path of paths) {
    const lines: RemovedLines['lines'][number][] = [];
    let breaks = 0;
    let place = -1;
    for (const bytes of toLines(await readFile(path))) {
      await breathe();
      place += 1;
      const line = parseLine(bytes.toString('utf8'));
      const record = line.kind === 'record' ? line.record : null;
      if (record === null ? removal.kind !== 'all' : !goes(record, removal, ids)) continue;
      if (record?.kind === 'break') breaks += 1;
      lines.push({ place, bytes });
    }
    if (lines.length > 0) found.push({ path, lines, breaks });
  }
  return found;
}

/** Writes the file anew without these lines. */
export async function takeOut({ path, lines }: RemovedLines): Promise<void> {
  const places = new Set(lines.map(({ place }) => place));
  await rewrite(path, (all) => all.filter((_bytes, place) => !places.has(place)));
}

/** Writes the file anew with these lines where they were; what was added since stands behind them. */
export async function putBack({ path, lines }: RemovedLines): Promise<void> {
  const byPlace = new Map(lines.map(({ place, bytes }) => [place, bytes]));
  await rewrite(path, (kept) => {
    const whole: Uint8Array[] = [];
    const rest = kept.values();
    for (let place = 0; place < kept.length + lines.length; place += 1) {
      const bytes = byPlace.get(place) ?? rest.next().value;
      if (bytes !== undefined) whole.push(bytes);
    }
    return whole;
  });
}

function goes(record: HistoryRecord, removal: HistoryRemoval, ids: Set<string>): boolean {
  if (record.kind === 'feeling') return removal.kind === 'all' || ids.has(record.id);
  const isGoing = isRemoved(removal, record);
  if (isGoing) ids.add(record.id);
  return isGoing;
}

async function rewrite(path: string, change: (lines: readonly Uint8Array[]) => readonly Uint8Array[]): Promise<void> {
  const lines = change([...toLines(await readFile(path))]);
  await writeFile(path, Buffer.concat(lines.flatMap((bytes) => [bytes, LINE_END])));
}
