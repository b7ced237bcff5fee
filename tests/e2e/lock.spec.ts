import { expect } from '@playwright/test';
import { snapshotOf, test, type TestApp } from './support/app.ts';
import { keepWorking } from './support/input.ts';
import { startScreenSaver } from './support/session-services.ts';
import { startSystemBus } from './support/system-bus.ts';
import { countWindows } from './support/windows.ts';

const soon = { breakEverySeconds: 5, noticeSeconds: 3 };

const stops: (() => unknown)[] = [];

test.beforeEach(() => {
  // somebody types at the lock screen too
  stops.push(keepWorking());
});

test.afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function expectNoWindow(app: TestApp, forMs: number): Promise<void> {
  const until = Date.now() + forMs;
  while (Date.now() < until) {
    expect(await countWindows(app)).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

test('no window opens behind the lock, and the break comes after it: logind', async ({ startWith }) => {
  const logind = await startSystemBus();
  stops.push(logind.stop);
  const app = await startWith({ config: soon, env: logind.env });
  logind.lock();
  await expectNoWindow(app, 12_000);
  logind.unlock();
  await app.page('notice');
});

test('no window opens behind a screen that was locked before the app came: screen saver', async ({ start }) => {
  const saver = await startScreenSaver();
  stops.push(saver.stop);
  saver.setActive(true);
  const app = await start(soon);
  await expectNoWindow(app, 12_000);
  saver.setActive(false);
  await app.page('notice');
});

test('a screen locked just before a break is due leaves nothing behind', async ({ start }) => {
  const saver = await startScreenSaver();
  stops.push(saver.stop);
  const app = await start(soon);
  await app.page('notice'); // due, and to begin within three seconds
  saver.setActive(true);
  await new Promise((resolve) => setTimeout(resolve, 8_000));
  expect(app.electron.windows().some((page) => page.url().includes('//break/'))).toBe(false);
  saver.setActive(false);
  const { phase } = await snapshotOf(await app.openHome());
  expect(phase.name).toBe('upcoming'); // with a moment for who has just come back
});
