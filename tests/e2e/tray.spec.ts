import { expect } from '@playwright/test';
import { watchTray, type TrayItem, type TrayWatch } from '../../scripts/desktop/status-notifier.mjs';
import { exitOf, snapshotOf, test, type TestApp } from './support/app.ts';
import { breakOf } from './support/break.ts';
import { readOutcomes } from './support/history.ts';

let tray: TrayWatch;

test.beforeAll(async () => {
  // before the app: Electron looks for a watcher once
  tray = await watchTray(process.env['DBUS_SESSION_BUS_ADDRESS'] ?? '');
});

test.afterAll(() => {
  tray.close();
});

function itemOf(app: TestApp): Promise<TrayItem> {
  return tray.findItem(app.process.pid ?? null);
}

async function labelsOf(item: TrayItem): Promise<readonly string[]> {
  return (await item.menu()).filter((entry) => !entry.separator).map((entry) => entry.label);
}

test('the tray has an icon, the status line and all that can be done while working', async ({ start }) => {
  const item = await itemOf(await start());
  await expect.poll(() => item.tooltip()).toMatch(/^Next break \d{1,2}:\d{2}( [AP]M)?$/);
  const [icon] = await item.icons();
  expect(icon?.argb.some((byte) => byte !== 0)).toBe(true);

  const [status, ...rest] = await item.menu();
  expect(status).toMatchObject({ label: await item.tooltip(), enabled: false });
  expect(rest.filter((entry) => !entry.separator).map((entry) => entry.label)).toEqual([
    'Take a break now',
    'Take a break of',
    'Postpone the next break (2 left)',
    'Skip the next break',
    'Pause breaks',
    'Open Trailbreak',
    'Statistics',
    'Settings…',
    'Quit Trailbreak',
  ]);
});

test('Take a break now in the tray menu opens the break', async ({ start }) => {
  const app = await start();
  const item = await itemOf(app);
  await expect.poll(() => labelsOf(item)).toContain('Take a break now');
  await item.click('Take a break now');
  const guide = await app.page('break', '?role=guide');
  await expect(guide.getByRole('button', { name: 'Start' }).first()).toBeVisible();
  expect(await breakOf(guide)).toMatchObject({ origin: 'asked', stage: { name: 'preview' } });
  await expect.poll(() => item.tooltip()).toBe('On a break');
  await expect.poll(() => labelsOf(item)).toContain('Finish break');
});

test('a break of a chosen length is one level down in the menu', async ({ start }) => {
  const app = await start();
  const item = await itemOf(app);
  await expect.poll(() => labelsOf(item)).toContain('Take a break of');
  await item.click('Take a break of', '3 min');
  const { stage } = await breakOf(await app.page('break', '?role=guide'));
  if (stage.name !== 'preview') throw new Error(`no preview: ${stage.name}`);
  expect(stage.plan.totalMs).toBeGreaterThan(0);
  expect(stage.plan.totalMs).toBeLessThanOrEqual(3 * 60_000);
});

test('a left click on the icon opens the small window', async ({ start }) => {
  const app = await start();
  await (await itemOf(app)).activate();
  const home = await app.page('home');
  await expect(home.getByRole('button', { name: 'Take a break now' })).toBeVisible();
});

test('Pause breaks pauses until the chosen time, and Resume breaks ends it', async ({ start }) => {
  const app = await start();
  const item = await itemOf(app);
  await expect.poll(() => labelsOf(item)).toContain('Pause breaks');
  await item.click('Pause breaks', '1 h');
  await expect.poll(() => item.tooltip()).toMatch(/^Paused until \d{1,2}:\d{2}/);
  const home = await app.openHome();
  const { phase, takenAt } = await snapshotOf(home);
  if (phase.name !== 'paused' || phase.untilAt === null) throw new Error('not paused until a time');
  expect(phase.untilAt - takenAt).toBeGreaterThan(59 * 60_000);
  expect(phase.untilAt - takenAt).toBeLessThanOrEqual(60 * 60_000);

  await item.click('Resume breaks');
  await expect.poll(() => item.tooltip()).toMatch(/^Next break/);
});

test('Postpone and Skip in the tray menu move the next break, as often as that is allowed', async ({ start }) => {
  const app = await start({ breakEverySeconds: 3600 });
  const item = await itemOf(app);
  await expect.poll(() => labelsOf(item)).toContain('Postpone the next break (2 left)');
  await item.click('Postpone the next break (2 left)', '10 min');
  await expect.poll(() => labelsOf(item)).toContain('Postpone the next break (1 left)');
  await item.click('Postpone the next break (1 left)', '5 min');
  await expect.poll(() => labelsOf(item)).not.toContainEqual(expect.stringMatching(/^Postpone/));
  const home = await app.openHome();
  expect((await snapshotOf(home)).dueActiveMs).toBe(75 * 60_000);
  await item.click('Skip the next break');
  await expect.poll(async () => (await snapshotOf(home)).dueActiveMs).toBe(60 * 60_000);
  expect((await readOutcomes(app.folder)).slice(-3)).toEqual(['postponed', 'postponed', 'skipped']);
});

test('the tray offers no way out of a strict break', async ({ start }) => {
  const app = await start({ strictness: 'strict' });
  const item = await itemOf(app);
  await expect.poll(() => item.tooltip()).toMatch(/^Next break/);
  expect((await labelsOf(item)).filter((label) => /^(Postpone|Skip)/.test(label))).toEqual([]);
  await item.click('Take a break now');
  await expect.poll(() => item.tooltip()).toBe('On a break');
  await expect
    .poll(() => labelsOf(item))
    .toEqual(['On a break', 'Open Trailbreak', 'Statistics', 'Settings…', 'Quit Trailbreak']);
});

test('the minutes to the next break are written on the icon where they are wanted', async ({ start }) => {
  const plain = await pixelsOf(await itemOf(await start({ breakEverySeconds: 3600 })), 'Next break');
  const hour = await pixelsOf(await itemOf(await start({ breakEverySeconds: 3600, trayMinutes: true })), 'Next break');
  const half = await pixelsOf(await itemOf(await start({ breakEverySeconds: 1800, trayMinutes: true })), 'Next break');
  expect(hour.equals(plain)).toBe(false);
  // 60 and 30 differ in their first digit alone: the 0 and the hill below are the same
  const { side, places } = differences(hour, half);
  expect(places.length).toBeGreaterThan(side);
  expect(places.filter(({ x, y }) => x >= side / 2 || y >= (side * 2) / 3)).toEqual([]);
});

test('each state has an icon of its own in the panel', async ({ start }) => {
  const item = await itemOf(await start());
  const working = await pixelsOf(item, 'Next break');
  await item.click('Pause breaks', 'Until tomorrow');
  const paused = await pixelsOf(item, 'Paused until');
  expect(await item.tooltip()).toMatch(/^Paused until ([A-Z][a-z]{2} )?\d{1,2}:00( [AP]M)?$/);
  await item.click('Take a break now');
  const onBreak = await pixelsOf(item, 'On a break');
  expect(new Set([working, paused, onBreak].map((pixels) => pixels.toString('base64'))).size).toBe(3);
});

/** The icon once the tooltip says so. */
async function pixelsOf(item: TrayItem, toolTip: string): Promise<Buffer> {
  await expect.poll(() => item.tooltip()).toContain(toolTip);
  const [icon] = await item.icons();
  if (icon === undefined) throw new Error('no icon');
  return icon.argb;
}

/** Where two pictures of one size differ. */
function differences(one: Buffer, other: Buffer): { side: number; places: { x: number; y: number }[] } {
  const side = Math.sqrt(one.length / 4);
  const pixels = Array.from({ length: one.length / 4 }, (_unused, index) => index);
  const different = pixels.filter((at) => one.readUInt32BE(at * 4) !== other.readUInt32BE(at * 4));
  return { side, places: different.map((at) => ({ x: at % side, y: Math.floor(at / side) })) };
}

test('Quit in the tray menu ends the app with exit code 0', async ({ start }) => {
  const app = await start();
  const item = await itemOf(app);
  await expect.poll(() => labelsOf(item)).toContain('Quit Trailbreak');
  const ended = exitOf(app.process);
  await item.click('Quit Trailbreak').catch(() => undefined); // it may be gone before it has answered
  expect(await ended).toBe(0);
});
