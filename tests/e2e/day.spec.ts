import { expect } from '@playwright/test';
import { pageAt, snapshotOf, test, type TestApp } from './support/app.ts';
import { ask, breakOf, goToStep, sessionOf, takeSession, wordOf } from './support/break.ts';
import { readHistory, readOutcomes } from './support/history.ts';
import { keepWorking } from './support/input.ts';
import { countPageProcesses, countWindows } from './support/windows.ts';

let stopWorking: () => void = () => undefined;

test.afterEach(() => {
  stopWorking();
});

function isOpen(app: TestApp, name: string): boolean {
  return app.electron.windows().some((page) => page.url().startsWith(`trailbreak://${name}/`));
}

test('a break comes by itself after its notice, and waits for the input to stop', async ({ start }) => {
  const app = await start({ breakEverySeconds: 10, breakLengthSeconds: 60, noticeSeconds: 5 });
  stopWorking = keepWorking();
  expect(await countWindows(app)).toBe(0);
  const notice = await app.page('notice');
  await expect(notice.getByRole('button', { name: 'Start now' })).toBeVisible();
  const { phase } = await snapshotOf(notice);
  if (phase.name !== 'upcoming') throw new Error('no break is announced');
  expect(phase.beginsAt - phase.dueAt).toBeLessThan(6_500);

  // the notice has stood its five seconds and more, and the person still works: no break yet
  await notice.waitForTimeout(8_000);
  expect(isOpen(app, 'break')).toBe(false);
  stopWorking();
  const stoppedAt = Date.now();
  const guide = await app.page('break', '?role=guide');
  const broken = await breakOf(guide);
  expect(broken).toMatchObject({ origin: 'scheduled', breakId: phase.breakId });
  const { wallOffsetMs } = await snapshotOf(guide);
  const gapMs = broken.openedAt + wallOffsetMs - stoppedAt;
  expect(gapMs).toBeGreaterThan(2_000); // three seconds without input, told in whole seconds by X
  expect(gapMs).toBeLessThan(5_500);
  await expect.poll(() => isOpen(app, 'notice')).toBe(false);
});

test('Postpone puts the break off by five minutes, and is recorded', async ({ start }) => {
  const app = await start({ breakEverySeconds: 5, noticeSeconds: 60 });
  stopWorking = keepWorking();
  const notice = await app.page('notice');
  // here too the window is gone before the click is done
  await notice
    .getByRole('button', { name: /5 min/ })
    .click()
    .catch(() => undefined);
  await expect.poll(() => countWindows(app)).toBe(0);
  await expect.poll(() => readOutcomes(app.folder)).toEqual(['postponed']);

  const { phase, nextBreakAt, takenAt, postponesLeft } = await snapshotOf(await app.openHome());
  expect(phase.name).toBe('working');
  expect(postponesLeft).toBe(1);
  expect((nextBreakAt ?? 0) - takenAt).toBeGreaterThan(4.8 * 60_000);
  expect((nextBreakAt ?? 0) - takenAt).toBeLessThanOrEqual(5 * 60_000);
});

test('at the postpone limit the notice offers no more of it, and the break stays', async ({ start }) => {
  const app = await start({ breakEverySeconds: 5, noticeSeconds: 60, postponeLimit: 0 });
  stopWorking = keepWorking();
  const notice = await app.page('notice');
  await expect(notice.getByRole('button', { name: 'Start now' })).toBeVisible();
  await expect(notice.getByRole('button', { name: /Postpone/ })).toHaveCount(0);
  const answer = await notice.evaluate(() => window.trailbreak.send({ type: 'postponeBreak', minutes: 5 }));
  expect(answer.ok).toBe(false);
  expect((await snapshotOf(notice)).phase.name).toBe('upcoming');
});

test('no window and no page process lives when none is shown', async ({ start }) => {
  const app = await start();
  expect(await countWindows(app)).toBe(0);
  expect(await countPageProcesses(app)).toBe(0);
  const guide = await takeSession(app);
  await (await app.page('home')).close();
  await expect.poll(() => countPageProcesses(app)).toBe(1);
  await ask(guide, { type: 'finishBreak' });
  // the window is gone before the click is done
  await guide
    .getByRole('button', { name: /I’m back/ })
    .click()
    .catch(() => undefined);
  await expect.poll(() => countWindows(app)).toBe(0);
  await expect.poll(() => countPageProcesses(app)).toBe(0);
});

test('a break page that crashes is replaced within three seconds, and the break ends on time', async ({ start }) => {
  const app = await start({ breakLengthSeconds: 20, props: ['floor'] });
  const guide = await takeSession(app);
  await (await app.page('home')).close();
  await goToStep(guide, 'hold');
  const { anchorAt, positionMs, plan } = await sessionOf(guide);
  const endsAt = anchorAt + plan.totalMs - positionMs;

  const crashedAt = Date.now();
  await app.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.forcefullyCrashRenderer();
  });
  const second = await pageAt(app.electron, 'trailbreak://break/?role=guide', guide);
  await expect(wordOf(second, 'Hold')).toBeVisible();
  expect(Date.now() - crashedAt).toBeLessThan(3_000);
  expect(await countWindows(app)).toBe(1);

  await expect(second.getByRole('heading', { name: 'Done' })).toBeVisible({ timeout: 25_000 });
  expect((await breakOf(second)).stage).toMatchObject({ name: 'result', outcome: 'taken', endedAt: endsAt });
  const { wallOffsetMs } = await snapshotOf(second);
  expect(Math.abs(Date.now() - wallOffsetMs - endsAt)).toBeLessThan(2_500);
  const [line] = await readHistory(app.folder);
  expect(Date.parse(String(line?.['endedAt']))).toBeCloseTo(endsAt + wallOffsetMs, -3);
});
