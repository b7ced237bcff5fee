import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SavedState } from '../../../src/core/scheduler/saved-state.ts';

/** What `state.json` says now. Between two of its renames there is only the file before, as for the app itself. */
export async function readState(folder: string): Promise<SavedState> {
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  return JSON.parse(await read('state.json').catch(() => read('state.previous.json'))) as SavedState;
}
