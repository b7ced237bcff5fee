import { Variant } from '@jellybrick/dbus-next';
import { expect } from '@playwright/test';
import { readDesktop } from '../../src/main/sensors/desktop-idle.ts';
import { watchLock, type Buses } from '../../src/main/sensors/lock.ts';
import { joinBus, startBus } from './support/bus.ts';
import { test } from './support/in-node.ts';
import { startIdleMonitor, startScreenSaver } from './support/session-services.ts';

// What the desktop tells over its message buses: the lock, idle time, and the loss of a bus.

const DAEMON = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};
const SESSION_PATH = '/org/freedesktop/login1/session/_31';

test('a bus that is lost is found again, and who watches is told', async ({ after, busOf, setEnvironment }) => {
  const first = await startBus();
  const address = first.address;
  setEnvironment({ DBUS_SYSTEM_BUS_ADDRESS: address });
  const bus = busOf('system', 300);
  const told: boolean[] = [];
  bus.watchName('org.example.Watched', (owned) => told.push(owned));
  await expect.poll(() => told).toEqual([false]);
  const member = joinBus(address);
  await member.own('org.example.Watched');
  await expect.poll(() => told).toEqual([false, true]);
  await first.stop();
  await expect.poll(() => told).toEqual([false, true, false]);
  await expect(bus.call({ ...DAEMON, member: 'GetId' })).rejects.toThrow();

  const second = after(await startBus(), (started) => started.stop());
  setEnvironment({ DBUS_SYSTEM_BUS_ADDRESS: second.address });
  const again = after(joinBus(second.address), (joined) => joined.leave());
  await again.own('org.example.Watched');
  await expect.poll(() => told).toEqual([false, true, false, true]);
  const heard: unknown[] = [];
  const stop = bus.onSignal({ interface: 'org.example.Face', member: 'Said' }, ({ body }) => heard.push(body));
  await bus.call({ ...DAEMON, member: 'GetId' });
  again.signal('/thing', 'org.example.Face', 'Said', 'tas', [7n, ['a']]);
  await expect.poll(() => heard).toEqual([[7, ['a']]]);
  stop();
  await bus.call({ ...DAEMON, member: 'GetId' });
  again.signal('/thing', 'org.example.Face', 'Said', 's', ['unheard']);
  await bus.call({ ...DAEMON, member: 'GetId' });
  expect(heard).toHaveLength(1);
});

test('a screen saver, or logind, tells of the lock; a mere wish to lock does not count', async ({
  after,
  busOf,
  startLogind,
}) => {
  const logind = await startLogind();
  const told: string[] = [];
  const saver = await startScreenSaver();
  saver.setActive(true);
  const buses: Buses = { session: busOf('session'), system: busOf('system') };
  const stop = watchLock(buses, { onLock: () => told.push('lock'), onUnlock: () => told.push('unlock') });
  after(stop, () => stop());
  await expect.poll(() => told).toEqual(['lock']); // as it was at the start
  saver.setActive(false);
  await expect.poll(() => told).toEqual(['lock', 'unlock']);
  logind.lock();
  await expect.poll(() => told).toEqual(['lock', 'unlock', 'lock']);
  saver.setActive(true);
  logind.unlock();
  await logind.restartLogind();
  expect(told).toHaveLength(3); // the screen saver is on still
  saver.setActive(false);
  await expect.poll(() => told.at(-1)).toBe('unlock');
  await logind.restartLogind();
  logind.setLockedHint(true);
  await expect.poll(() => told).toHaveLength(5);
  logind.setLockedHint(false);
  await expect.poll(() => told).toHaveLength(6);
  // any program on the bus can send this, and nobody locks by it alone
  const liar = after(joinBus(logind.env.DBUS_SYSTEM_BUS_ADDRESS), (joined) => joined.leave());
  const changed = { LockedHint: new Variant('b', true) };
  const face = 'org.freedesktop.login1.Session';
  liar.signal(SESSION_PATH, face, 'Lock', '', []);
  liar.signal(SESSION_PATH, 'org.freedesktop.DBus.Properties', 'PropertiesChanged', 'sa{sv}as', [face, changed, []]);
  await busOf('system').call({ ...DAEMON, member: 'GetId' });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(told).toHaveLength(6);
  saver.stop();
});

test("on Wayland the desktop's own idle time is read, GNOME's or else KDE's", async ({ after, busOf }) => {
  const monitor = after(await startIdleMonitor(), (started) => started.stop());
  monitor.setIdleMs(90_000);
  const reader = readDesktop(busOf('session'), () => 7);
  expect(reader.read()).toBe(7); // nothing heard yet
  await expect.poll(() => reader.read()).toBeGreaterThanOrEqual(90_000);
  expect(reader.read()).toBeLessThan(95_000);
  monitor.setIdleMs(0);
  await expect.poll(() => reader.read()).toBeLessThan(5_000);
  monitor.stop();
  const kde = after(await startScreenSaver('org.freedesktop.ScreenSaver'), (started) => started.stop());
  kde.setIdleMs(120_000);
  await expect.poll(() => reader.read()).toBeGreaterThanOrEqual(120_000);
  kde.stop();
  await expect.poll(() => reader.read()).toBe(null);
});
