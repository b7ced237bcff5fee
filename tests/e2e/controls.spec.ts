import { expect, type Page } from '@playwright/test';
import { test } from './support/app.ts';
import { ask, goToStep, takeBreak } from './support/break.ts';
import { expectTabOrder, expectUsable, expectUsableInEveryColour } from './support/controls.ts';
import { keepWorking } from './support/input.ts';
import { EVENING, openSettings, showChapter } from './support/settings-page.ts';

// Every control of every window: large enough to be hit, and seen when it has the keyboard.

test('a control that is too small, or hides that it has the keyboard, would be found', async ({ start }) => {
  const home = await (await start()).openHome();
  const button = home.getByRole('button', { name: 'Take a break now' });
  await button.evaluate((element) => {
    element.style.outline = 'none';
  });
  await expect(expectUsable(home, 'home')).rejects.toThrow('focus is not seen');
  await button.evaluate((element) => {
    element.style.cssText = 'min-height: 0; height: 23px; padding: 0';
  });
  await expect(expectUsable(home, 'home')).rejects.toThrow(/smaller than 24 px[^]*x 23: /);
});

test('the small window, with its menus and messages', async ({ start }) => {
  const home = await (await start('not settings')).openHome();
  await expect(home.getByRole('button', { name: 'Dismiss message' })).toBeVisible();
  await expectUsableInEveryColour(home, 'home');
  for (const menu of ['A routine…', 'Next break…', 'Pause breaks…']) {
    await home.getByRole('button', { name: menu }).click();
    await expect(home.locator('[popover]:popover-open')).toBeVisible();
    await expectUsableInEveryColour(home, menu);
    await home.keyboard.press('Escape');
  }
});

/** Everything that can be shown in the settings. */
const FULL_SETTINGS = {
  microBreaks: true,
  voice: true,
  display: { kind: 'named', label: 'A display' },
  holdApps: ['a-program'],
  workingHours: [[{ fromMinute: 540, toMinute: 1020 }], [{ fromMinute: 1320, toMinute: 120 }], [], [], [], [], []],
  hoursExceptions: [{ day: '2099-01-05', fromMinute: 840, toMinute: 900, kind: 'off' }],
  shortcuts: { takeBreak: 'Control+Alt+F12' },
  trayMinutes: true,
  routines: [EVENING],
};

/** Shows what a chapter hides until it is asked for. */
const OPENERS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  Exercises: async (page) => {
    await page.getByLabel('About Superman', { exact: true }).click();
    await page.getByRole('button', { name: 'Edit Evening', exact: true }).click();
    await page.getByText('Preview', { exact: true }).first().click();
  },
};

test('the settings, chapter by chapter, what is found in them, and the gallery', async ({ start }) => {
  test.setTimeout(120_000);
  const page = await openSettings(await start(FULL_SETTINGS), 'Breaks');
  for (const chapter of await page.getByRole('tab').allTextContents()) {
    await showChapter(page, chapter);
    await OPENERS[chapter]?.(page);
    await expectUsableInEveryColour(page, chapter);
    await expectTabOrder(page, chapter);
  }
  await page.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('break');
  await expect(page.getByRole('heading', { name: 'Breaks › Short breaks' })).toBeVisible();
  await expectUsableInEveryColour(page, 'search');
  await page.keyboard.press('Escape');
  await showChapter(page, 'Exercises');
  await page.getByRole('button', { name: 'Show all poses' }).click();
  await expect(page.getByRole('button', { name: 'Back to the settings' })).toBeVisible();
  await expectUsableInEveryColour(page, 'gallery');
});

test('the notice', async ({ start }) => {
  const app = await start({ breakEverySeconds: 5, noticeSeconds: 120 });
  const stopWorking = keepWorking();
  const notice = await app.page('notice').finally(stopWorking);
  await expect(notice.getByRole('button', { name: 'Start now' })).toBeVisible();
  await expectUsableInEveryColour(notice, 'notice');
});

test('the break from its preview to its result, and the statistics with it', async ({ start }) => {
  test.setTimeout(120_000);
  const app = await start({ props: ['floor'], conditions: ['sciatica_now'] });
  const guide = await takeBreak(app);
  await expect(guide.getByRole('heading', { name: /twist/i })).toBeVisible();
  await expectUsableInEveryColour(guide, 'preview');
  await ask(guide, { type: 'startSession' });
  for (const kind of ['ready', 'hold', 'switch', 'exit'] as const) {
    await goToStep(guide, kind);
    await ask(guide, { type: 'togglePause' });
    await expectUsableInEveryColour(guide, kind);
    await ask(guide, { type: 'togglePause' });
  }
  await ask(guide, { type: 'finishBreak' });
  await guide.getByRole('button', { name: 'It hurt' }).click();
  await guide.getByText('What was said').click();
  await expectUsableInEveryColour(guide, 'result');

  const home = await app.openHome();
  await ask(home, { type: 'returnToDesk' });
  await ask(home, { type: 'openStatistics' });
  const statistics = await app.page('statistics');
  for (const tab of await statistics.getByRole('tab').all()) {
    await tab.click();
    await expectUsableInEveryColour(statistics, await tab.innerText());
  }
});
