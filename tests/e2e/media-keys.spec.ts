import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { pageAt, snapshotOf, test } from './support/app.ts';
import { ask, sessionOf, stepOf, takeSession } from './support/break.ts';
import { ONE_DISPLAY, openDisplays, type Displays } from './support/displays.ts';
import { pressKeys } from './support/editor.ts';

/** A second press sooner than this would be the same key held down. */
const PRESS_APART_MS = 1_500;

let displays: Displays;

test.beforeEach(async () => {
  displays = await openDisplays(ONE_DISPLAY);
});
test.afterEach(async () => {
  await displays.close();
});

const press = (key: string): Promise<void> => pressKeys([key], displays.env);

test('the media keys pause, go on and go to the next step while a session runs', async ({ startWith }) => {
  const app = await startWith({ env: displays.env, config: { props: ['floor'] } });
  const guide = await takeSession(app);
  await press('XF86AudioPlay');
  await expect.poll(async () => (await sessionOf(guide)).paused).toBe(true);
  await guide.waitForTimeout(PRESS_APART_MS);
  await press('XF86AudioPlay');
  await expect.poll(async () => (await sessionOf(guide)).paused).toBe(false);
  await press('XF86AudioNext');
  await expect.poll(() => stepOf(guide)).toMatchObject({ kind: 'hold', side: 'right' });
  await press('XF86AudioPrev');
  await expect.poll(() => stepOf(guide)).toMatchObject({ kind: 'ready' });
});

test('a break that may not be skipped is not skipped by the next key either', async ({ startWith }) => {
  const app = await startWith({ env: displays.env, config: { props: ['floor'], strictness: 'strict' } });
  const guide = await takeSession(app);
  await press('XF86AudioNext');
  await press('XF86AudioPlay');
  await expect.poll(async () => (await sessionOf(guide)).paused).toBe(true);
  expect(await stepOf(guide)).toMatchObject({ kind: 'ready' });
});

test('the keys are free for others outside a session, and stay with whoever had them first', async ({ startWith }) => {
  const app = await startWith({ env: displays.env, config: { props: ['floor'] } });
  const home = await app.openHome();
  const guide = await takeSession(app);
  await press('XF86AudioPlay');
  await expect.poll(async () => (await sessionOf(guide)).paused).toBe(true);
  await ask(guide, { type: 'finishBreak' });
  await ask(home, { type: 'returnToDesk' });

  // another program: one of ours, whose own shortcut is that key
  const player = await startWith({ env: displays.env, config: { shortcuts: { pause: 'MediaPlayPause' } } });
  const playing = await player.openHome();
  await press('XF86AudioPlay');
  await expect.poll(async () => (await snapshotOf(playing)).phase.name).toBe('paused');
  await home.waitForTimeout(PRESS_APART_MS);

  await ask(home, { type: 'takeBreak', minutes: null });
  const second = await pageAt(app.electron, 'trailbreak://break/?role=guide', guide);
  await ask(second, { type: 'startSession' });
  await press('XF86AudioPlay');
  await expect.poll(async () => (await snapshotOf(playing)).phase.name).toBe('working');
  expect((await sessionOf(second)).paused).toBe(false);
  await press('XF86AudioNext');
  await expect.poll(() => stepOf(second)).toMatchObject({ kind: 'hold' });
  expect((await snapshotOf(home)).messages).toEqual([]);
  expect(await readFile(join(app.folder, 'logs/main.log'), 'utf8')).toContain(
    'MediaPlayPause belongs to another program',
  );
});
