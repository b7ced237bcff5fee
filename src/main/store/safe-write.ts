import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The one way a whole file is replaced: temp file, all bytes, fsync, rename, fsync of the folder. Whatever happens in
 * between, the file holds either all of the old or all of the new.
 */

export interface WriteOptions {
  /** Permission bits of the file; only its owner may read it unless said otherwise. */
  readonly mode?: number | undefined;
  /** Called just before the new file takes the place of the old one; `false` leaves the old one. */
  readonly beforeReplace?: (() => boolean) | undefined;
}

/** What is written: at once, or piece by piece where it is long. */
type Content = string | Uint8Array | Iterable<Uint8Array>;

/** The names are fixed, since there is one writer; the two kinds have one each, so that they may overlap. */
const TEMP = '.tmp';
const ASYNC_TEMP = '.next.tmp';

/** Replaces a file, and returns when it is on the disk. electron-store calls this in place of `atomically`. */
export function writeFileSync(path: string, data: string | Uint8Array, options: WriteOptions = {}): void {
  const temp = path + TEMP;
  makeFolder(dirname(path));
  try {
    writeTempSync(temp, toBytes(data), options.mode);
    if (replace(temp, path, options)) syncFolder(dirname(path));
  } catch (error) {
    rmSync(temp, { force: true });
    throw error;
  }
}

/** Replaces a file without holding up the event loop; done when it is on the disk. One call at a time for a path. */
export async function writeFile(path: string, data: Content, options: WriteOptions = {}): Promise<void> {
  const temp = path + ASYNC_TEMP;
  try {
    await writeBeside(path, data, options.mode);
    // The rename itself is not awaited, so that nothing can come between the caller's last word and it.
    if (replace(temp, path, options)) await syncFolderLater(dirname(path));
  } catch (error) {
    await rm(temp, { force: true });
    throw error;
  }
}

/** Writes the bytes to the disk beside the file they are to replace, and answers where; for who replaces several at once. */
export async function writeBeside(path: string, data: Content, mode = 0o600): Promise<string> {
  const temp = path + ASYNC_TEMP;
  makeFolder(dirname(path));
  await rm(temp, { force: true });
  const file = await open(temp, 'wx', mode);
  try {
    for (const piece of toPieces(data)) await writeAll(file, piece);
    await file.sync();
  } finally {
    await file.close();
  }
  return temp;
}

/** Writes all bytes at the end of an open file: a nearly full disk takes a part and calls that success. */
export async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  let done = 0;
  while (done < bytes.length) done += (await file.write(bytes, done)).bytesWritten;
}

/** Removes what a killed run left of a write it had begun. */
export function cleanTemp(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/\.json(\.next)?\.tmp$/.test(name)) rmSync(join(folder, name), { force: true });
  }
}

/** Makes a folder that only its owner may look into, unless it is there. */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** Makes the names in a folder last: without it a power cut takes a finished rename back. */
export async function syncFolderLater(folder: string): Promise<void> {
  // Windows does not open folders; its file systems keep a rename in their journal.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const file = openSync(folder, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function replace(temp: string, path: string, options: WriteOptions): boolean {
  if (options.beforeReplace?.() === false) {
    rmSync(temp, { force: true });
    return false;
  }
  renameSync(temp, path);
  return true;
}

function writeTempSync(temp: string, bytes: Uint8Array, mode = 0o600): void {
  rmSync(temp, { force: true });
  const file = openSync(temp, 'wx', mode);
  try {
    let done = 0;
    while (done < bytes.length) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function toPieces(data: Content): Iterable<Uint8Array> {
  return typeof data === 'string' || data instanceof Uint8Array ? [toBytes(data)] : data;
}

function toBytes(data: string | Uint8Array): Uint8Array {
  return typeof data === 'string' ? Buffer.from(data) : data;
}
