// Where things lie, and what is on the PATH.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const PROJECT = dirname(dirname(fileURLToPath(import.meta.url)));

export const isLinux = process.platform === 'linux';
export const isRoot = isLinux && process.getuid() === 0;

/** Outlives `npm ci` and is shared by all checkouts of this person. */
export function cacheFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'trailbreak');
}

/** A short name for this checkout, for locks and stamps in shared places. */
export function checkoutId() {
  return createHash('sha256').update(PROJECT).digest('hex').slice(0, 12);
}

/** @param {string} command */
export function onPath(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}
