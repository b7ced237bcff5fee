import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type TestApp } from './app.ts';

/** A folder for files, gone after the test. */
export const test = base.extend<{ files: string }>({
  // eslint-disable-next-line no-empty-pattern
  files: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'trailbreak-files-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

/** Stands in for the person at the system's dialogs: they choose this file, or none. */
export async function choose({ electron }: TestApp, path: string | null): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    const canceled = chosen === null;
    dialog.showSaveDialog = () => Promise.resolve({ canceled, filePath: chosen ?? '' });
    dialog.showOpenDialog = () => Promise.resolve({ canceled, filePaths: chosen === null ? [] : [chosen] });
  }, path);
}
