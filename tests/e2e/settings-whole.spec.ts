import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { watchTray, type TrayItem, type TrayWatch } from '../../scripts/desktop/status-notifier.mjs';
import { DEFAULT_SETTINGS, isSameSetting, type Settings } from '../../src/shared/settings.ts';
import { snapshotOf, type TestApp } from './support/app.ts';
import { takeSession } from './support/break.ts';
import { CHANGES } from './support/every-setting.ts';
import { choose, test } from './support/files.ts';
import { openSettings, showChapter } from './support/settings-page.ts';

let tray: TrayWatch;

test.beforeAll(async () => {
  // before the app: Electron looks for a watcher once
  tray = await watchTray(process.env['DBUS_SESSION_BUS_ADDRESS'] ?? '');
});

test.afterAll(() => {
  tray.close();
});

const settingsOf = async (page: Page): Promise<Settings> => (await snapshotOf(page)).settings;

function isKey(key: string): key is keyof Settings {
  return key in CHANGES;
}

/** What `config.json` says; there durations are seconds. */
async function settingsOnDisk(folder: string): Promise<Readonly<Record<string, unknown>>> {
  const file = JSON.parse(await readFile(join(folder, 'config.json'), 'utf8')) as Record<string, unknown>;
  const read = (key: string): unknown =>
    key.endsWith('Ms') ? Number(file[key.replace(/Ms$/, 'Seconds')]) * 1000 : file[key];
  return Object.fromEntries(Object.keys(CHANGES).map((key) => [key, read(key)]));
}

/** What a window that was open all along was last told, without having asked. */
async function listenIn(page: Page): Promise<(key: keyof Settings) => Promise<unknown>> {
  await page.evaluate(() => {
    window.trailbreak.onSnapshot(({ settings }) => {
      Object.assign(window, { told: settings });
    });
  });
  return (key) => page.evaluate((asked) => Reflect.get(Object(Reflect.get(window, 'told')), asked) as unknown, key);
}

async function iconOf(item: TrayItem): Promise<string> {
  return (await item.icons()).map(({ argb }) => argb.join()).join();
}

/** Whether it is Monday to Friday from nine to five. */
function isOffice(now = new Date()): boolean {
  return now.getDay() >= 1 && now.getDay() <= 5 && now.getHours() >= 9 && now.getHours() < 17;
}

/** What is to be seen outside the settings window as soon as a setting is changed. */
type Effects = { readonly [Key in keyof Settings]?: () => Promise<void> };

async function effectsIn(app: TestApp, home: Page): Promise<Effects> {
  const item = await tray.findItem(app.process.pid ?? null);
  await expect.poll(() => item.tooltip()).toMatch(/^Next break/);
  const icon = await iconOf(item);
  await expect(home.getByText(/^Next break in 50 min$/)).toBeVisible();
  const isDark = () => home.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  return {
    breakEveryMs: () => expect(home.getByText(/^Next break in 53 min$/)).toBeVisible(),
    postponeLimit: async () => expect((await snapshotOf(home)).postponesLeft).toBeNull(),
    skipAllowed: async () => expect((await snapshotOf(home)).skipFromAt).toBeNull(),
    microBreaks: async () => expect((await snapshotOf(home)).nextSize).toBe('micro'),
    microEveryMs: async () => expect((await snapshotOf(home)).dueActiveMs).toBe(930_000),
    workingHours: async () => expect((await snapshotOf(home)).phase.name).toBe(isOffice() ? 'working' : 'offHours'),
    theme: () => expect.poll(isDark).toBe(true),
    trayMinutes: () => expect.poll(() => iconOf(item)).not.toBe(icon),
    shortcuts: async () => {
      const isOurs = () => app.electron.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('Ctrl+Alt+F9'));
      await expect.poll(isOurs).toBe(true);
    },
  };
}

/** Changes every setting with the controls of the window, and looks each time whether it holds. */
async function changeEverything(app: TestApp, page: Page, home: Page): Promise<Settings> {
  const told = await listenIn(home);
  const effects = await effectsIn(app, home);
  let chapter = '';
  for (const [key, change] of Object.entries(CHANGES)) {
    if (!isKey(key)) continue;
    if (change.chapter !== chapter) await showChapter(page, change.chapter);
    chapter = change.chapter;
    await change.make(page);
    await expect.poll(() => told(key), key).toEqual(change.value);
    await expect.poll(async () => (await settingsOnDisk(app.folder))[key], `${key} on disk`).toEqual(change.value);
    await test.step(`what ${key} does`, async () => effects[key]?.());
  }
  return settingsOf(page);
}

test('every setting is changed in the window, holds at once, after a restart, and in an export', async ({
  start,
  startIn,
  files,
}) => {
  test.setTimeout(120_000);
  const app = await start({ microBreaks: false });
  const page = await openSettings(app, 'Breaks');
  const home = await app.openHome();
  expect(Object.keys(CHANGES).toSorted(), 'every setting has a way to be changed').toEqual(
    Object.keys(await settingsOf(page)).toSorted(),
  );
  const changed = await changeEverything(app, page, home);
  const keys = Object.keys(changed).filter(isKey);
  expect(keys.filter((key) => isSameSetting(changed[key], DEFAULT_SETTINGS[key]))).toEqual([]);
  expect(await settingsOnDisk(app.folder)).toEqual(changed);

  await app.quit();
  const again = await startIn(app.folder);
  const settings = await openSettings(again, 'Breaks');
  expect(await settingsOf(settings)).toEqual(changed);
  await expect(settings.getByLabel('A break every', { exact: true })).toHaveValue('52:30');

  await showChapter(settings, 'System');
  await exportResetImport(again, settings, changed, join(files, 'mine.json'));
  expect(await settingsOnDisk(again.folder)).toEqual(changed);
});

async function exportResetImport(app: TestApp, page: Page, changed: Settings, file: string): Promise<void> {
  await choose(app, file);
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByText('Written: mine.json')).toBeVisible();
  const reset = page.getByRole('button', { name: 'Reset everything', exact: true });
  await reset.click();
  await expect.poll(() => settingsOf(page)).toEqual(DEFAULT_SETTINGS);
  await page.getByRole('button', { name: 'Undo Reset everything' }).click();
  await expect.poll(() => settingsOf(page)).toEqual(changed);
  await reset.click();
  await expect.poll(() => settingsOf(page)).toEqual(DEFAULT_SETTINGS);
  expect(await settingsOnDisk(app.folder)).toEqual(DEFAULT_SETTINGS);
  await page.getByRole('button', { name: 'Import…' }).click();
  await expect(page.getByText(`mine.json: ${Object.keys(changed).length} settings changed`)).toBeVisible();
  expect(await settingsOf(page)).toEqual(changed);
}

test('the volume is heard at once in a break that runs', async ({ start }) => {
  const app = await start({ breakMode: 'window', props: ['floor'] });
  const guide = await takeSession(app);
  await guide.evaluate(() => {
    const setTargetAtTime = Reflect.get<AudioParam, 'setTargetAtTime'>(AudioParam.prototype, 'setTargetAtTime');
    AudioParam.prototype.setTargetAtTime = function (this: AudioParam, target, ...rest) {
      Object.assign(window, { loudness: target });
      return setTargetAtTime.call(this, target, ...rest);
    };
  });
  const page = await openSettings(app, 'Sound and voice');
  await CHANGES.volume.make(page);
  // the square of 45 %: the middle of the slider is to sound half as loud
  const loudness = () => guide.evaluate(() => Reflect.get(window, 'loudness') as unknown);
  await expect.poll(loudness).toBeCloseTo(0.2025, 5);
});
