import { expect, type Page } from '@playwright/test';
import { pageAt, test, type TestApp } from './support/app.ts';
import { ask, takeBreak } from './support/break.ts';

const guidePage = 'trailbreak://break/?role=guide';

/** How many of the blockers that were ever asked for keep the display on now. */
interface Blockers {
  readonly on: () => Promise<number>;
  /** And how many were asked for in all. */
  readonly asked: () => Promise<number>;
}

/** Follows the blockers of the app from now on; they do their work as before. */
async function watchBlockers({ electron }: TestApp): Promise<Blockers> {
  await electron.evaluate(({ powerSaveBlocker }) => {
    const ids: number[] = [];
    const start = powerSaveBlocker.start.bind(powerSaveBlocker);
    powerSaveBlocker.start = (type) => {
      const id = start(type);
      if (type === 'prevent-display-sleep') ids.push(id);
      return id;
    };
    Object.assign(globalThis, { blockers: ids });
  });
  const count = (isCounted: 'on' | 'all'): Promise<number> =>
    electron.evaluate(({ powerSaveBlocker }, counted) => {
      const ids: unknown = Reflect.get(globalThis, 'blockers');
      if (!Array.isArray(ids)) return -1;
      return ids.filter((id) => counted === 'all' || powerSaveBlocker.isStarted(Number(id))).length;
    }, isCounted);
  return { on: () => count('on'), asked: () => count('all') };
}

async function startGuiding(app: TestApp): Promise<Page> {
  const guide = await takeBreak(app);
  await ask(guide, { type: 'startSession' });
  return guide;
}

function crashGuide({ electron }: TestApp): Promise<void> {
  return electron.evaluate(({ webContents }, address) => {
    for (const page of webContents.getAllWebContents()) {
      if (page.getURL().startsWith(address)) page.forcefullyCrashRenderer();
    }
  }, guidePage);
}

/** The machine has slept for so long, as its clocks tell: that of the time since boot went on, the others stood still. */
function sleepFor({ electron }: TestApp, seconds: number): Promise<void> {
  return electron.evaluate((_modules, slept) => {
    const os = process.getBuiltinModule('node:os');
    const { uptime } = os;
    os.uptime = () => uptime() + slept;
    process.getBuiltinModule('node:module').syncBuiltinESMExports();
  }, seconds);
}

test('the display stays on from getting ready to getting up, and not before or after', async ({ start }) => {
  const app = await start({ props: ['floor'], breakLengthSeconds: 5 });
  const blockers = await watchBlockers(app);
  const guide = await takeBreak(app);
  expect(await blockers.on()).toBe(0);
  await ask(guide, { type: 'startSession' });
  expect(await blockers.on()).toBe(1);
  await ask(guide, { type: 'togglePause' });
  await ask(guide, { type: 'togglePause' });
  for (let jumps = 0; jumps < 10 && (await blockers.on()) > 0; jumps += 1) await ask(guide, { type: 'nextStep' });
  await expect(guide.getByRole('heading', { name: 'Done' })).toBeVisible();
  expect(await blockers.on()).toBe(0);
  expect(await blockers.asked()).toBe(1);
});

test('the display stays on over a crash of the page, and is let go of at the end', async ({ start }) => {
  const app = await start({ props: ['floor'] });
  const blockers = await watchBlockers(app);
  const guide = await startGuiding(app);
  await crashGuide(app);
  const again = await pageAt(app.electron, guidePage, guide);
  expect(await blockers.on()).toBe(1);
  await crashGuide(app);
  const third = await pageAt(app.electron, guidePage, again);
  await ask(third, { type: 'finishBreak' });
  expect(await blockers.on()).toBe(0);
  expect(await blockers.asked()).toBe(1);
});

test('the display is let go of when the window is lost for good and its time is over', async ({ start }) => {
  const app = await start({ props: ['floor'], breakLengthSeconds: 5 });
  const blockers = await watchBlockers(app);
  const guide = await startGuiding(app);
  expect(await blockers.on()).toBe(1);
  await app.electron.evaluate(({ session }) => {
    session.defaultSession.protocol.unhandle('trailbreak');
    session.defaultSession.protocol.handle('trailbreak', () => Response.error());
  });
  const closed = guide.waitForEvent('close').catch(() => undefined);
  await crashGuide(app);
  await closed;
  await expect.poll(blockers.on, { timeout: 45_000 }).toBe(0);
});

test('the display is let go of after a sleep that outlasts the session', async ({ start }) => {
  const app = await start({ props: ['floor'] });
  const blockers = await watchBlockers(app);
  await startGuiding(app);
  await expect.poll(blockers.on).toBe(1);
  await sleepFor(app, 20 * 60);
  await expect.poll(blockers.on, { timeout: 10_000 }).toBe(0);
});
