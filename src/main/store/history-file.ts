import { type FileHandle, open, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createBreath } from './breath.ts';
import { gather } from './gather.ts';
import { parseLine, type Written } from './history-line.ts';
import { makeFolder, syncFolderLater, writeAll, writeFile } from './safe-write.ts';

/** What a year's file holds. */
export interface YearFile {
  readonly records: readonly Written[];
  readonly bytes: Buffer;
  /** Which of its lines are damaged, counted from 0. */
  readonly damaged: ReadonlySet<number>;
}

const LINE_END = Buffer.from('\n');

/** The years there are files for, from `firstYear` on, in order. */
export async function listYears(folder: string, firstYear: number): Promise<readonly number[]> {
  const names = await readdir(folder).catch(whenMissing<string[]>([]));
  return names
    .map((name) => Number(/^history-(\d{4})\.jsonl$/.exec(name)?.[1]))
    .filter((year) => year >= firstYear)
    .sort((one, other) => one - other);
}

export function toYearPath(folder: string, year: number): string {
  return join(folder, `history-${String(year).padStart(4, '0')}.jsonl`);
}

/** The files with the damaged lines of all years. */
export async function listAside(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(whenMissing<string[]>([]));
  return names.filter((name) => /^history-\d{4}\.damaged\.jsonl$/.test(name)).map((name) => join(folder, name));
}

/** The bytes of a file; none when it is not there. */
export function readBytes(path: string): Promise<Buffer> {
  return readFile(path).catch(whenMissing(Buffer.alloc(0)));
}

/** Reads a year's file; an empty year when there is none. */
export async function readYear(path: string): Promise<YearFile> {
  const records: Written[] = [];
  const damaged = new Set<number>();
  const breathe = createBreath();
  const bytes = await readBytes(path);
  let place = -1;
  for (const line of toLines(bytes)) {
    // awaited only where it is time: 100,000 turns of the queue of promises would cost as much as the reading
    const breath = breathe();
    if (breath !== undefined) await breath;
    place += 1;
    const read = parseLine(line.toString('utf8'));
    if (read.kind === 'record') records.push(read);
    else if (read.kind === 'damaged') damaged.add(place);
  }
  return { records, bytes, damaged };
}

/** Sets the damaged lines aside in a file of their own, byte for byte. Twice is better than never, so that comes first. */
export async function setDamagedAside(path: string, { bytes, damaged }: YearFile): Promise<void> {
  await appendDurably(toAsidePath(path), Buffer.concat([...pickLines(bytes, (place) => damaged.has(place))]));
  await writeFile(path, gather(pickLines(bytes, (place) => !damaged.has(place))));
}

/** The lines of which the place, counted from 0, is picked, each with its end behind it. */
export function* pickLines(bytes: Buffer, isPicked: (place: number) => boolean): Generator<Uint8Array> {
  let place = 0;
  for (const line of toLines(bytes)) {
    if (isPicked(place)) yield* [line, LINE_END];
    place += 1;
  }
}

export function toAsidePath(path: string): string {
  return path.replace(/\.jsonl$/, '.damaged.jsonl');
}

/** The lines that hold anything, without their ends; the last one may have lost its own. */
export function* toLines(bytes: Buffer): Generator<Buffer, undefined> {
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(LINE_END, start);
    const end = found === -1 ? bytes.length : found;
    if (end > start) yield bytes.subarray(start, end);
    start = end + 1;
  }
}

/** Adds whole lines at the end of a file; done when they are on the disk. Leaves the file as it was when it fails. */
export async function appendDurably(path: string, lines: Uint8Array): Promise<void> {
  makeFolder(dirname(path));
  const file = await open(path, 'a+', 0o600);
  try {
    const { size } = await file.stat();
    await appendAt(file, size, lines);
    if (size === 0) await syncFolderLater(dirname(path));
  } finally {
    await file.close();
  }
}

async function appendAt(file: FileHandle, size: number, lines: Uint8Array): Promise<void> {
  try {
    await writeAll(file, (await endsLine(file, size)) ? lines : Buffer.concat([LINE_END, lines]));
    await file.sync();
  } catch (error) {
    // Where even this fails, the torn piece gets a line of its own with the next append.
    await file.truncate(size).catch(() => undefined);
    throw error;
  }
}

async function endsLine(file: FileHandle, size: number): Promise<boolean> {
  if (size === 0) return true;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.equals(LINE_END);
}

function whenMissing<Empty>(empty: Empty): (error: unknown) => Empty {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return empty;
    throw error;
  };
}
