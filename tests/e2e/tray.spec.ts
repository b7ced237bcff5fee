import { expect } from '@playwright/test';
import { watchTray, type TrayItem, type TrayWatch } from '../../scripts/desktop/status-notifier.mjs';
import { exitOf, snapshotOf, test, type TestApp } from './support/app.ts';
import { breakOf } from './support/break.ts';

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
    'Pause breaks',
    'Open Trailbreak',
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

test('Quit in the tray menu ends the app with exit code 0', async ({ start }) => {
  const app = await start();
  const item = await itemOf(app);
  await expect.poll(() => labelsOf(item)).toContain('Quit Trailbreak');
  const ended = exitOf(app.process);
  await item.click('Quit Trailbreak').catch(() => undefined); // it may be gone before it has answered
  expect(await ended).toBe(0);
});
