import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Settings } from '../../src/shared/settings.ts';
import { snapshotOf } from './support/app.ts';
import { expectAccessible, expectNothingFound, setTextSize } from './support/axe.ts';
import { choose, test } from './support/files.ts';
import { EVENING, expectChapter, openSettings, showChapter } from './support/settings-page.ts';

const CHAPTERS = ['Breaks', 'Exercises', 'When not to', 'Hours', 'Sound and voice', 'Look', 'System'];

const settingsOf = async (page: Page): Promise<Settings> => (await snapshotOf(page)).settings;

/** What reaches over the right edge of the window. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

test('every chapter is reached by the keyboard, and axe finds nothing in any of them', async ({ start }) => {
  test.setTimeout(120_000);
  const page = await openSettings(await start({ microBreaks: true }), 'Breaks');
  for (const chapter of CHAPTERS) {
    await expect(page.getByRole('tab', { name: chapter, exact: true })).toBeFocused();
    await expectChapter(page, chapter);
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

test('nothing reaches over the edge of the narrowest window', async ({ start }) => {
  const WEEK = [[{ fromMinute: 540, toMinute: 1020 }], [{ fromMinute: 1320, toMinute: 120 }], [], [], [], [], []];
  const app = await start({ microBreaks: true, voice: true, workingHours: WEEK, routines: [EVENING] });
  const page = await openSettings(app, 'Breaks');
  await app.electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((each) => each.webContents.getURL().includes('settings'));
    const [width = 0] = window?.getMinimumSize() ?? [];
    window?.setSize(width, 700);
  });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThanOrEqual(340);
  for (const chapter of CHAPTERS) {
    await showChapter(page, chapter);
    expect(await tooWide(page), chapter).toEqual([]);
  }
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
  // of a chapter that nobody has been to, and that is loaded for the search
  await search.fill('pregnant');
  await expect(page.getByRole('heading', { name: 'Exercises › Leave out' })).toBeVisible();
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
