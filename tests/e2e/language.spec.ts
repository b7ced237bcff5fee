import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { watchTray, type TrayItem, type TrayWatch } from '../../scripts/desktop/status-notifier.mjs';
import { readWords } from '../../src/main/store/read-words.ts';
import type { Language } from '../../src/shared/language.ts';
import { createText, type Text } from '../../src/shared/text.ts';
import { ask } from './support/break.ts';
import { test, type TestApp } from './support/app.ts';
import { openSettings } from './support/settings-page.ts';

let tray: TrayWatch;

test.beforeAll(async () => {
  // before the app: Electron looks for a watcher once
  tray = await watchTray(process.env['DBUS_SESSION_BUS_ADDRESS'] ?? '');
});

test.afterAll(() => {
  tray.close();
});

function wordsOf(language: Language): Text {
  return createText({ language, locale: language, tree: readWords('resources/locales', language) });
}

async function labelsOf(app: TestApp): Promise<readonly string[]> {
  const item: TrayItem = await tray.findItem(app.process.pid ?? null);
  return (await item.menu()).map(({ label }) => label);
}

test('another language is spoken everywhere at once, and after a restart', async ({ startIn, folderWith }) => {
  const folder = await folderWith({ language: 'de' });
  const app = await startIn(folder);
  const [german, arabic] = [wordsOf('de'), wordsOf('ar')];
  expect(german('tray.settings')).not.toBe('Settings…');
  await expect.poll(() => labelsOf(app)).toContain(german('tray.settings'));

  const home = await app.openHome();
  const mannerOf = () =>
    home.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
  await expect.poll(mannerOf).toEqual({ lang: 'de', dir: 'ltr' });
  await expect(home).toHaveTitle(german('windowTitle.home'));

  const settings = await openSettings(app, german('settings.chapter.look'));
  await settings.getByLabel(german('settings.language.label'), { exact: true }).selectOption('العربية');
  await expect(settings).toHaveTitle(arabic('windowTitle.settings'));
  await expect(settings.getByRole('heading', { level: 1 })).toHaveText(arabic('settings.title'));
  await expect.poll(mannerOf).toEqual({ lang: 'ar', dir: 'rtl' });
  await expect.poll(() => labelsOf(app)).toContain(arabic('tray.settings'));

  await ask(home, { type: 'takeBreak', minutes: null });
  const guide = await app.page('break', '?role=guide');
  await expect(guide).toHaveTitle(arabic('windowTitle.break'));
  await expect(guide.locator('html')).toHaveAttribute('dir', 'rtl');

  await expect
    .poll(async (): Promise<unknown> => JSON.parse(await readFile(join(folder, 'config.json'), 'utf8')))
    .toMatchObject({ language: 'ar' });
  await app.quit();
  const again = await startIn(folder);
  await expect.poll(() => labelsOf(again)).toContain(arabic('tray.settings'));
});

test('with nothing chosen the app speaks what the system speaks', async ({ startWith }) => {
  const app = await startWith({ env: { LANGUAGE: 'fr_CH:de' } });
  await expect.poll(() => labelsOf(app)).toContain(wordsOf('fr')('tray.settings'));
  const home = await app.openHome();
  await expect(home.locator('html')).toHaveAttribute('lang', 'fr');
});

test('a window has its name from the first moment, and keeps it', async ({ start }) => {
  const app = await start({ language: 'de' });
  const home = await app.openHome();
  await app.electron.evaluate(({ app: main }) => {
    const titles: string[] = [];
    Object.assign(globalThis, { titles });
    main.once('browser-window-created', (_event, window) => {
      const look = () => titles.push(window.getTitle());
      setImmediate(look);
      window.webContents.on('page-title-updated', () => setImmediate(look));
    });
  });
  await ask(home, { type: 'openSettings' });
  const name = wordsOf('de')('windowTitle.settings');
  await expect(await app.page('settings')).toHaveTitle(name);
  const titles = (): Promise<unknown> => app.electron.evaluate((): unknown => Reflect.get(globalThis, 'titles'));
  // made, the document's own, the script's
  await expect.poll(titles).toEqual([name, name, name]);
});
