import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { ownEnvironment, pageAt, test, type Config, type TestApp } from './support/app.ts';
import { breakLayout, breakWindows } from './support/break-layout.ts';
import { ask, breakOf, sessionOf, takeBreak, takeSession } from './support/break.ts';
import { ONE_DISPLAY, openDisplays, TWO_DISPLAYS, type Displays, type Place } from './support/displays.ts';
import { readHistory, readOutcomes } from './support/history.ts';
import { startWindowManager, type WindowManager } from './support/window-manager.ts';
import { countWindows } from './support/windows.ts';

const THREE_DISPLAYS: readonly Place[] = [...TWO_DISPLAYS, { x: 2304, y: 0, width: 800, height: 600 }];
/** What is left when the first one is pulled out: the second one, at its place. */
const SECOND_ALONE = TWO_DISPLAYS.slice(1).map((place) => ({ ...place, x: 0 }));

/** How long a change of the displays may take to be followed: to be quiet, and to be drawn. */
const FOLLOWED_MS = 3_000;

let displays: Displays;
let windowManager: WindowManager;

test.beforeEach(async () => {
  displays = await openDisplays(TWO_DISPLAYS);
  windowManager = await startWindowManager(displays.env);
});
test.afterEach(async () => {
  await windowManager.stop();
  await displays.close();
});

type StartWith = (how: { readonly env: Record<string, string>; readonly config: Config }) => Promise<TestApp>;

/** The app on these displays, with the pointer at the left edge. */
function startOn(startWith: StartWith, config: Exclude<Config, string> = {}): Promise<TestApp> {
  return startWith({ env: displays.env, config: { props: ['floor'], ...config } });
}

function onDisplays(): Record<string, string> {
  return { ...ownEnvironment(), ...displays.env };
}

async function expectLayout(app: TestApp, layout: readonly string[]): Promise<void> {
  await expect.poll(() => breakLayout(app), { timeout: FOLLOWED_MS }).toEqual(layout);
}

async function coversOf(app: TestApp, count: number): Promise<readonly Page[]> {
  const covers = (): readonly Page[] => app.electron.windows().filter((page) => page.url().endsWith('role=cover'));
  await expect.poll(() => covers().length).toBe(count);
  return covers();
}

test('a break covers every display, with the guide on one', async ({ startWith }) => {
  const app = await startOn(startWith);
  await takeBreak(app);
  await expectLayout(app, ['guide 1280x800+0+0', 'cover 1024x768+1280+0']);
  for (const cover of await coversOf(app, 1)) await expect(cover.getByRole('timer')).toHaveText(/^\d+:\d\d$/);
});

test('the windows cover the last pixel of their displays, whatever Chromium takes them for', async ({ startWith }) => {
  const app = await startOn(startWith);
  await takeBreak(app);
  const drawn = async (): Promise<readonly string[]> => {
    const tree = await promisify(execFile)('xwininfo', ['-root', '-tree'], { env: onDisplays() });
    return [...tree.stdout.matchAll(/"Trailbreak: break".*?(\d+x\d+)\+\S+ +(\S+)/g)].map(
      ([, size, at]) => `${size}${at}`,
    );
  };
  await expect.poll(async () => [...(await drawn())].sort()).toEqual(['1024x768+1280+0', '1280x800+0+0']);
});

test('in a window the guide is a card in the middle of its display, and the rest stays free', async ({ startWith }) => {
  const app = await startOn(startWith, { breakMode: 'window', display: { kind: 'primary' } });
  await takeBreak(app);
  await expect.poll(async () => (await breakWindows(app)).length).toBe(1);
  const [card] = await breakWindows(app);
  expect(card).toMatchObject({ role: 'guide', width: 900 });
  const middle = (card?.x ?? 0) + (card?.width ?? 0) / 2;
  expect(Math.abs(middle - 640)).toBeLessThan(20);
});

test('the guide goes to the display with the pointer, to the primary one if so set, and a missing one has no say', async ({
  startWith,
}) => {
  const app = await startOn(startWith);
  const home = await app.openHome();
  await promisify(execFile)('xdotool', ['mousemove', '1800', '300'], { env: onDisplays() });
  const atPointer = ['cover 1280x800+0+0', 'guide 1024x768+1280+0'];
  const choices = [
    [{ kind: 'pointer' }, atPointer],
    [{ kind: 'primary' }, ['guide 1280x800+0+0', 'cover 1024x768+1280+0']],
    [{ kind: 'named', label: 'a display of another desk' }, atPointer],
  ] as const;
  for (const [display, layout] of choices) {
    await ask(home, { type: 'changeSettings', patch: { display } });
    await ask(home, { type: 'takeBreak', minutes: null });
    await expectLayout(app, layout);
    await ask(home, { type: 'finishBreak' });
    await expect.poll(() => countWindows(app)).toBe(1);
  }
});

test('29: a display unplugged during a break takes its window along, one plugged in is covered', async ({
  startWith,
}) => {
  const app = await startOn(startWith);
  const guide = await takeSession(app);
  const { breakId } = await breakOf(guide);
  await expectLayout(app, ['guide 1280x800+0+0', 'cover 1024x768+1280+0']);

  await displays.setLayout(ONE_DISPLAY);
  await expectLayout(app, ['guide 1280x800+0+0']);
  await displays.setLayout(THREE_DISPLAYS);
  await expectLayout(app, ['guide 1280x800+0+0', 'cover 1024x768+1280+0', 'cover 800x600+2304+0']);
  expect((await breakWindows(app)).every(({ visible }) => visible)).toBe(true);
  expect((await breakOf(guide)).breakId).toBe(breakId);
});

test('29: the guide moves on with its session when its display is unplugged', async ({ startWith }) => {
  const app = await startOn(startWith);
  const guide = await takeSession(app);
  const before = await sessionOf(guide);
  await displays.setLayout(SECOND_ALONE);
  await expectLayout(app, ['guide 1024x768+0+0']);
  const moved = await pageAt(app.electron, 'trailbreak://break/?role=guide', guide);
  expect(await sessionOf(moved)).toEqual(before);
  const home = await app.openHome();
  await ask(home, { type: 'finishBreak' });
  await ask(home, { type: 'returnToDesk' });
  await expect.poll(() => countWindows(app)).toBe(1);
  expect(await readOutcomes(app.folder)).toEqual(['shortened']);
});

test('29: displays that come and go in a burst end in one settled layout', async ({ startWith }) => {
  const app = await startOn(startWith);
  await takeSession(app);
  for (let change = 0; change < 8; change += 1) {
    await displays.setLayout(change % 2 === 0 ? ONE_DISPLAY : THREE_DISPLAYS);
  }
  await displays.setLayout(TWO_DISPLAYS);
  await expectLayout(app, ['guide 1280x800+0+0', 'cover 1024x768+1280+0']);
});

test('a break that comes after a display was plugged in covers it as well', async ({ startWith }) => {
  const app = await startOn(startWith);
  await displays.setLayout(THREE_DISPLAYS);
  await takeBreak(app);
  await expectLayout(app, ['guide 1280x800+0+0', 'cover 1024x768+1280+0', 'cover 800x600+2304+0']);
});

test('a break page that was only held up for some seconds is put up again as it was', async ({ startWith }) => {
  const app = await startOn(startWith);
  const guide = await takeSession(app);
  await expectLayout(app, ['guide 1280x800+0+0', 'cover 1024x768+1280+0']);
  const pid = await app.electron.evaluate(
    ({ webContents }, begin) =>
      webContents
        .getAllWebContents()
        .find((page) => page.getURL().startsWith(begin))
        ?.getOSProcessId() ?? 0,
    'trailbreak://break/?role=guide',
  );
  const isCovered = async (): Promise<boolean> =>
    (await breakWindows(app)).some(({ role, visible }) => role === 'guide' && visible);
  process.kill(pid, 'SIGSTOP');
  await expect.poll(isCovered, { timeout: 6_000, intervals: [50] }).toBe(false);
  process.kill(pid, 'SIGCONT');
  await expect.poll(isCovered, { timeout: 2_000, intervals: [50] }).toBe(true);
  await expectLayout(app, ['guide 1280x800+0+0', 'cover 1024x768+1280+0']);
  await expect(guide.getByRole('button', { name: 'End break' })).toBeVisible();
  expect(guide.isClosed()).toBe(false);
});

test('30: all windows of three displays share one end, and the break ends once', async ({ startWith }) => {
  await displays.setLayout(THREE_DISPLAYS);
  const app = await startOn(startWith, { breakLengthSeconds: 5 });
  const guide = await takeSession(app);
  const pages = [guide, ...(await coversOf(app, 2))];
  const sessions = await Promise.all(pages.map(sessionOf));
  expect(new Set(sessions.map((session) => JSON.stringify(session))).size).toBe(1);

  const endedAt = await Promise.all(pages.map(seesTheEnd));
  expect(Math.max(...endedAt) - Math.min(...endedAt)).toBeLessThan(100);
  expect((await readHistory(app.folder)).map(({ kind, outcome }) => ({ kind, outcome }))).toEqual([
    { kind: 'break', outcome: 'taken' },
  ]);
});

/** When a page was told that the session is over, by the clock all processes share. */
function seesTheEnd(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        window.trailbreak.onSnapshot(({ phase }) => {
          if (phase.name === 'onBreak' && phase.stage.name === 'result') resolve(Date.now());
        });
      }),
  );
}
