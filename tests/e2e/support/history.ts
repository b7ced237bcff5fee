import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A line of the history file, as it stands there. */
export type HistoryLine = Readonly<Record<string, unknown>>;

/** The whole lines of the history, oldest first. */
export async function readHistory(folder: string): Promise<readonly HistoryLine[]> {
  const names = await readdir(join(folder, 'history')).catch((): string[] => []);
  const files = names.filter((name) => /^history-\d{4}\.jsonl$/.test(name)).sort();
  const contents = await Promise.all(files.map((name) => readFile(join(folder, 'history', name), 'utf8')));
  return contents.flatMap((content) => content.split('\n').slice(0, -1)).map((line) => JSON.parse(line) as HistoryLine);
}

/** What became of the breaks, oldest first. */
export async function readOutcomes(folder: string): Promise<readonly unknown[]> {
  const lines = await readHistory(folder);
  return lines.filter((line) => line['kind'] === 'break').map((line) => line['outcome']);
}
