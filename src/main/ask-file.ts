import { BrowserWindow, dialog, type FileFilter, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import type { ActionAnswer } from '../shared/contract.ts';
import type { Text } from '../shared/text.ts';

/** Runs work that asks the person something. A second press while its dialog is open asks for nothing new. */
export function createOnce(): (work: () => Promise<ActionAnswer>) => Promise<ActionAnswer> {
  let asking = false;
  return async (work) => {
    if (asking) return { ok: true };
    asking = true;
    try {
      return await work();
    } finally {
      asking = false;
    }
  };
}

/** What a dialog offers: files of ours, called `kind`, or any. */
export function jsonFilters(kind: string, text: Text): FileFilter[] {
  return [
    { name: kind, extensions: ['json'] },
    { name: text('routineFile.anyFile'), extensions: ['*'] },
  ];
}

/** Over the window it was asked from, so that it does not come up behind it. */
export async function askWhereTo(options: SaveDialogOptions): Promise<string | null> {
  const window = BrowserWindow.getFocusedWindow();
  const asked = window === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options);
  const { canceled, filePath } = await asked;
  return canceled || filePath === '' ? null : filePath;
}

export async function askWhereFrom(options: OpenDialogOptions): Promise<string | null> {
  const window = BrowserWindow.getFocusedWindow();
  const asked = window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options);
  const { canceled, filePaths } = await asked;
  return canceled ? null : (filePaths[0] ?? null);
}
