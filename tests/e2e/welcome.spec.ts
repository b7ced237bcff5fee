import { copyFile, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { exitOf, snapshotOf, test, type TestApp } from './support/app.ts';
import { expectAccessibleInEveryWay, expectNothingFound, setTextSize } from './support/axe.ts';
import { ask, breakOf } from './support/break.ts';
import { readHistory } from './support/history.ts';
import { keepWorking } from './support/input.ts';
import { openSettings } from './support/settings-page.ts';
import { clickReally, expectStep, faultsOf, overlapsOf, STEPS } from './support/welcome.ts';
import { countWindows } from './support/windows.ts';

const STRETCHLY = 'tests/fixtures/other-timers/stretchly.json';
const [FIRST, , , , LAST] = STEPS;

let stopWorking: () => void = () => undefined;

test.afterEach(() => {
  stopWorking();
});

async function settingsOf(page: Page) {
  return (await snapshotOf(page)).settings;
}

/** From the end of the welcome: the break comes up, leads through both sides by itself, and shows its result. */
async function expectBreak(app: TestApp, at: number): Promise<Page> {
  const guide = await app.page('break', '?role=guide');
  expect((await breakOf(guide)).stage.name).toBe('preview');
  await expect(guide.getByRole('button', { name: /I’m back/ })).toBeVisible({ timeout: 30_000 });
  const { stage } = await breakOf(guide);
  const { takenAt } = await snapshotOf(guide);
  expect(stage).toMatchObject({ name: 'result', outcome: 'taken' });
  if (stage.name === 'result') expect(Math.abs(stage.endedAt - at - 20_000)).toBeLessThan(1000);
  expect(takenAt - at).toBeLessThan(25_000);
  return guide;
}

test('somebody new is led to the first break by the keyboard alone', async ({ folderWith, startIn }) => {
  const app = await startIn(await folderWith(null));
  const page = await app.page('welcome');
  await expectStep(page, FIRST);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: /^On the floor/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await settingsOf(page)).props).not.toContain('floor');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectStep(page, STEPS[1]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: /^A ball/ })).toBeChecked();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expectStep(page, STEPS[2]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByText('Left out: Seated forward fold. Exercises that fit: 13.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expectStep(page, STEPS[3]);
  await page.keyboard.press('Enter');
  await expectStep(page, LAST);
  const config = JSON.parse(await readFile(join(app.folder, 'config.json'), 'utf8')) as unknown;
  expect(config).toMatchObject({ props: ['floor', 'wall', 'ball', 'chair'], conditions: ['disc_posterior'] });

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'See a break (20 seconds)' })).toBeFocused();
  const { takenAt } = await snapshotOf(page);
  await page.keyboard.press('Enter');
  const guide = await expectBreak(app, takenAt);
  // the page is gone before the key is up again
  await guide.keyboard.press('Enter').catch(() => undefined);
  await expect.poll(() => countWindows(app)).toBe(1);
  expect((await readHistory(app.folder)).at(-1)).toMatchObject({ outcome: 'taken', short: true, dueAt: null });

  await page.getByRole('button', { name: 'Done' }).focus();
  await page.keyboard.press('Enter').catch(() => undefined);
  await expect.poll(() => countWindows(app)).toBe(0);
});

test('somebody new is led to the first break by the mouse alone', async ({ folderWith, startIn }) => {
  const app = await startIn(await folderWith(null));
  const page = await app.page('welcome');
  await expectStep(page, FIRST);
  const next = page.getByRole('button', { name: 'Next' });
  await clickReally(app, page.getByText('On the chair or standing'));
  await expect(page.getByRole('radio', { name: /^On the chair/ })).toBeChecked();
  await clickReally(app, next);
  await expectStep(page, STEPS[1]);
  await clickReally(app, page.getByText('Without wheels, or with them locked'));
  await expect(page.getByRole('checkbox', { name: /^A chair/ })).not.toBeChecked();
  await clickReally(app, next);
  await expectStep(page, STEPS[2]);
  await clickReally(app, page.getByText('Fragile bones'));
  await clickReally(app, next);
  await expectStep(page, STEPS[3]);
  await clickReally(app, next);
  await expectStep(page, LAST);
  expect(await settingsOf(page)).toMatchObject({ props: ['wall'], conditions: ['osteoporosis'] });
  const { takenAt } = await snapshotOf(page);
  await clickReally(app, page.getByRole('button', { name: 'See a break (20 seconds)' }));
  const guide = await expectBreak(app, takenAt);
  await clickReally(app, guide.getByRole('button', { name: /I’m back/ }));
  await expect.poll(() => countWindows(app)).toBe(1);
  await clickReally(app, page.getByRole('button', { name: 'Done' }));
  await expect.poll(() => countWindows(app)).toBe(0);
});

test('what Stretchly was set to is taken over, and its file is untouched', async ({ folderWith, startIn }) => {
  const config = await folderWith(null);
  await mkdir(join(config, 'Stretchly'));
  const theirs = join(config, 'Stretchly/config.json');
  await copyFile(STRETCHLY, theirs);
  const before = await stat(theirs);
  const app = await startIn(await folderWith(null), { env: { XDG_CONFIG_HOME: config } });
  const page = await app.page('welcome');
  await expectStep(page, 'Bring your settings along');
  await expect(page.getByText('A break every: 45 min')).toBeVisible();
  await page.getByRole('button', { name: 'Take over the settings of Stretchly' }).click();
  // its language is one of ours
  await expect(page.getByText('Trazido do Stretchly. Nada foi mudado lá.')).toBeVisible();
  const taken = {
    breakEveryMs: 2_700_000,
    microEveryMs: 900_000,
    sound: true,
    volume: 0.6,
    breakMode: 'window',
    language: 'pt-BR',
  };
  expect(await settingsOf(page)).toMatchObject(taken);
  await page.locator('section').getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bring your settings along' })).toBeVisible();
  await expect.poll(async () => (await settingsOf(page)).breakEveryMs).toBe(3_000_000);
  await page.getByRole('button', { name: 'Take over the settings of Stretchly' }).click();
  await page.getByRole('button', { name: 'Avançar' }).click();
  await expectStep(page, 'Onde você faz suas pausas?');
  expect(await settingsOf(page)).toMatchObject(taken);

  expect(await readFile(theirs)).toEqual(await readFile(STRETCHLY));
  expect((await stat(theirs)).mtimeMs).toBe(before.mtimeMs);
  expect(await readdir(join(config, 'Stretchly'))).toEqual(['config.json']);
});

test('a damaged file of another break timer is nothing to offer', async ({ folderWith, startIn }) => {
  const config = await folderWith(null);
  await mkdir(join(config, 'BreakTimer/config.json'), { recursive: true });
  const app = await startIn(await folderWith(null), { env: { XDG_CONFIG_HOME: config } });
  await expectStep(await app.page('welcome'), FIRST);
});

test('closed in the middle it does not come again, not even after kill -9, and the settings open it', async ({
  folderWith,
  startIn,
}) => {
  const app = await startIn(await folderWith(null));
  const page = await app.page('welcome');
  await page.getByRole('button', { name: 'Next' }).click();
  await expectStep(page, STEPS[1]);
  expect((await readdir(app.folder)).includes('config.json')).toBe(false);
  await page.close();
  await expect.poll(() => countWindows(app)).toBe(0);
  const ended = exitOf(app.process);
  app.process.kill('SIGKILL');
  await ended;

  const again = await startIn(app.folder);
  const settings = await openSettings(again, 'System');
  expect(await countWindows(again)).toBe(2);
  await settings.getByRole('button', { name: 'Show the welcome again' }).click();
  await expectStep(await again.page('welcome'), FIRST);
});

test('whoever has used the app without ever changing a setting is not new', async ({ folderWith, startIn }) => {
  const app = await startIn(await folderWith({}));
  expect(await countWindows(app)).toBe(0);
});

test('a break that falls due comes over the welcome, which stands where it stood', async ({ folderWith, startIn }) => {
  const app = await startIn(await folderWith(null));
  const page = await app.page('welcome');
  await page.getByRole('button', { name: 'Next' }).click();
  await ask(page, { type: 'changeSettings', patch: { breakEveryMs: 5000, noticeMs: 1000 } });
  stopWorking = keepWorking();
  await app.page('notice');
  stopWorking();
  const guide = await app.page('break', '?role=guide');
  await expect(guide.getByRole('heading').first()).toBeVisible();
  await ask(page, { type: 'changeSettings', patch: { breakEveryMs: 3_000_000 } });
  await ask(page, { type: 'endBreak' });
  await expect.poll(() => countWindows(app)).toBe(1);
  await expect(page.getByRole('heading', { level: 1, name: STEPS[1] })).toBeVisible();
});

test('axe finds nothing in any step, with something to take over', async ({ folderWith, startIn }) => {
  test.setTimeout(180_000);
  const config = await folderWith(null);
  await mkdir(join(config, 'Stretchly'));
  await copyFile(STRETCHLY, join(config, 'Stretchly/config.json'));
  const app = await startIn(await folderWith(null), { env: { XDG_CONFIG_HOME: config } });
  const page = await app.page('welcome');
  for (const title of ['Bring your settings along', ...STEPS]) {
    await expectStep(page, title);
    await expectAccessibleInEveryWay(page, title);
    for (const [width, height] of [
      [1280, 720],
      [2560, 1440],
      [340, 400],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const direction of ['ltr', 'rtl']) {
        for (const percent of [100, 200]) {
          await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
          await setTextSize(page, percent);
          const where = `${title} at ${width}x${height}, ${direction}, ${percent} %`;
          expect([where, ...(await faultsOf(page)), ...(await overlapsOf(page))]).toEqual([where]);
        }
      }
    }
    await page.evaluate(() => (document.documentElement.dir = 'ltr'));
    await setTextSize(page, 100);
    if (title === 'Bring your settings along') {
      await page.getByRole('button', { name: 'Take over the settings of Stretchly' }).click();
      await expect(page.getByText('Trazido do Stretchly. Nada foi mudado lá.')).toBeVisible();
      await expectNothingFound(page, 'taken over');
      await ask(page, { type: 'changeSettings', patch: { language: 'en' } });
    }
    if (title !== LAST) await page.locator('footer').getByRole('button').last().click();
  }
});
