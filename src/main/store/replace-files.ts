import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
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
  try {
    for (const { path, content } of files) if (content !== null) await writeBeside(path, content);
    // Nothing is awaited from the first rename to the last, so that there is no moment at which the app could end.
    replaceAll(files);
  } finally {
    for (const { path } of files) await rm(path + NEW, { force: true }).catch(() => undefined);
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

function replaceAll(files: readonly Replacement[]): void {
  /** How to bring back each file that was replaced. */
  const undo: (() => void)[] = [];
  try {
    for (const file of files) {
      undo.push(keep(file.path));
      if (file.content === null) rmSync(file.path, { force: true });
      else renameSync(file.path + NEW, file.path);
    }
    for (const { path } of files) rmSync(path + BEFORE, { force: true });
  } catch (error) {
    for (const bringBack of undo.toReversed()) attempt(bringBack);
    throw error;
  }
}

/** One file that cannot be brought back must not keep the others from it; its second name stays for the next start. */
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // the first fault is the one that is told
  }
}

/** Gives the file a second name, and answers how to make that the first again. */
function keep(path: string): () => void {
  if (!existsSync(path)) {
    return () => {
      rmSync(path, { force: true });
    };
  }
  try {
    linkSync(path, path + BEFORE);
  } catch {
    // a file system without links
    copyFileSync(path, path + BEFORE);
  }
  return () => {
    renameSync(path + BEFORE, path);
  };
}
