import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Settings } from '../../src/shared/settings.ts';
import { snapshotOf, test as base, type TestApp } from './support/app.ts';
import { expectAccessible, expectNothingFound, setTextSize } from './support/axe.ts';
import { EVENING, openSettings, showChapter } from './support/settings-page.ts';

const CHAPTERS = ['Breaks', 'Exercises', 'When not to', 'Hours', 'Sound and voice', 'Look', 'System'];

/** A folder for files, gone after the test. */
const test = base.extend<{ files: string }>({
  // eslint-disable-next-line no-empty-pattern
  files: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'trailbreak-files-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

const settingsOf = async (page: Page): Promise<Settings> => (await snapshotOf(page)).settings;

/** What reaches over the right edge of the window. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Stands in for the person at the system's dialogs: they choose this file, or none. */
async function choose({ electron }: TestApp, path: string | null): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    const canceled = chosen === null;
    dialog.showSaveDialog = () => Promise.resolve({ canceled, filePath: chosen ?? '' });
    dialog.showOpenDialog = () => Promise.resolve({ canceled, filePaths: chosen === null ? [] : [chosen] });
  }, path);
}

test('every chapter is reached by the keyboard, and axe finds nothing in any of them', async ({ start }) => {
  test.setTimeout(120_000);
  const page = await openSettings(await start({ microBreaks: true }), 'Breaks');
  for (const chapter of CHAPTERS) {
    await expect(page.getByRole('tab', { name: chapter, exact: true })).toBeFocused();
    await expect(page.getByRole('tabpanel', { name: chapter, exact: true })).toBeVisible();
    await expect(page.getByRole('tabpanel')).toHaveCount(1);
    await expectAccessible(page, chapter);
    await page.emulateMedia({ forcedColors: 'active' });
    await expectNothingFound(page, `${chapter}, forced colours`);
    await page.emulateMedia({ forcedColors: 'none' });
    await setTextSize(page, 200);
    expect(await tooWide(page), `${chapter}, 200 % text`).toEqual([]);
    await setTextSize(page, 100);
    expect(await tooWide(page), chapter).toEqual([]);
    await page.keyboard.press('ArrowDown');
  }
  await expect(page.getByRole('tab', { name: 'Breaks', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('A break every')).toBeFocused();
});

test('a setting is found, changed where it was found, and the search is left with Esc', async ({ start }) => {
  const page = await openSettings(await start(), 'Look');
  const search = page.getByRole('searchbox', { name: 'Search all settings' });
  await search.fill('short EVERY');
  await expect(page.getByRole('heading', { name: 'Breaks › Short breaks' })).toBeVisible();
  await page.getByLabel('A short break every').fill('15');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await settingsOf(page)).microEveryMs).toBe(900_000);
  await search.fill('zzz');
  await expect(page.getByText('Nothing found for “zzz”.')).toBeVisible();
  await expectAccessible(page, 'nothing found');
  await search.fill('volume');
  await expect(page.getByText('1 setting found')).toBeVisible();
  await expectAccessible(page, 'something found');
  await search.press('Escape');
  await expect(search).toHaveValue('');
  await expect(page.getByRole('tabpanel', { name: 'Look' })).toBeVisible();
});

test('a preset says what it changes, holds at once, and is taken back', async ({ start }) => {
  const app = await start({ breakEverySeconds: 1500, postponeLimit: 1 });
  const page = await openSettings(app, 'Breaks');
  const before = await settingsOf(page);
  const row = page.getByRole('group', { name: '20-20-20 and posture' });
  await expect(row.getByText('A break every: 60 min (now 25 min)')).toBeVisible();
  await row.getByRole('button', { name: 'Use 20-20-20 and posture' }).click();
  await expect(row.getByText('20-20-20 and posture is set.')).toBeVisible();
  expect(await settingsOf(page)).toEqual({
    ...before,
    breakEveryMs: 3_600_000,
    microBreaks: true,
    microEveryMs: 1_200_000,
    microLengthMs: 20_000,
  });
  await row.getByRole('button', { name: 'Undo 20-20-20 and posture' }).click();
  await expect(row.getByText('As it was before')).toBeVisible();
  expect(await settingsOf(page)).toEqual(before);

  await page.getByRole('button', { name: 'Preview break' }).click();
  const guide = await app.page('break', '?role=guide');
  await expect(guide.getByRole('heading').first()).toBeVisible();
});

test('all settings are exported, reset, taken back, reset again and imported equal', async ({ start, files }) => {
  const app = await start({ theme: 'dark', volume: 0.25, routines: [EVENING], conditions: ['disc_posterior'] });
  const page = await openSettings(app, 'System');
  const before = await settingsOf(page);
  await choose(app, join(files, 'mine.json'));
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByText('Written: mine.json')).toBeVisible();

  const reset = page.getByRole('button', { name: 'Reset everything', exact: true });
  await reset.click();
  await expect(page.getByText('Everything stands on its default.')).toBeVisible();
  expect(await settingsOf(page)).toMatchObject({ theme: 'system', volume: 0.5, routines: [], conditions: [] });
  await page.getByRole('button', { name: 'Undo Reset everything' }).click();
  await expect.poll(() => settingsOf(page)).toEqual(before);
  await reset.click();
  await expect.poll(async () => (await settingsOf(page)).theme).toBe('system');
  const atDefaults = await settingsOf(page);

  await page.getByRole('button', { name: 'Import…' }).click();
  await expect(page.getByText('mine.json: 4 settings changed')).toBeVisible();
  expect(await settingsOf(page)).toEqual(before);
  await page.getByRole('button', { name: 'Undo Import settings' }).click();
  await expect.poll(() => settingsOf(page)).toEqual(atDefaults);
});

const BAD_FILES: readonly (readonly [string, string | number, string])[] = [
  ['junk', 'junk {', 'bad.json: no settings: the whole file has to be one JSON object'],
  [
    'a wrong value',
    '{"schemaVersion":1,"theme":"dark","breakEverySeconds":1}',
    'bad.json: breakEverySeconds: expected a number from 5 to 14400, found 1',
  ],
  [
    'a newer version',
    '{"schemaVersion":2}',
    'bad.json: version 2 was written by a newer Trailbreak; update Trailbreak to read it',
  ],
  ['50 MB', 50_000_000, 'bad.json: larger than 1000 kB, which no settings are'],
  ['another file', '{"trailbreak":"routine"}', 'bad.json: schemaVersion: expected 1, found nothing'],
];

test('a bad file is answered with one line in place, and nothing has changed', async ({ start, files }) => {
  const app = await start({ theme: 'light' });
  const page = await openSettings(app, 'System');
  const before = await readFile(join(app.folder, 'config.json'), 'utf8');
  const file = join(files, 'bad.json');
  await choose(app, file);
  for (const [what, content, line] of BAD_FILES) {
    await writeFile(file, typeof content === 'string' ? content : '');
    if (typeof content === 'number') await truncate(file, content);
    await page.getByRole('button', { name: 'Import…' }).click();
    await expect(page.getByText(line, { exact: true }), what).toBeVisible();
  }
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveCount(0);
  expect(await readFile(join(app.folder, 'config.json'), 'utf8')).toBe(before);
});

test('start at login is written where the desktop looks, and shows what stands there', async ({ startWith, files }) => {
  test.skip(process.platform !== 'linux', 'elsewhere the system keeps the list');
  const app = await startWith({ env: { XDG_CONFIG_HOME: files, APPIMAGE: '' } });
  const page = await openSettings(app, 'System');
  const login = page.getByRole('switch', { name: 'Start at login' });
  await expect(login).not.toBeChecked();
  await login.click();
  await expect(login).toBeChecked();
  const entry = join(files, 'autostart', 'trailbreak.desktop');
  expect(await readFile(entry, 'utf8')).toMatch(/^Exec="\/.+" "\/.+"$/m);
  await expect(page.getByText(app.folder)).toBeVisible();
  await rm(entry);
  await page.reload();
  await showChapter(page, 'System');
  await expect(login).not.toBeChecked();
});
