import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SavedState } from '../../../src/core/scheduler/saved-state.ts';

/** What `state.json` says now. */
export async function readState(folder: string): Promise<SavedState> {
  return JSON.parse(await readFile(join(folder, 'state.json'), 'utf8')) as SavedState;
}
