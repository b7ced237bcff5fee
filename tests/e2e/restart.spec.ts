import { expect } from '@playwright/test';
import { exitOf, snapshotOf, test, type TestApp } from './support/app.ts';
import { ask, breakOf, sessionOf, takeSession } from './support/break.ts';
import { readOutcomes } from './support/history.ts';
import { keepWorking } from './support/input.ts';
import { startPlainly } from './support/plain.ts';
import { readState } from './support/saved.ts';

let stopWorking: () => void = () => undefined;

test.afterEach(() => {
  stopWorking();
});

async function kill(app: TestApp): Promise<void> {
  const ended = exitOf(app.process);
  app.process.kill('SIGKILL');
  await ended;
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

test('closing the app and starting it again keeps the countdown', async ({ start, startIn }) => {
  const app = await start({ breakEverySeconds: 600 });
  stopWorking = keepWorking();
  await sleep(8_000);
  const before = await snapshotOf(await app.openHome());
  expect(before.activeMs).toBeGreaterThan(7_000);
  expect(await app.quit()).toBe(0);

  const again = await startIn(app.folder);
  const after = await snapshotOf(await again.openHome());
  const betweenMs = after.takenAt + after.wallOffsetMs - (before.takenAt + before.wallOffsetMs);
  expect(after.activeMs).toBeGreaterThanOrEqual(before.activeMs);
  expect(after.activeMs).toBeLessThanOrEqual(before.activeMs + betweenMs + 100);
});

test('after kill -9 the countdown goes on from what the file says', async ({ start, startIn }) => {
  const app = await start({ breakEverySeconds: 600 });
  stopWorking = keepWorking();
  await sleep(6_000);
  // any change is written down at once
  await ask(await app.openHome(), { type: 'changeSettings', patch: { volume: 0.4 } });
  await expect.poll(async () => (await readState(app.folder)).desk.activeMs).toBeGreaterThanOrEqual(0);
  await sleep(500);
  await kill(app);

  const { desk, savedAt, wallOffsetMs } = await readState(app.folder);
  const savedMs = desk.activeMs + (desk.running ? savedAt - desk.countedAt : 0);
  expect(savedMs).toBeGreaterThan(5_000);
  const again = await startIn(app.folder);
  const after = await snapshotOf(await again.openHome());
  const betweenMs = after.takenAt + after.wallOffsetMs - (savedAt + wallOffsetMs);
  expect(after.settings.volume).toBe(0.4);
  expect(after.activeMs).toBeGreaterThanOrEqual(savedMs);
  expect(after.activeMs).toBeLessThanOrEqual(savedMs + betweenMs + 100);
});

test('after kill -9 in a break the same break is there again, and is recorded once', async ({ start, startIn }) => {
  const app = await start({ props: ['floor'] });
  const guide = await takeSession(app);
  await ask(guide, { type: 'nextStep' });
  const { breakId } = await breakOf(guide);
  const { positionMs } = await sessionOf(guide);
  await sleep(1_000);
  await kill(app);

  const again = await startIn(app.folder);
  const second = await again.page('break', '?role=guide');
  expect((await breakOf(second)).breakId).toBe(breakId);
  expect((await sessionOf(second)).positionMs).toBeGreaterThanOrEqual(positionMs);
  await ask(second, { type: 'finishBreak' });
  await expect.poll(() => readOutcomes(app.folder)).toEqual(['shortened']);
});

test('a second start opens the small window of the first, and ends with exit code 0', async ({ start }) => {
  const app = await start();
  expect(app.electron.windows()).toHaveLength(0);
  expect(await exitOf(startPlainly(app.folder))).toBe(0);
  await expect((await app.page('home')).getByRole('button', { name: 'Take a break now' })).toBeVisible();
  expect(app.process.exitCode).toBeNull();
});
