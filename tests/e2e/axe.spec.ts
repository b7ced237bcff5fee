import { expect, type Page } from '@playwright/test';
import { snapshotOf, test, type TestApp } from './support/app.ts';
import { ask, breakOf, takeBreak } from './support/break.ts';
import { expectAccessible, expectNothingFound } from './support/axe.ts';
import { keepWorking } from './support/input.ts';
import { openSettings, showChapter } from './support/settings-page.ts';

test('axe can find something wrong in a window of ours', async ({ start }) => {
  const home = await (await start()).openHome();
  await expect(home.getByRole('button', { name: 'Take a break now' })).toBeVisible();
  await home.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('button'));
  });
  await expect(expectNothingFound(home, 'home')).rejects.toThrow('button-name');
});

test('axe finds nothing in the small window, whatever it shows', async ({ start }) => {
  const app = await start('not settings');
  const home = await app.openHome();
  await expect(home.getByRole('list', { name: 'Messages' })).toBeVisible();
  await expectAccessible(home, 'home with a message');
  await home.getByRole('button', { name: 'Dismiss message' }).click();
  await expectAccessible(home, 'home, working');

  await home.getByRole('button', { name: 'Next break…' }).click();
  await expect(home.getByRole('button', { name: 'Skip it' })).toBeVisible();
  await expectAccessible(home, 'home, the next break');
  await home.keyboard.press('Escape');

  await home.getByRole('button', { name: 'Pause breaks…' }).click();
  await expect(home.getByRole('button', { name: '1 hour' })).toBeVisible();
  await expectAccessible(home, 'home, choosing a pause');
  await home.getByRole('button', { name: '1 hour' }).click();
  await expect(home.getByRole('button', { name: 'Resume breaks' })).toBeVisible();
  await expectAccessible(home, 'home, paused');

  await ask(home, { type: 'takeBreak', minutes: null });
  await app.page('break');
  await expect(home.getByRole('button', { name: 'Finish break' })).toBeVisible();
  await expectAccessible(home, 'home, on a break');
});

test('axe finds nothing in the small window outside the hours', async ({ start }) => {
  const home = await (await start({ workingHours: [[], [], [], [], [], [], []] })).openHome();
  await expect(home.getByText('Off hours')).toBeVisible();
  await expectAccessible(home, 'home, outside the hours');
});

test('axe finds nothing where a break is held back, nor in its quiet offer', async ({ start }) => {
  // the display of the tests is a program that runs
  const app = await start({ breakEverySeconds: 5, noticeSeconds: 30, holdCauses: ['app'], holdApps: ['Xvfb'] });
  const home = await app.openHome();
  const stopWorking = keepWorking();
  await expect(home.getByRole('button', { name: 'Start anyway' }))
    .toBeVisible({ timeout: 20_000 })
    .finally(stopWorking);
  await expectAccessible(home, 'home, held back');
  // it is offered after half an hour; its page can be looked at before
  await app.electron.evaluate(async ({ BrowserWindow }) => {
    await BrowserWindow.getAllWindows()[0]?.loadURL('trailbreak://notice/');
  });
  await expect(home.getByText(/^Held by/)).toBeVisible();
  await expectAccessible(home, 'notice, held back');
});

test('axe finds nothing in a short break, nor in its notice', async ({ start }) => {
  const micro = { microEverySeconds: 5, microLengthSeconds: 120, microNoticeSeconds: 60 };
  const app = await start({ microBreaks: true, ...micro });
  const stopWorking = keepWorking();
  const notice = await app.page('notice').finally(stopWorking);
  await expect(notice.getByRole('heading', { name: 'Stand up' })).toBeVisible();
  await expectAccessible(notice, 'notice of a short break');
  // not from the notice: it closes before it could hear the answer
  await ask(await app.openHome(), { type: 'startBreak' });
  const guide = await app.page('break', '?role=guide');
  await expect(guide.getByRole('heading', { name: 'Stand up. Look far away.' })).toBeVisible();
  await expectAccessible(guide, 'short break');
});

test('axe finds nothing in a break that is firm or strict', async ({ start }) => {
  const app = await start({ strictness: 'strict' });
  const guide = await takeBreak(app);
  await ask(guide, { type: 'startSession' });
  await expect(guide.getByText('hold for 3 s to end')).toBeVisible();
  await expect(guide.getByRole('button', { name: 'End break' })).toHaveCount(0);
  await expectAccessible(guide, 'strict');
  await expectAccessible(await app.openHome(), 'home, in a strict break');
  await ask(guide, { type: 'changeSettings', patch: { strictness: 'firm' } });
  await expect(guide.getByRole('button', { name: /^End break/ })).toBeVisible();
  await expectAccessible(guide, 'firm');
});

/** Everything that can be shown in the settings. */
const FULL_SETTINGS = {
  microBreaks: true,
  display: { kind: 'named', label: 'A display' },
  holdApps: ['a-program'],
  workingHours: [[{ fromMinute: 540, toMinute: 1020 }], [{ fromMinute: 1320, toMinute: 120 }], [], [], [], [], []],
  hoursExceptions: [{ day: '2099-01-05', fromMinute: 840, toMinute: 900, kind: 'off' }],
  shortcuts: { takeBreak: 'Control+Alt+F12' },
};

test('axe finds nothing in the settings when all of them are used', async ({ start }) => {
  const settings = await openSettings(await start(FULL_SETTINGS), 'When not to');
  await expect(settings.getByRole('button', { name: 'Remove a-program' })).toBeVisible();
  await settings.getByRole('button', { name: 'Add program' }).click();
  await expect(settings.getByText('Not added. Enter the name of a program.')).toBeVisible();
  await expectAccessible(settings, 'programs');
  for (const chapter of ['Breaks', 'Hours', 'Look', 'System']) {
    await showChapter(settings, chapter);
    await expectAccessible(settings, chapter);
  }
});

test('axe finds nothing in the notice, nor in the small window meanwhile', async ({ start }) => {
  const app = await start({ breakEverySeconds: 5, noticeSeconds: 120 });
  const stopWorking = keepWorking();
  const notice = await app.page('notice').finally(stopWorking);
  await expect(notice.getByRole('button', { name: 'Start now' })).toBeVisible();
  await expectAccessible(notice, 'notice');
  const home = await app.openHome();
  await expect(home.getByRole('button', { name: 'Start now' })).toBeVisible();
  await expectAccessible(home, 'home, a break coming');
});

/** Xvfb has one display, so the cover of the others is shown in place of the guide. */
async function showCover(app: TestApp, guide: Page): Promise<void> {
  await expect(guide.getByRole('heading', { name: /twist/i })).toBeVisible();
  await app.electron.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((each) => each.webContents.getURL().includes('role=guide'));
    await window?.loadURL('trailbreak://break/?role=cover');
  });
  await expect(guide.getByRole('heading', { name: 'Break', exact: true })).toBeVisible();
}

test('axe finds nothing in the cover of the other displays', async ({ start }) => {
  const app = await start({ props: ['floor'] });
  const guide = await takeBreak(app);
  await showCover(app, guide);
  await expectAccessible(guide, 'cover, preview');
  await ask(guide, { type: 'startSession' });
  expect((await breakOf(guide)).stage.name).toBe('guiding');
  await expectAccessible(guide, 'cover, session');
  expect((await snapshotOf(guide)).phase.name).toBe('onBreak');
});
