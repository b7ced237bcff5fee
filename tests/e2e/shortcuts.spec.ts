import { expect, type Page } from '@playwright/test';
import type { Phase } from '../../src/shared/phase.ts';
import { endElectron, exitOf, snapshotOf, test } from './support/app.ts';
import { ask, breakOf } from './support/break.ts';
import { ONE_DISPLAY, openDisplays, type Displays } from './support/displays.ts';
import { openEditor, openHomeBehind, pressKeys, typeKeys, xdotool, type Editor } from './support/editor.ts';
import { startWindowManager, type WindowManager } from './support/window-manager.ts';

/** What a terminal makes of Control and X. */
const CUT = '\u0018';
/** A second press sooner than this would be the same key held down. */
const PRESS_APART_MS = 1_500;

let displays: Displays;
let windowManager: WindowManager;
let editor: Editor;

test.beforeEach(async () => {
  displays = await openDisplays(ONE_DISPLAY);
  windowManager = await startWindowManager(displays.env);
  editor = await openEditor('Editor of the tests', displays.env);
});
test.afterEach(async () => {
  await editor.close();
  await windowManager.stop();
  await displays.close();
});

const phaseOf = async (home: Page): Promise<Phase['name']> => (await snapshotOf(home)).phase.name;

test('34: without shortcuts in the settings every key reaches the program in front, in a break and outside it', async ({
  startWith,
}) => {
  const app = await startWith({ env: displays.env, config: { breakMode: 'window' } });
  const home = await openHomeBehind(app, editor, displays.env);
  await pressKeys(['ctrl+x', 'a'], displays.env);
  await expect.poll(editor.typed).toBe(`${CUT}a`);

  await ask(home, { type: 'takeBreak', minutes: null });
  const guide = await app.page('break', '?role=guide');
  await expect.poll(() => guide.evaluate(() => document.hasFocus())).toBe(true);
  await editor.focus();
  await pressKeys(['ctrl+x', 'b'], displays.env);
  await expect.poll(editor.typed).toBe(`${CUT}a${CUT}b`);
  expect((await breakOf(guide)).stage.name).toBe('preview');
});

test('keys that the person has set take a break while another program is in front', async ({ startWith }) => {
  const config = { shortcuts: { takeBreak: 'Control+Alt+B' } };
  const app = await startWith({ env: displays.env, config });
  await editor.focus();
  await typeKeys('words', displays.env);
  await pressKeys(['ctrl+alt+b'], displays.env);
  expect(await breakOf(await app.page('break', '?role=guide'))).toMatchObject({ origin: 'asked' });
  expect(await editor.typed()).toBe('words');
});

test('keys postpone, skip and pause, once for each press however long it lasts', async ({ startWith }) => {
  const config = {
    breakEverySeconds: 3600,
    shortcuts: { postpone: 'Control+F7', skip: 'Control+F8', pause: 'Control+F9' },
  };
  const app = await startWith({ env: displays.env, config });
  const home = await openHomeBehind(app, editor, displays.env);
  const dueMinutes = async () => (await snapshotOf(home)).dueActiveMs / 60_000;

  await pressKeys(['ctrl+F7'], displays.env);
  await expect.poll(dueMinutes).toBe(65);
  await pressKeys(['ctrl+F8'], displays.env);
  await expect.poll(dueMinutes).toBe(60);

  await xdotool(['keydown', 'Control_L', 'keydown', 'F9'], displays.env);
  await expect.poll(() => phaseOf(home)).toBe('paused');
  await home.waitForTimeout(2_000);
  await xdotool(['keyup', 'F9', 'keyup', 'Control_L'], displays.env);
  expect(await phaseOf(home)).toBe('paused');
  await home.waitForTimeout(PRESS_APART_MS);
  await pressKeys(['ctrl+F9'], displays.env);
  await expect.poll(() => phaseOf(home)).toBe('working');
});

test('a change of the settings frees the old keys and takes the new ones', async ({ startWith }) => {
  const app = await startWith({ env: displays.env, config: { shortcuts: { pause: 'Control+X' } } });
  const home = await openHomeBehind(app, editor, displays.env);
  await pressKeys(['ctrl+x'], displays.env);
  await expect.poll(() => phaseOf(home)).toBe('paused');
  expect(await editor.typed()).toBe('');

  await ask(home, { type: 'changeSettings', patch: { shortcuts: { pause: 'Control+F9' } } });
  await pressKeys(['ctrl+x'], displays.env);
  await expect.poll(editor.typed).toBe(CUT);
  await home.waitForTimeout(PRESS_APART_MS);
  await pressKeys(['ctrl+F9'], displays.env);
  await expect.poll(() => phaseOf(home)).toBe('working');
});

test('34: no key stays taken when the app is killed', async ({ startWith }) => {
  const app = await startWith({ env: displays.env, config: { shortcuts: { pause: 'Control+X' } } });
  const home = await openHomeBehind(app, editor, displays.env);
  await pressKeys(['ctrl+x'], displays.env);
  await expect.poll(() => phaseOf(home)).toBe('paused');

  const ended = exitOf(app.process);
  app.process.kill('SIGKILL');
  await ended;
  await editor.focus();
  await pressKeys(['ctrl+x'], displays.env);
  await expect.poll(editor.typed).toBe(CUT);
  await endElectron(app.electron, app.process);
});

test('keys that another program has, and such as are none, are told of by name', async ({ startWith }) => {
  await startWith({ env: displays.env, config: { shortcuts: { takeBreak: 'Control+F7' } } });
  const config = { shortcuts: { takeBreak: 'Control+F7', skip: 'Hokus+Pokus' } };
  const second = await startWith({ env: displays.env, config });
  const home = await second.openHome();
  const messages = home.getByRole('region', { name: 'Messages' }).or(home.getByLabel('Messages'));
  await expect(messages.first()).toContainText('Control+F7 could not be set for “Take a break now”');
  await expect
    .poll(async () => (await snapshotOf(home)).messages.map(({ values }) => values['keys']))
    .toEqual(['Control+F7', 'Hokus+Pokus']);
});
