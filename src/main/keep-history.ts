import { basename, join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import type { ActionAnswer } from '../shared/contract.ts';
import type { HistoryRecord } from '../shared/history-record.ts';
import type { HistoryPart, HistoryRemoval } from '../shared/history-removal.ts';
import type { Text } from '../shared/text.ts';
import { exportHistory, type ExportFormat } from './store/history-export.ts';
import type { HistoryStore } from './store/history-store.ts';
import { toCode } from './store/problem.ts';

export interface KeepingParts {
  readonly text: Text;
  readonly history: Pick<HistoryStore, 'all' | 'remove' | 'restore' | 'forget'>;
}

/** What a person can do with the history as a whole. */
export interface HistoryKeeping {
  readonly part: (from: number) => Promise<HistoryPart>;
  readonly remove: (removal: HistoryRemoval) => Promise<ActionAnswer>;
  readonly restore: () => Promise<ActionAnswer>;
  readonly exportTo: (format: ExportFormat) => Promise<ActionAnswer>;
  /** The window is closed. */
  readonly forget: () => void;
}

/** A part goes to the page in one message; more would hold up main for longer than 50 ms while it is copied. */
const PART_RECORDS = 2000;

export function createHistoryKeeping({ text, history }: KeepingParts): HistoryKeeping {
  /** What the page is being sent. */
  let read: readonly HistoryRecord[] = [];
  return {
    part: async (from) => {
      if (from === 0) read = await history.all();
      const json = JSON.stringify(read.slice(from, from + PART_RECORDS));
      const isLast = from + PART_RECORDS >= read.length;
      if (isLast) read = [];
      return { json, next: isLast ? null : from + PART_RECORDS };
    },
    remove: (removal) =>
      orReason(text, async () => {
        const count = await history.remove(removal);
        return { ok: true, note: text('statistics.removed', { count }) };
      }),
    restore: () =>
      orReason(text, async () =>
        (await history.restore())
          ? { ok: true, note: text('statistics.restored') }
          : { ok: false, reason: text('refused.notNow') },
      ),
    exportTo: (format) => exportTo(format, { text, history }),
    forget: () => {
      read = [];
      history.forget();
    },
  };
}

async function orReason(text: Text, work: () => Promise<ActionAnswer>): Promise<ActionAnswer> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, reason: text('statistics.notChanged', { code: toCode(error) }) };
  }
}

async function exportTo(format: ExportFormat, { text, history }: KeepingParts): Promise<ActionAnswer> {
  const path = await askWhereTo(format, text);
  if (path === null) return { ok: true };
  const file = basename(path);
  try {
    await exportHistory(path, await history.all(), format);
    return { ok: true, note: text('statistics.exported', { file }) };
  } catch (error) {
    return { ok: false, reason: text('statistics.notExported', { file, code: toCode(error) }) };
  }
}

async function askWhereTo(format: ExportFormat, text: Text): Promise<string | null> {
  const options = {
    title: text('statistics.exportTitle'),
    defaultPath: join(app.getPath('documents'), `trailbreak-history.${format}`),
    filters: [{ name: format.toUpperCase(), extensions: [format] }],
  };
  const window = BrowserWindow.getFocusedWindow();
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return canceled || filePath === '' ? null : filePath;
}
