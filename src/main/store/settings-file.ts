import { readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeFileSync } from './safe-write.ts';

/** What stands in the place of the settings file. `broken`: it is there, but holds no JSON object of a sane size. */
export type SettingsFile =
  | { readonly kind: 'absent' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'object'; readonly content: Readonly<Record<string, unknown>> };

/** Settings are about 400 bytes; a file far beyond that is not ours and would only hold up the start. */
const MOST_BYTES = 1_000_000;

/** Deeper lists cannot be written back: `JSON.stringify` calls itself for each level until the stack is full. */
const MOST_DEPTH = 100;

/** How many files set aside are kept; the oldest go first. */
const MOST_COPIES = 5;

/**
 * Reads the file without ever changing it.
 * @throws the system's error when it is there and cannot be read.
 */
export function readSettingsFile(path: string): SettingsFile {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return { kind: 'absent' };
  // Reading a pipe or a device would wait for ever; a folder answers with its own error below.
  if (found.size > MOST_BYTES || !(found.isFile() || found.isDirectory())) return { kind: 'broken' };
  const content = parseJsonObject(readFileSync(path, 'utf8'));
  return content === null ? { kind: 'broken' } : { kind: 'object', content };
}

/** Reads a JSON object, with or without a byte order mark; null for all else. */
export function parseJsonObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isObject(value) && !isTooDeep(value) ? value : null;
  } catch {
    return null;
  }
}

/** Moves the file out of the way and answers with its new name. */
export function setAside(path: string): string {
  const { fresh } = toCopies(path);
  renameSync(path, join(dirname(path), fresh));
  dropOldCopies(path);
  return fresh;
}

/** Keeps a copy beside the file and answers with its name; the same content is not kept twice in a row. */
export function keepCopy(path: string): string {
  const bytes = readFileSync(path);
  const { names, fresh } = toCopies(path);
  const newest = names.at(-1);
  if (newest !== undefined && isSame(join(dirname(path), newest), bytes)) return newest;
  writeFileSync(join(dirname(path), fresh), bytes);
  dropOldCopies(path);
  return fresh;
}

function isSame(path: string, bytes: Buffer): boolean {
  return statSync(path).size === bytes.length && readFileSync(path).equals(bytes);
}

function dropOldCopies(path: string): void {
  for (const name of toCopies(path).names.slice(0, -MOST_COPIES)) rmSync(join(dirname(path), name));
}

/** `config.broken-<number>.json`, oldest first, and the name of the next one. */
function toCopies(path: string): { readonly names: readonly string[]; readonly fresh: string } {
  const stem = `${basename(path, '.json')}.broken-`;
  const toNumber = (name: string) => Number(name.slice(stem.length, -'.json'.length));
  const names = readdirSync(dirname(path))
    .filter((name) => name.startsWith(stem) && /^\d+\.json$/.test(name.slice(stem.length)))
    .sort((one, other) => toNumber(one) - toNumber(other));
  const last = names.at(-1);
  return { names, fresh: `${stem}${last === undefined ? 1 : toNumber(last) + 1}.json` };
}

function isTooDeep(value: object): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_DEPTH) return true;
    level = level.flatMap((each): unknown[] => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
