import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  parseRoutineFile,
  toRoutineFile,
  type RoutineReading,
  type SharedRoutine,
} from '../../shared/parse-routine-file.ts';
import { toCode } from './problem.ts';
import { writeFile } from './safe-write.ts';
import { parseJsonObject } from './settings-file.ts';

/** What is at hand of a file that somebody shared: what it says, or why it says nothing. */
export type RoutineFile =
  | RoutineReading
  /** `code`: the system's word for it, such as `EACCES`. */
  | { readonly kind: 'unreadable'; readonly code: string }
  | { readonly kind: 'tooLarge'; readonly mostKilobytes: number }
  /** No JSON object, or one that is nested deeper than any of ours. */
  | { readonly kind: 'noJson' };

/** Twenty exercises are 2 kB; a file far beyond that is something else, and is not read at all. */
const MOST_BYTES = 1_000_000;

/** The end of the name of a shared routine. */
const EXTENSION = '.trailbreak.json';

/** Anybody may read what is meant to be shared. */
const FILE_MODE = 0o644;

/** Reads a routine that somebody shared. Never throws, and never changes the file. */
export async function readRoutineFile(path: string): Promise<RoutineFile> {
  try {
    const found = await stat(path);
    // Reading a pipe or a device would wait for ever; a folder answers with its own error below.
    if (!found.isFile() && !found.isDirectory()) return { kind: 'noJson' };
    if (found.size > MOST_BYTES) return { kind: 'tooLarge', mostKilobytes: MOST_BYTES / 1000 };
    const content = parseJsonObject(await readFile(path, 'utf8'));
    return content === null ? { kind: 'noJson' } : parseRoutineFile(content);
  } catch (error) {
    return { kind: 'unreadable', code: toCode(error) };
  }
}

/**
 * Writes a routine, whole or not at all.
 * @throws the system's error when it cannot be written.
 */
export async function writeRoutineFile(path: string, routine: SharedRoutine): Promise<void> {
  await writeFile(path, `${JSON.stringify(toRoutineFile(routine), null, 2)}\n`, { mode: FILE_MODE });
}

/** The file a routine is offered to be written to; its name without what some systems do not take. */
export function routineFilePath(folder: string, name: string): string {
  const plain = name.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, '-').replaceAll(/^[\s.-]+|[\s.-]+$/g, '');
  return join(folder, (plain === '' ? 'routine' : plain) + EXTENSION);
}
