import { Variant } from '@jellybrick/dbus-next';
import { expect } from '@playwright/test';
import { pageAt, snapshotOf, test, type TestApp } from './support/app.ts';
import { breakWindows } from './support/break-layout.ts';
import { breakOf } from './support/break.ts';
import { joinBus, sessionAddress } from './support/bus.ts';
import { startDunst } from './support/dunst.ts';
import { readOutcomes } from './support/history.ts';
import { keepWorking } from './support/input.ts';
import { startNotifications, type NotificationDaemon, type Notified } from './support/notifications.ts';
import { countWindows } from './support/windows.ts';

/** A break that is due soon, of which only a notification tells. */
const byNotification = { breakMode: 'notification', breakEverySeconds: 5, noticeSeconds: 5, props: ['floor'] };

let stopWorking: () => void = () => undefined;
let daemon: NotificationDaemon | null = null;

test.beforeEach(() => {
  stopWorking = keepWorking();
});
test.afterEach(() => {
  stopWorking();
  daemon?.stop();
  daemon = null;
});

/** The first notification that is shown. */
async function firstOf(shown: NotificationDaemon): Promise<Notified> {
  await expect.poll(() => shown.shown().length, { timeout: 15_000 }).toBeGreaterThan(0);
  const [first] = shown.shown();
  if (first === undefined) throw new Error('nothing was shown');
  return first;
}

async function phaseOf(app: TestApp): Promise<string> {
  return (await snapshotOf(await app.openHome())).phase.name;
}

test('in notification mode a due break is told by a notification and opens as a window with a click on it', async ({
  start,
}) => {
  daemon = await startNotifications();
  const app = await start(byNotification);
  const told = await firstOf(daemon);
  expect(told).toMatchObject({ app: 'Trailbreak', summary: 'Time for a break', timeoutMs: 0 });
  expect(told.body).toMatch(/twist/i);
  expect(told.actions).toEqual([
    { key: 'default', label: 'Start now' },
    { key: 'start', label: 'Start now' },
    { key: 'postpone', label: 'Postpone 5 min' },
    { key: 'skip', label: 'Skip' },
  ]);
  // it never begins by itself, however long the notice has stood and the hands have rested
  stopWorking();
  await new Promise((resolve) => setTimeout(resolve, 9_000));
  expect(await countWindows(app)).toBe(0);

  daemon.press(told.id, 'default');
  const guide = await app.page('break', '?role=guide');
  expect(await breakOf(guide)).toMatchObject({ origin: 'scheduled' });
  await expect.poll(() => breakWindows(app)).toHaveLength(1);
  expect((await breakWindows(app))[0]).toMatchObject({ role: 'guide', width: 900 });
});

test('its buttons postpone and skip', async ({ start }) => {
  daemon = await startNotifications();
  for (const [key, outcome] of [
    ['postpone', 'postponed'],
    ['skip', 'skipped'],
  ] as const) {
    const before = daemon.shown().length;
    const app = await start(byNotification);
    await expect.poll(() => daemon?.shown().length, { timeout: 15_000 }).toBe(before + 1);
    daemon.press(daemon.shown().at(-1)?.id ?? 0, key);
    await expect.poll(() => readOutcomes(app.folder)).toEqual([outcome]);
    await app.quit();
  }
});

test('it offers nothing that strictness would refuse, and goes when the break is taken another way', async ({
  start,
}) => {
  daemon = await startNotifications();
  const app = await start({ ...byNotification, strictness: 'strict' });
  const told = await firstOf(daemon);
  expect(told.actions.map(({ key }) => key)).toEqual(['default', 'start']);
  const home = await app.openHome();
  await home.evaluate(() => window.trailbreak.send({ type: 'startBreak' }));
  await pageAt(app.electron, 'trailbreak://break/?role=guide');
  await expect.poll(() => daemon?.shown().at(-1)?.closed).toBe(true);
});

test('one that was waved away is no answer: the break still waits', async ({ start }) => {
  daemon = await startNotifications();
  const app = await start(byNotification);
  const told = await firstOf(daemon);
  daemon.close(told.id);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await phaseOf(app)).toBe('upcoming');
  expect(await readOutcomes(app.folder)).toEqual([]);
});

for (const [what, capabilities] of [
  ['nobody shows notifications', null],
  ['they are shown without buttons', ['body']],
] as const) {
  test(`where ${what}, our own notice tells of the break`, async ({ start }) => {
    daemon = capabilities === null ? null : await startNotifications(capabilities);
    const app = await start(byNotification);
    const notice = await app.page('notice');
    await expect(notice.getByRole('button', { name: 'Start now' })).toBeVisible();
    expect(daemon?.shown() ?? []).toEqual([]);
  });
}

test('a real daemon shows it, and takes it away with the break', async ({ start }) => {
  const dunst = await startDunst();
  const bus = joinBus(sessionAddress());
  const displayed = async (): Promise<unknown> => {
    const at = { name: 'org.freedesktop.Notifications', path: '/org/freedesktop/Notifications' };
    const to = { ...at, face: 'org.freedesktop.DBus.Properties' };
    const [value] = await bus.call(to, 'Get', 'ss', ['org.dunstproject.cmd0', 'displayedLength']);
    return value instanceof Variant ? value.value : value;
  };
  try {
    const app = await start(byNotification);
    await expect.poll(() => phaseOf(app), { timeout: 15_000 }).toBe('upcoming');
    await expect.poll(displayed, { timeout: 5_000 }).toBe(1);
    const home = await app.openHome();
    await home.evaluate(() => window.trailbreak.send({ type: 'skipBreak' }));
    await expect.poll(displayed, { timeout: 5_000 }).toBe(0);
    expect(await countWindows(app)).toBe(1);
  } finally {
    bus.leave();
    await dunst.stop();
  }
});
