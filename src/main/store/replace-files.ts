import { existsSync, renameSync, rmSync } from 'node:fs';
import { copyFile, link, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolderLater, writeBeside } from './safe-write.ts';

/** A file as it is to be. */
export interface Replacement {
  readonly path: string;
  /** Null: there is to be none. */
  readonly content: Iterable<Uint8Array> | null;
}

/** The old file under a second name, while others are still to be replaced. */
const BEFORE = '.before.tmp';
const NEW = '.next.tmp';

/**
 * Replaces all of these files or none: everything is on the disk beside them before the first one is touched, and the
 * first that cannot be replaced brings back those that were. What remains is a power cut between two renames, after which
 * `settleReplaced` brings them back.
 */
export async function replaceFiles(files: readonly Replacement[]): Promise<void> {
  /** Which have a second name now. */
  const kept = new Set<string>();
  try {
    for (const { path, content } of files) if (content !== null) await writeBeside(path, content);
    for (const { path } of files) if (await keep(path)) kept.add(path);
    // Nothing is awaited from the first rename to the last, so that there is no moment at which the app could end.
    replaceAll(files, kept);
  } finally {
    for (const { path } of files) await rm(path + NEW, { force: true }).catch(() => undefined);
    for (const path of kept) await rm(path + BEFORE, { force: true }).catch(() => undefined);
  }
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) await syncFolderLater(folder);
}

/** Ends what a killed run left half done: files that were replaced without the others are as they were before. */
export async function settleReplaced(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch((): string[] => [])) {
    if (name.endsWith(BEFORE)) renameSync(join(folder, name), join(folder, name.slice(0, -BEFORE.length)));
    else if (name.endsWith(NEW)) await rm(join(folder, name), { force: true });
  }
}

function replaceAll(files: readonly Replacement[], kept: Set<string>): void {
  const touched: string[] = [];
  try {
    for (const { path, content } of files) {
      touched.push(path);
      if (content === null) rmSync(path, { force: true });
      else renameSync(path + NEW, path);
    }
  } catch (error) {
    for (const path of touched) bringBack(path, kept);
    throw error;
  }
}

function bringBack(path: string, kept: Set<string>): void {
  try {
    if (kept.has(path)) renameSync(path + BEFORE, path);
    else rmSync(path, { force: true });
  } catch {
    // One that cannot be brought back must not keep the others from it; its second name stays for the next start.
    kept.delete(path);
  }
}

/** Gives the file a second name; false when there is none yet. */
async function keep(path: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  // a file system without links has copies
  await link(path, path + BEFORE).catch(() => copyFile(path, path + BEFORE));
  return true;
}
