import { join } from 'node:path';
import {
  parseRoutineFile,
  toRoutineFile,
  type RoutineReading,
  type SharedRoutine,
} from '../../shared/parse-routine-file.ts';
import { readJsonFile, type JsonFile } from './json-file.ts';
import { writeFile } from './safe-write.ts';

/** What is at hand of a file that somebody shared: what it says, or why it says nothing. */
export type RoutineFile = RoutineReading | Exclude<JsonFile, { readonly kind: 'content' }>;

/** The end of the name of a shared routine. */
const EXTENSION = '.trailbreak.json';

/** Anybody may read what is meant to be shared. */
const FILE_MODE = 0o644;

/** Reads a routine that somebody shared. Never throws, and never changes the file. */
export async function readRoutineFile(path: string): Promise<RoutineFile> {
  const file = await readJsonFile(path);
  return file.kind === 'content' ? parseRoutineFile(file.content) : file;
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
