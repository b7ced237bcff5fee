import { expect, type Page } from '@playwright/test';
import { Variant } from '@jellybrick/dbus-next';
import { snapshotOf, test, type TestApp } from './support/app.ts';
import { joinBus, sessionAddress } from './support/bus.ts';
import { startDunst, type Dunst } from './support/dunst.ts';
import { openFullScreenWindow } from './support/full-screen-window.ts';
import { keepWorking } from './support/input.ts';
import { hasSoundServer, startSoundServer } from './support/sound-server.ts';
import { startWindowManager } from './support/window-manager.ts';
import { countWindows } from './support/windows.ts';

/** Due after five seconds of work, with a notice that stands. */
const soon = { breakEverySeconds: 5, noticeSeconds: 60 };
/** Product: a break that was held is offered within two minutes; looks come every ten seconds. */
const OFFERED_WITHIN_MS = 25_000;

const stops: (() => unknown)[] = [];

test.beforeEach(() => {
  stops.push(keepWorking());
});

test.afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

function after<T>(thing: T, stop: (thing: T) => unknown): T {
  stops.push(() => stop(thing));
  return thing;
}

function phaseOf(page: Page): Promise<string> {
  return snapshotOf(page).then(({ phase }) => phase.name);
}

async function expectHeld(home: Page, by: object): Promise<void> {
  await expect.poll(() => phaseOf(home), { timeout: 20_000 }).toBe('held');
  expect((await snapshotOf(home)).holds).toMatchObject([by]);
}

/** The small window alone is open for a while: neither a notice nor a break comes. */
async function expectQuiet(app: TestApp, home: Page, forMs: number): Promise<void> {
  await home.waitForTimeout(forMs);
  expect(await countWindows(app)).toBe(1);
  expect(await phaseOf(home)).toBe('held');
}

async function expectOffered(app: TestApp): Promise<void> {
  const endedAt = Date.now();
  await app.page('notice');
  expect(Date.now() - endedAt).toBeLessThan(OFFERED_WITHIN_MS);
}

test('a recorder holds a due break, and its end offers the break', async ({ startWith }) => {
  test.skip(!hasSoundServer, 'PulseAudio cannot stand beside PipeWire here');
  const server = after(await startSoundServer(), (started) => started.stop());
  const recorder = await server.record('microphone', 'Meeting');
  const app = await startWith({ config: soon, env: server.env });
  const home = await app.openHome();
  await expectHeld(home, { cause: 'microphone', detail: 'Meeting' });
  await expectQuiet(app, home, 8_000);
  await recorder.stop();
  await expectOffered(app);
  expect((await snapshotOf(home)).holds).toEqual([]);
});

test('a recorder that starts while a break is announced takes the notice away', async ({ startWith }) => {
  test.skip(!hasSoundServer, 'PulseAudio cannot stand beside PipeWire here');
  const server = after(await startSoundServer(), (started) => started.stop());
  const app = await startWith({ config: soon, env: server.env });
  const home = await app.openHome();
  await app.page('notice');
  const recorder = await server.record();
  await expect.poll(() => countWindows(app), { timeout: 20_000 }).toBe(1);
  await expectHeld(home, { cause: 'microphone' });
  await recorder.stop();
  await expectOffered(app);
});

test('35: given a full-screen window, when the interval ends, then the break is held until the window is an ordinary one', async ({
  startWith,
}) => {
  after(await startWindowManager(), (manager) => manager.stop());
  const app = await startWith({ config: soon });
  const home = await app.openHome();
  const slides = after(await openFullScreenWindow(), (opened) => opened.close());
  await expectHeld(home, { cause: 'fullScreen', detail: 'slides' });
  await expectQuiet(app, home, 6_000);
  await slides.leave();
  await expectOffered(app);
});

test("the notification daemon's do-not-disturb holds", async ({ startWith }) => {
  const dunst: Dunst = after(await startDunst(), (started) => started.stop());
  await dunst.setPaused(true);
  const app = await startWith({ config: soon });
  const home = await app.openHome();
  await expectHeld(home, { cause: 'doNotDisturb', detail: null });
  await dunst.setPaused(false);
  await expectOffered(app);
});

test('a cause that is switched off does not hold', async ({ startWith }) => {
  const dunst: Dunst = after(await startDunst(), (started) => started.stop());
  await dunst.setPaused(true);
  const app = await startWith({ config: { ...soon, holdCauses: ['microphone', 'camera'] } });
  await app.page('notice');
});

test('nobody is asked while no break is near, and then at most every five seconds', async ({ start }) => {
  const member = after(joinBus(sessionAddress()), (joined) => joined.leave());
  const asked: number[] = [];
  member.serve('/org/freedesktop/Notifications', 'org.freedesktop.Notifications', {
    properties: () => {
      asked.push(Date.now());
      return { Inhibited: new Variant('b', false) };
    },
  });
  await member.own('org.freedesktop.Notifications');
  const far = await start({ breakEverySeconds: 600 });
  const home = await far.openHome();
  await home.waitForTimeout(13_000);
  expect(asked).toEqual([]);
  await far.quit();
  await start({ breakEverySeconds: 25, noticeSeconds: 60 });
  await expect.poll(() => asked.length, { timeout: 30_000 }).toBeGreaterThan(2);
  const apart = asked.slice(1).map((at, index) => at - (asked[index] ?? 0));
  expect(Math.min(...apart)).toBeGreaterThan(4_900);
});
