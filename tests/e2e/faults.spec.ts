import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type ElectronApplication } from '@playwright/test';
import { snapshotOf, test } from './support/app.ts';
import { takeSession } from './support/break.ts';
import { freeze } from './support/freeze.ts';
import { readHistory, readOutcomes } from './support/history.ts';
import { keepWorking } from './support/input.ts';
import { readState } from './support/saved.ts';
import { startSystemBus, type SystemBus } from './support/system-bus.ts';
import { makeWallClock, type WallClock } from './support/wall-clock.ts';

const SECOND = 1000;
const HOUR = 3_600_000;

/** What a test has begun and must end. */
let ends: (() => void | Promise<void>)[] = [];

test.afterEach(async () => {
  for (const end of ends.reverse()) await end();
  ends = [];
});

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function aSystemBus(): Promise<SystemBus> {
  const bus = await startSystemBus();
  ends.push(bus.stop);
  return bus;
}

async function aWallClock(): Promise<WallClock> {
  const clock = await makeWallClock();
  ends.push(clock.close);
  return clock;
}

/** Titles of all windows there are, shown or not: a dialog would be one. */
function countWindows(electron: ElectronApplication): Promise<number> {
  return electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

test('a minute in which nothing of the app runs, as in sleep, is one absence and brings no break at once', async ({
  startWith,
}) => {
  test.setTimeout(150_000);
  const system = await aSystemBus();
  const app = await startWith({
    env: system.env,
    config: { breakEverySeconds: 30, idleAfterSeconds: 5, awayAfterSeconds: 20, noticeSeconds: 0 },
  });
  ends.push(keepWorking());
  const home = await app.openHome();
  await sleep(12 * SECOND);
  expect((await snapshotOf(home)).activeMs).toBeGreaterThan(8 * SECOND);
  system.sleep(true);
  await sleep(300);
  const thaw = freeze(app.process.pid ?? 0);
  await sleep(60 * SECOND);
  thaw();
  system.sleep(false);
  await expect.poll(() => readOutcomes(app.folder), { timeout: 25_000 }).toEqual(['natural']);
  // from `suspend` on Playwright sees no page any more, so the file is asked
  const { phase, desk } = await readState(app.folder);
  expect(phase.name).toBe('working');
  expect(desk.activeMs).toBe(0);
  expect(await countWindows(app.electron)).toBe(1);
  const [absence] = await readHistory(app.folder);
  const lengthMs = Date.parse(String(absence?.['endedAt'])) - Date.parse(String(absence?.['startedAt']));
  expect(lengthMs).toBeGreaterThan(55 * SECOND);
  expect(lengthMs).toBeLessThan(75 * SECOND);
});

test('a wall clock set forward and back by an hour moves the shown time and not the countdown', async ({
  startWith,
}) => {
  const clock = await aWallClock();
  const app = await startWith({ env: clock.env, config: { breakEverySeconds: 600 } });
  ends.push(keepWorking());
  const home = await app.openHome();
  const leftMs = async (): Promise<number> => {
    const { nextBreakAt, takenAt } = await snapshotOf(home);
    return (nextBreakAt ?? 0) - takenAt;
  };
  await expect.poll(leftMs).toBeGreaterThan(0);
  const [before, beganAt] = [await leftMs(), performance.now()];
  for (const shiftMs of [HOUR, 0, -HOUR]) {
    await clock.shiftTo(shiftMs);
    await sleep(3 * SECOND);
    const expectedMs = before - (performance.now() - beganAt);
    expect(Math.abs((await leftMs()) - expectedMs)).toBeLessThan(2 * SECOND);
    expect(Math.abs((await snapshotOf(home)).wallOffsetMs - shiftMs)).toBeLessThan(10 * SECOND);
  }
});

test('a wall clock that is set during a break moves neither its steps nor its end', async ({ startWith }) => {
  const clock = await aWallClock();
  const app = await startWith({ env: clock.env });
  const guide = await takeSession(app);
  const before = await snapshotOf(guide);
  const beganAt = performance.now();
  await clock.shiftTo(-HOUR);
  await sleep(3 * SECOND);
  const after = await snapshotOf(guide);
  expect(after.phase).toEqual(before.phase);
  expect(Math.abs(after.takenAt - before.takenAt - (performance.now() - beganAt))).toBeLessThan(SECOND);
});

test('37: given errors in main that nobody caught, then they are logged, nothing is asked, and the timer goes on within 5 s', async ({
  start,
}) => {
  const app = await start({ breakEverySeconds: 8, noticeSeconds: 0 });
  await app.electron.evaluate(() => {
    for (let errors = 0; errors < 20; errors += 1) {
      setTimeout(() => {
        throw new Error('thrown by a test');
      }, 10);
      void Promise.reject(new Error('rejected by a test'));
    }
  });
  await sleep(5 * SECOND);
  expect(await countWindows(app.electron)).toBe(0);
  expect(app.process.exitCode).toBeNull();
  const log = await readFile(join(app.folder, 'logs/main.log'), 'utf8');
  expect(log).toContain('thrown by a test');
  expect(log).toContain('rejected by a test');
  // the break that falls due comes by itself
  await app.page('break', '?role=guide');
  expect((await snapshotOf(await app.openHome())).phase.name).toBe('onBreak');
});

test('a logind that ends and comes back, or is silent, changes nothing', async ({ startWith }) => {
  const system = await aSystemBus();
  const app = await startWith({ env: system.env, config: { breakEverySeconds: 600 } });
  ends.push(keepWorking());
  const { desk } = await readState(app.folder);
  await system.restartLogind();
  for (const entering of [true, true, false, false, true, false, false]) system.sleep(entering);
  system.setSilent(true);
  await sleep(3 * SECOND);
  const after = await readState(app.folder);
  expect(after.phase.name).toBe('working');
  expect(after.desk).toEqual(desk);
  expect(await readOutcomes(app.folder)).toEqual([]);
});
