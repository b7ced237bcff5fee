import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Variant } from '@jellybrick/dbus-next';
import { expect } from '@playwright/test';
import type { TrayItem } from '../../scripts/desktop/status-notifier.mjs';
import { exitOf, test, type TestApp } from './support/app.ts';
import { joinBus, sessionAddress } from './support/bus.ts';
import { startPlainly } from './support/plain.ts';
import { makeTrayHost } from './support/tray-host.ts';
import { countWindows } from './support/windows.ts';

const WATCHER = 'org.kde.StatusNotifierWatcher';
const BUS = 'org.freedesktop.DBus';

const host = makeTrayHost();

test.afterEach(() => host.stop());

/** How soon the icon is to be back. */
const BACK_MS = 10_000;
/** By when it has been found out that nobody shows icons: three seconds after the start it is listened for. */
const NO_HOST_MS = 23_000;

const itemOf = (app: TestApp, withinMs?: number) => host.findItem(app.process.pid ?? null, withinMs);

/** The icon is the whole one: it says what the timer does, and does what is clicked. */
async function expectAlive(item: TrayItem): Promise<void> {
  await expect.poll(() => item.tooltip()).toMatch(/^Next break/);
  await item.click('Pause breaks', '1 h');
  await expect.poll(() => item.tooltip()).toMatch(/^Paused until/);
  await item.click('Resume breaks');
  await expect.poll(() => item.tooltip()).toMatch(/^Next break/);
}

/** How many icons of the app the panel has: those whose program has left the bus are gone from it. */
async function countIcons(app: TestApp): Promise<number> {
  const member = joinBus(sessionAddress());
  const watcher = { name: WATCHER, path: '/StatusNotifierWatcher', face: 'org.freedesktop.DBus.Properties' };
  const bus = { name: BUS, path: '/org/freedesktop/DBus', face: BUS };
  const [items] = await member.call(watcher, 'Get', 'ss', [WATCHER, 'RegisteredStatusNotifierItems']);
  const names = items instanceof Variant && Array.isArray(items.value) ? new Set(items.value.map(String)) : [];
  let count = 0;
  for (const name of names) {
    const [pid] = await member.call(bus, 'GetConnectionUnixProcessID', 's', [name]).catch(() => [null]);
    if (pid === app.process.pid) count += 1;
  }
  member.leave();
  return count;
}

/** The time after which the app listens for a tray host. */
async function waitUntilItListens(app: TestApp): Promise<void> {
  await app.electron.evaluate(() => new Promise((resolve) => setTimeout(resolve, 4_000)));
}

for (const gapMs of [0, 3_000]) {
  test(`a panel that crashed and is back after ${gapMs / 1000} s shows the icon again`, async ({ start }) => {
    await host.start();
    const app = await start();
    await expectAlive(await itemOf(app));
    await waitUntilItListens(app);
    for (let time = 0; time < 3; time += 1) {
      await host.stop();
      await new Promise((resolve) => setTimeout(resolve, gapMs));
      await host.start();
      await expectAlive(await itemOf(app, BACK_MS));
      await expect.poll(() => countIcons(app)).toBe(1);
    }
    await (await itemOf(app)).activate();
    await expect((await app.page('home')).getByRole('button', { name: 'Take a break now' })).toBeVisible();
  });
}

test('a panel that starts after the app shows the icon', async ({ start }) => {
  const app = await start();
  await waitUntilItListens(app);
  await host.start();
  await expectAlive(await itemOf(app, BACK_MS));
});

test('a panel that starts while the app does shows the icon', async ({ start }) => {
  const app = await start();
  await host.start();
  await expectAlive(await itemOf(app, BACK_MS));
});

test('a list of icons that nobody shows gets the icon when somebody does', async ({ start }) => {
  await host.start();
  host.showHost(false);
  const app = await start();
  await waitUntilItListens(app);
  host.showHost(true);
  await expectAlive(await itemOf(app, BACK_MS));
});

test('36: given no tray host, then the small window opens by itself, once, with all that the tray can do, and a second start opens it', async ({
  startIn,
  folderWith,
}) => {
  test.setTimeout(150_000);
  const folder = await folderWith();
  await rm(join(folder, 'no-tray-told'));
  const app = await startIn(folder);
  await expect.poll(() => countWindows(app), { timeout: NO_HOST_MS + 5_000 }).toBe(1);
  const home = await app.page('home');
  for (const name of ['Take a break now', 'Pause breaks…', 'Settings']) {
    await expect(home.getByRole('button', { name })).toBeVisible();
  }
  expect(await app.quit()).toBe(0);

  const again = await startIn(folder);
  await again.electron.evaluate(
    (_electron, waitMs) => new Promise((resolve) => setTimeout(resolve, waitMs)),
    NO_HOST_MS + 3_000,
  );
  expect(await countWindows(again)).toBe(0);
  expect(await exitOf(startPlainly(folder))).toBe(0);
  await expect((await again.page('home')).getByRole('button', { name: 'Take a break now' })).toBeVisible();
});
