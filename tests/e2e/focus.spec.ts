import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test, type TestApp } from './support/app.ts';
import { breakWindows } from './support/break-layout.ts';
import { ask, breakOf } from './support/break.ts';
import { openDisplays, TWO_DISPLAYS, type Displays } from './support/displays.ts';
import { openEditor, openHomeBehind, pressKeys, typeKeys, xdotool, type Editor } from './support/editor.ts';
import { readOutcomes } from './support/history.ts';
import { activeWindow, startWindowManager, type WindowManager } from './support/window-manager.ts';
import { countWindows } from './support/windows.ts';

/** A new break window is deaf to keys for two seconds. */
const AWAKE_MS = 2_200;
/** The app asks the display who is in front from then on. */
const LISTENS_MS = 4_000;

let displays: Displays;
let windowManager: WindowManager;
let editor: Editor;
let other: Editor;

test.beforeEach(async () => {
  displays = await openDisplays(TWO_DISPLAYS);
  windowManager = await startWindowManager(displays.env);
  other = await openEditor('Mail of the tests', displays.env);
  editor = await openEditor('Editor of the tests', displays.env);
});
test.afterEach(async () => {
  await editor.close();
  await other.close();
  await windowManager.stop();
  await displays.close();
});

/** The guide, once it has the keyboard. */
async function takeBreakFrom(app: TestApp, home: Page): Promise<Page> {
  await ask(home, { type: 'takeBreak', minutes: null });
  const guide = await app.page('break', '?role=guide');
  await expect.poll(() => guide.evaluate(() => document.hasFocus())).toBe(true);
  return guide;
}

async function endBreak(home: Page): Promise<void> {
  await ask(home, { type: 'finishBreak' });
  await ask(home, { type: 'returnToDesk' });
}

test('33: the window that had the keyboard has it again after a break, and nothing typed meanwhile reached it', async ({
  startWith,
}) => {
  const app = await startWith({ env: displays.env, config: { props: ['floor'] } });
  const home = await openHomeBehind(app, editor, displays.env);
  await typeKeys('before', displays.env);
  await expect.poll(editor.typed).toBe('before');

  const guide = await takeBreakFrom(app, home);
  await typeKeys('during', displays.env);
  await guide.waitForTimeout(AWAKE_MS);
  await pressKeys(['Return', 'x', 'y'], displays.env);
  await expect.poll(async () => (await breakOf(guide)).stage.name).toBe('guiding');

  await endBreak(home);
  await expect.poll(() => activeWindow(displays.env)).toBe(editor.id);
  await typeKeys('after', displays.env);
  await expect.poll(editor.typed).toBe('beforeafter');
  expect(await other.typed()).toBe('');
});

test('33: it has it again where the window manager would give it to the window under the pointer', async ({
  startWith,
}) => {
  await windowManager.stop();
  const folder = await followTheMouse();
  try {
    windowManager = await startWindowManager({ ...displays.env, XDG_CONFIG_HOME: folder });
    const app = await startWith({ env: displays.env, config: { props: ['floor'] } });
    const home = await openHomeBehind(app, editor, displays.env);
    await home.waitForTimeout(LISTENS_MS);
    await xdotool(['mousemove', '--window', other.id, '5', '5'], displays.env);
    await editor.focus();
    const guide = await takeBreakFrom(app, home);
    await ask(guide, { type: 'startSession' });
    await endBreak(home);
    await expect.poll(() => activeWindow(displays.env)).toBe(editor.id);
    await home.waitForTimeout(500);
    expect(await activeWindow(displays.env)).toBe(editor.id);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** A setting of openbox: the window under the pointer has the keyboard. Answers the folder it is in. */
async function followTheMouse(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'trailbreak-openbox-'));
  await mkdir(join(folder, 'openbox'));
  const settings = '<followMouse>yes</followMouse><underMouse>yes</underMouse><focusDelay>0</focusDelay>';
  const file = `<openbox_config xmlns="http://openbox.org/3.4/rc"><focus>${settings}</focus></openbox_config>`;
  await writeFile(join(folder, 'openbox', 'rc.xml'), file);
  return folder;
}

test('33: another window that is brought to the front during a break does not get what is typed', async ({
  startWith,
}) => {
  const app = await startWith({ env: displays.env, config: { props: ['floor'] } });
  const home = await openHomeBehind(app, editor, displays.env);
  const guide = await takeBreakFrom(app, home);
  await guide.waitForTimeout(AWAKE_MS);
  await pressKeys(['alt+Tab'], displays.env);
  await xdotool(['windowactivate', editor.id], displays.env);
  await expect.poll(() => guide.evaluate(() => document.hasFocus())).toBe(true);
  await guide.waitForTimeout(500);
  await typeKeys('secret', displays.env);
  await guide.waitForTimeout(500);
  expect(await editor.typed()).toBe('');
  expect(await other.typed()).toBe('');
});

const WAYS = {
  'Esc and other keys': async () => pressKeys(['Escape', 'Escape', 'Escape', 'Return', 'space'], displays.env),
  'closing the window': async (app: TestApp) =>
    app.electron.evaluate(({ BrowserWindow }) => {
      for (let times = 0; times < 3; times += 1) {
        for (const window of BrowserWindow.getAllWindows()) {
          // a page that has only just been asked for has no address yet
          if (!window.webContents.getURL().startsWith('trailbreak://home/')) window.close();
        }
      }
    }),
  'a double click on Finish break': async (_app: TestApp, home: Page) =>
    home.evaluate(async () => {
      const answers = await Promise.all([1, 2, 3].map(() => window.trailbreak.send({ type: 'finishBreak' })));
      return answers.filter(({ ok }) => ok).length;
    }),
} as const;

for (const [way, leave] of Object.entries(WAYS)) {
  test(`28: ${way} in the moment the break opens, three times: one action, no error, no window left`, async ({
    startWith,
  }) => {
    const app = await startWith({ env: displays.env, config: { props: ['floor'] } });
    const home = await app.openHome();
    for (let times = 1; times <= 3; times += 1) {
      await ask(home, { type: 'takeBreak', minutes: null });
      await leave(app, home);
      if (way.startsWith('Esc')) {
        // keys in flight dismiss nothing
        await expect.poll(() => breakWindows(app)).toHaveLength(2);
        await home.waitForTimeout(AWAKE_MS);
        expect((await breakOf(home)).stage.name).toBe('preview');
        await ask(home, { type: 'finishBreak' });
      }
      await expect.poll(() => countWindows(app)).toBe(1);
      await expect.poll(() => readOutcomes(app.folder)).toEqual(Array.from({ length: times }, () => 'skipped'));
    }
    expect(await readFile(join(app.folder, 'logs/main.log'), 'utf8')).not.toMatch(/error/i);
  });
}
