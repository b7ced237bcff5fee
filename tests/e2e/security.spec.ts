import { expect } from '@playwright/test';
import { PAGES, pageAddress } from '../../src/shared/contract.ts';
import { opensDevTools, policiesOf, preferencesOf, probeAddresses } from './probes/in-main.ts';
import { probeForeignContent, strayAddresses, weakPreferences } from './probes/in-main.ts';
import { probeScripts, SCRIPT_NAMES } from './probes/in-page.ts';
import { PERMISSIONS, probePermissions, REQUEST_NAMES } from './probes/permissions.ts';
import { OPENING_NAMES, probeNavigation, probeOpenings, WAY_NAMES } from './probes/ways-out.ts';
import { sendBadMessages } from './probes/bad-messages.ts';
import { snapshotOf, test as base } from './support/app.ts';
import { ask } from './support/break.ts';
import { keepWorking } from './support/input.ts';
import { startLoopback, type Loopback } from './support/loopback.ts';
import { startLoose, suspectOurs, type Suspect } from './support/suspect.ts';

/** Each probe runs on our app, where nothing may get through, and on the loose one, where it must. */
const test = base.extend<{ ours: Suspect; loose: Suspect; server: Loopback }>({
  ours: async ({ start }, use) => {
    const suspect = await suspectOurs(await start());
    await use(suspect);
    await suspect.end();
  },
  // eslint-disable-next-line no-empty-pattern
  loose: async ({}, use) => {
    const suspect = await startLoose();
    await use(suspect);
    await suspect.end();
  },
  // eslint-disable-next-line no-empty-pattern
  server: async ({}, use) => {
    const server = await startLoopback();
    await use(server);
    server.close();
  },
});

test('a page of ours runs no foreign script and reaches nothing outside', async ({ ours, server }) => {
  expect(await probeScripts(ours.page, server.address)).toEqual([]);
  expect(await probeNavigation(ours, server.address)).toEqual([]);
  expect(await probeOpenings(ours, server.address)).toEqual([]);
  expect(server.hits()).toEqual([]);
  expect((await snapshotOf(ours.page)).phase.name).toBe('working'); // and it still works
});

test('a loose page does all of that', async ({ loose, server }) => {
  expect(await probeScripts(loose.page, server.address)).toEqual(SCRIPT_NAMES);
  expect(await probeNavigation(loose, server.address)).toEqual(WAY_NAMES);
  expect(await probeOpenings(loose, server.address)).toEqual(OPENING_NAMES);
  const hits = ['beacon', 'blank', 'events', 'fetch', 'form', 'frame', 'image', 'link', 'location', 'meta', 'open'];
  expect(server.hits()).toEqual(
    expect.arrayContaining([...hits, 'script.js', 'socket', 'style'].map((hit) => `/${hit}`)),
  );
});

test('a page of ours is given no permission', async ({ ours }) => {
  expect(await probePermissions(ours.page)).toEqual([]);
});

test('a loose page is given all of them', async ({ loose }) => {
  expect(await probePermissions(loose.page)).toEqual([...PERMISSIONS, ...REQUEST_NAMES]);
});

test('every page of ours is in the sandbox, isolated and without Node', async ({ start }) => {
  const app = await start({ breakEverySeconds: 5, noticeSeconds: 120 });
  const stopWorking = keepWorking();
  await app.page('notice').finally(stopWorking);
  const home = await app.openHome();
  await ask(home, { type: 'openSettings' });
  await app.page('settings');
  await ask(home, { type: 'openStatistics' });
  await app.page('statistics');
  await ask(home, { type: 'openWelcome' });
  await app.page('welcome');
  const found = [...(await preferencesOf(app.electron))];
  await ask(home, { type: 'startBreak' });
  await app.page('break');
  found.push(...(await preferencesOf(app.electron)));
  expect(new Set(found.map(({ address }) => new URL(address).host))).toEqual(new Set(PAGES));
  expect(found.flatMap(weakPreferences)).toEqual([]);
});

test('a loose page is not', async ({ loose }) => {
  const found = await preferencesOf(loose.electron);
  expect(found.flatMap(weakPreferences)).toEqual(['sandbox', 'contextIsolation', 'nodeIntegration', 'webviewTag']);
});

test('every document of ours comes with the strict policy', async ({ ours }) => {
  for (const policy of await policiesOf(ours.electron, PAGES.map(pageAddress))) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
  }
});

test('a loose document comes without', async ({ loose }) => {
  expect(await policiesOf(loose.electron, ['trailbreak://home/'])).toEqual([null]);
});

test('our scheme serves the pages and nothing beside them', async ({ ours }) => {
  expect(Object.keys(strayAddresses(ours))).toHaveLength(12);
  expect(await probeAddresses(ours)).toEqual([]);
});

test('a loose scheme serves what lies outside', async ({ loose }) => {
  const served = ['an encoded slash', 'encoded dots and slashes', 'a link', 'another host', 'a POST'];
  expect(await probeAddresses(loose)).toEqual(served);
});

test('main hears our own pages alone, and opens no developer tools', async ({ ours }) => {
  expect(await probeForeignContent(ours)).toEqual(['refused', 'refused', 'refused']);
  expect(await opensDevTools(ours)).toBe(false);
});

test('a loose main hears anyone, and opens them', async ({ loose }) => {
  expect(await probeForeignContent(loose)).toEqual(['heard', 'heard', 'heard']);
  expect(await opensDevTools(loose)).toBe(true);
});

/** Any number; the same values each time. */
const SEED = 20_261;

function isPolluted({ electron }: Suspect): Promise<boolean> {
  return electron.evaluate(() => 'polluted' in {} || Object.keys(Object.prototype).length > 0);
}

test('1,004 of 1,004 bad messages are refused, and nothing has changed', async ({ ours }) => {
  const before = await snapshotOf(ours.page);
  expect(await sendBadMessages(ours.page, SEED)).toEqual({ sent: 1_004, accepted: 0 });
  const after = await snapshotOf(ours.page);
  expect(after.settings).toEqual(before.settings);
  expect(after.phase).toEqual(before.phase);
  expect(await isPolluted(ours)).toBe(false);
});

test('a loose main takes them', async ({ loose }) => {
  const { sent, accepted } = await sendBadMessages(loose.page, SEED);
  expect(sent).toBe(1_004);
  expect(accepted).toBeGreaterThan(100);
  expect(await isPolluted(loose)).toBe(true);
});
