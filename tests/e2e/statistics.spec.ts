import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { toLine } from '../../src/main/store/history-line.ts';
import type { BreakRecord } from '../../src/shared/history-record.ts';
import { generateRecords } from '../shared/statistics/generate-records.ts';
import { test, type TestApp } from './support/app.ts';
import { expectAccessible, expectAccessibleInEveryWay } from './support/axe.ts';
import { ask } from './support/break.ts';

const TABS = ['Today', 'Week', 'Calendar', 'Sitting', 'Breaks'];

/** The local day of this moment, as the app counts it. */
function today(): string {
  return new Intl.DateTimeFormat('sv').format(new Date());
}

async function openStatistics(app: TestApp): Promise<Page> {
  await ask(await app.openHome(), { type: 'openStatistics' });
  const page = await app.page('statistics');
  await expect(page.getByRole('heading', { name: 'Statistics', exact: true })).toBeVisible();
  return page;
}

/** Writes the records as the app would have, a file a year. */
async function writeHistory(folder: string, records: readonly BreakRecord[]): Promise<readonly string[]> {
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

/** Stands in for the person at the system's dialog. */
async function choose({ electron }: TestApp, path: string): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

/** What reading and parsing the same lines costs without the app, in milliseconds. */
async function readAndParse(paths: readonly string[]): Promise<number> {
  const from = performance.now();
  let lines = 0;
  for (const path of paths) {
    for (const line of (await readFile(path, 'utf8')).trimEnd().split('\n')) {
      JSON.parse(line);
      lines += 1;
    }
  }
  expect(lines).toBe(100_000);
  return performance.now() - from;
}

test('an empty history says on each page what will be here, and axe finds nothing', async ({ start }) => {
  const page = await openStatistics(await start());
  for (const tab of TABS) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.getByText(/will stand here/)).toBeVisible();
    await expectAccessible(page, `empty ${tab}`);
  }
});

test('the pages are chosen with the arrow keys, and axe finds nothing in any of them', async ({
  folderWith,
  startIn,
}) => {
  const folder = await folderWith();
  await writeHistory(folder, generateRecords(2000, 3, today()));
  const page = await openStatistics(await startIn(folder));
  await page.getByRole('tab', { name: 'Today' }).focus();
  for (const tab of TABS) {
    await expect(page.getByRole('tab', { name: tab })).toBeFocused();
    await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible();
    await expect(page.getByText('Reading the history…')).toHaveCount(0);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expectAccessibleInEveryWay(page, tab);
    await page.getByRole('tab', { name: tab }).press('ArrowRight');
  }
});

test('100,000 breaks are shown, filtered, exported and read back equal', async ({ folderWith, startIn }) => {
  test.setTimeout(180_000);
  const folder = await folderWith();
  const records = generateRecords(100_000, 11, today());
  const paths = await writeHistory(folder, records);
  const app = await startIn(folder);
  const page = await openStatistics(app);
  await page.getByRole('tab', { name: 'Breaks' }).click();
  await expect(page.getByText('100000 breaks', { exact: true })).toBeVisible({ timeout: 60_000 });

  const bareMs = await readAndParse(paths);
  const from = performance.now();
  await page.reload();
  await page.getByRole('tab', { name: 'Breaks' }).click();
  await expect(page.getByText('100000 breaks', { exact: true })).toBeVisible({ timeout: 60_000 });
  const openMs = performance.now() - from;
  console.log(
    `open 100,000 records ${openMs.toFixed(0)} ms, read and parse ${bareMs.toFixed(0)} ms, ` +
      `ratio ${(openMs / bareMs).toFixed(2)}`,
  );

  const skipped = records.filter(({ outcome }) => outcome === 'skipped').length;
  await page.getByLabel('Ended').selectOption('Skipped');
  await expect(page.getByText(`${skipped} breaks`, { exact: true })).toBeVisible();

  const json = join(folder, 'all.json');
  await choose(app, json);
  await page.getByRole('button', { name: 'Export JSON…' }).click();
  await expect(page.getByText('Written: all.json')).toBeVisible({ timeout: 60_000 });
  const lines = records.map((record): unknown => JSON.parse(toLine(record)));
  expect(JSON.parse(await readFile(json, 'utf8'))).toEqual(lines);

  await choose(app, join(folder, 'all.csv'));
  await page.getByRole('button', { name: 'Export CSV…' }).click();
  await expect(page.getByText('Written: all.csv')).toBeVisible({ timeout: 60_000 });
  const rows = (await readFile(join(folder, 'all.csv'), 'utf8')).trimEnd().split('\r\n').slice(1);
  expect(rows.map((row) => row.split(',')[0])).toEqual(records.map(({ id }) => id));
});

test('one break, some days and everything are deleted, and put back byte for byte', async ({ folderWith, startIn }) => {
  const folder = await folderWith();
  const records = generateRecords(64, 5, today());
  const paths = await writeHistory(folder, records);
  const bytes = () => Promise.all(paths.map((path) => readFile(path, 'utf8')));
  const before = await bytes();
  const page = await openStatistics(await startIn(folder));
  await page.getByRole('tab', { name: 'Breaks' }).click();
  await expect(page.getByText('64 breaks', { exact: true })).toBeVisible();
  await page.getByText('Delete more').click();
  const ways = [
    { press: page.getByRole('button', { name: /^Delete the break of/ }).first(), left: '63 breaks' },
    { press: page.getByRole('button', { name: 'Delete these days' }), left: '48 breaks' },
    { press: page.getByRole('button', { name: 'Delete everything' }), left: null },
  ];
  for (const { press, left } of ways) {
    await press.click();
    if (left === null) await expect(page.getByText(/will stand here/)).toBeVisible();
    else await expect(page.getByText(left, { exact: true })).toBeVisible();
    expect(await bytes()).not.toEqual(before);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('64 breaks', { exact: true })).toBeVisible();
    expect(await bytes()).toEqual(before);
  }
});
