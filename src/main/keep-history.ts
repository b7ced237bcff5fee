import { basename, join } from 'node:path';
import { app } from 'electron';
import type { SensorEvent } from '../core/scheduler/event.ts';
import type { ActionAnswer } from '../shared/contract.ts';
import type { HistoryRecord } from '../shared/history-record.ts';
import type { HistoryPart } from '../shared/history-part.ts';
import type { HistoryRemoval } from '../shared/history-removal.ts';
import type { Text } from '../shared/text.ts';
import { askWhereTo, createOnce } from './ask-file.ts';
import { createHistorySending } from './send-history.ts';
import { exportHistory, type ExportFormat } from './store/history-export.ts';
import type { HistoryStore } from './store/history-store.ts';
import { toCode } from './store/problem.ts';

export interface KeepingParts {
  readonly text: Text;
  readonly history: Pick<HistoryStore, 'read' | 'remove' | 'restore' | 'forget'>;
  /** Told what is no longer in the files, or in them again, so that nobody plans with what was deleted. */
  readonly report: (event: HistoryEvent) => void;
}

type HistoryEvent = Extract<SensorEvent, { readonly type: 'recordsRemoved' | 'recordsRestored' }>;

/** What a person can do with the history as a whole. */
export interface HistoryKeeping {
  readonly part: (from: number) => Promise<HistoryPart>;
  readonly remove: (removal: HistoryRemoval) => Promise<ActionAnswer>;
  readonly restore: () => Promise<ActionAnswer>;
  readonly exportTo: (format: ExportFormat) => Promise<ActionAnswer>;
  /** The window is closed. */
  readonly forget: () => void;
}

export function createHistoryKeeping({ text, history, report }: KeepingParts): HistoryKeeping {
  const sending = createHistorySending(history);
  const once = createOnce();
  return {
    part: sending.part,
    remove: (removal) =>
      orReason(text, async () => {
        const { ids, aside } = await history.remove(removal);
        report({ type: 'recordsRemoved', ids });
        const key = aside ? 'statistics.removedAndDamaged' : 'statistics.removed';
        return { ok: true, note: text(key, { count: ids.length }) };
      }),
    restore: () =>
      orReason(text, async () => {
        const records = await history.restore();
        if (records === null) return { ok: false, reason: text('refused.notNow') };
        report({ type: 'recordsRestored', records });
        return { ok: true, note: text('statistics.restored') };
      }),
    exportTo: (format) => once(() => exportTo(format, text, history)),
    forget: () => {
      sending.stop();
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

async function exportTo(format: ExportFormat, text: Text, history: Pick<HistoryStore, 'read'>): Promise<ActionAnswer> {
  const path = await askWhereTo({
    title: text('statistics.exportTitle'),
    defaultPath: join(app.getPath('documents'), `trailbreak-history.${format}`),
    filters: [{ name: format.toUpperCase(), extensions: [format] }],
  });
  if (path === null) return { ok: true };
  const file = basename(path);
  try {
    await exportHistory(path, await readAll(history), format);
    return { ok: true, note: text('statistics.exported', { file }) };
  } catch (error) {
    return { ok: false, reason: text('statistics.notExported', { file, code: toCode(error) }) };
  }
}

async function readAll(history: Pick<HistoryStore, 'read'>): Promise<readonly HistoryRecord[]> {
  const records: HistoryRecord[] = [];
  for await (const some of history.read()) for (const { record } of some) records.push(record);
  return records;
}
