import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { toLine } from '../../../src/main/store/history-line.ts';
import type { BreakRecord } from '../../../src/shared/history-record.ts';
import type { TestApp } from './app.ts';

/** The local day of this moment, as the app counts it. */
export function today(): string {
  return new Intl.DateTimeFormat('sv').format(new Date());
}

/** Writes the records as the app would have, a file a year. */
export async function writeHistory(folder: string, records: readonly BreakRecord[]): Promise<readonly string[]> {
  await mkdir(join(folder, 'history'));
  const files = new Map<string, string[]>();
  for (const record of records) {
    const path = join(folder, 'history', `history-${new Date(record.endedAt).getUTCFullYear()}.jsonl`);
    files.set(path, files.get(path) ?? []);
    files.get(path)?.push(toLine(record));
  }
  for (const [path, lines] of files) await writeFile(path, lines.join(''));
  return [...files.keys()];
}

/**
 * What reading and parsing the same lines costs without the app, in milliseconds; and whether the machine was free: where
 * others wait for it too, several processes that should work side by side cannot.
 */
export async function readAndParse(
  paths: readonly string[],
  count: number,
): Promise<{ readonly ms: number; readonly isFree: boolean }> {
  const used = process.cpuUsage();
  const from = performance.now();
  let lines = 0;
  for (const path of paths) {
    for (const line of (await readFile(path, 'utf8')).trimEnd().split('\n')) {
      JSON.parse(line);
      lines += 1;
    }
  }
  const ms = performance.now() - from;
  const { user, system } = process.cpuUsage(used);
  expect(lines).toBe(count);
  return { ms, isFree: ms < ((user + system) / 1000) * 1.2 };
}

/** Stands in for the person at the system's dialog. */
export async function choose({ electron }: TestApp, path: string): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

/** The rows of the table that these breaks are exported as, without its head. */
export function toRows(records: readonly BreakRecord[]): readonly string[] {
  const iso = (at: number | null): string => (at === null ? '' : new Date(at).toISOString());
  return records.map((record) => {
    const { id, day, zone, size, outcome, why, dueAt, startedAt, endedAt, short, exercises } = record;
    const about = [id, day, zone, size, outcome, why, iso(dueAt), iso(startedAt), iso(endedAt), short, ''];
    const [done] = exercises;
    const amounts = [done?.exerciseId, done?.variation, done?.leftSeconds, done?.rightSeconds, done?.seconds];
    const planned = [done?.plannedSeconds, done?.sets, done?.reps];
    return [...about, ...amounts, ...planned].map((cell) => String(cell ?? '')).join(',');
  });
}
