import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { openDesktop } from '../../../scripts/desktop/session.mjs';
import type { Page as PageName } from '../../../src/shared/contract.ts';
import type { Snapshot } from '../../../src/shared/snapshot.ts';
import { moveMouse } from './input.ts';

/** A running Trailbreak with a data folder of its own. */
export interface TestApp {
  readonly electron: ElectronApplication;
  /** Its main process. */
  readonly process: ChildProcess;
  readonly folder: string;
  /** Waits for the window that shows this page; `query` tells the guide from the covers. */
  readonly page: (name: PageName, query?: string) => Promise<Page>;
  /** Opens the small window, as a click on a dock does. */
  readonly openHome: () => Promise<Page>;
  /** Asks it to quit and answers the exit code. */
  readonly quit: () => Promise<number | null>;
}

/** `config.json` as text, or its keys; the version of the format is added. */
export type Config = string | Readonly<Record<string, unknown>>;

/** How an app is started, where it matters. */
export interface Launch {
  /** On top of the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>;
  /** After the app's folder on its command line. */
  readonly args?: readonly string[];
}

export interface Fixtures {
  /** Starts the built app of this checkout in a new folder, with this settings file. */
  readonly start: (config?: Config) => Promise<TestApp>;
  /** The same with an environment and arguments: another display, another bus, another clock. */
  readonly startWith: (how: Launch & { readonly config?: Config }) => Promise<TestApp>;
  /** Starts it in a folder that is there already. */
  readonly startIn: (folder: string, how?: Launch) => Promise<TestApp>;
  /** A folder with this settings file, gone after the test. With null it is empty, as for somebody new. */
  readonly folderWith: (config?: Config | null) => Promise<string>;
}

export interface WorkerFixtures {
  /** Nothing to ask for: each worker has a display, an input and a session bus of its own in its environment. */
  readonly desktop: null;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  desktop: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use, { parallelIndex }) => {
      const desktop = parallelIndex > 0 ? await openDesktop({ display: true, bus: true }) : null;
      Object.assign(process.env, desktop?.env);
      await use(null);
      desktop?.close();
    },
    { scope: 'worker', auto: true },
  ],
  // Playwright reads what a fixture needs from this pattern: nothing.
  // eslint-disable-next-line no-empty-pattern
  folderWith: async ({}, use) => {
    const folders: string[] = [];
    await use(async (config = {}) => {
      const folder = await mkdtemp(join(tmpdir(), 'trailbreak-test-'));
      folders.push(folder);
      if (config === null) return folder;
      const content = typeof config === 'string' ? config : JSON.stringify({ schemaVersion: 1, ...config });
      await writeFile(join(folder, 'config.json'), content);
      // most tests have no tray, and do not want the window that is opened once because of that
      await writeFile(join(folder, 'no-tray-told'), '');
      return folder;
    });
    for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  startIn: async ({ folderWith: _removesFoldersLast }, use) => {
    const apps: TestApp[] = [];
    await use(async (folder, how) => {
      const app = await launch(folder, how);
      apps.push(app);
      return app;
    });
    for (const app of apps) await endElectron(app.electron, app.process);
  },
  start: async ({ folderWith, startIn }, use) => {
    await use(async (config) => startIn(await folderWith(config)));
  },
  startWith: async ({ folderWith, startIn }, use) => {
    await use(async ({ config, ...how }) => startIn(await folderWith(config), how));
  },
});

async function launch(folder: string, { env = {}, args = [] }: Launch = {}): Promise<TestApp> {
  // Whoever starts it sits at the desk; the idle time of the display is as old as the last test's input.
  moveMouse(env['DISPLAY']);
  const electron = await _electron.launch({
    args: ['.', ...args],
    env: { ...ownEnvironment(), ...env, TRAILBREAK_HOME: folder },
    // Playwright would show every page in light, whatever the app says
    colorScheme: null,
  });
  const child = electron.process();
  await waitUntilJoined(electron);
  const page = (name: PageName, query = ''): Promise<Page> => pageAt(electron, `trailbreak://${name}/${query}`);
  const openHome = async (): Promise<Page> => {
    await electron.evaluate(({ app }) => app.emit('activate'));
    return page('home');
  };
  const quit = async (): Promise<number | null> => {
    const ended = exitOf(child);
    // this is `app.quit()`, and then Playwright lets go of the debugger, which Node's end waits for
    await electron.close();
    return ended;
  };
  return { electron, process: child, folder, page, openHome, quit };
}

/** Main listens to `activate` last of all; before that it can only be asked to quit. */
async function waitUntilJoined(electron: ElectronApplication): Promise<void> {
  const joined = (): Promise<boolean> =>
    electron
      .evaluate(({ app }) => app.listenerCount('activate') > 0)
      // while main is still being loaded an answer can be lost to the garbage collector: asked again
      .catch(() => false);
  await expect.poll(joined, { timeout: 20_000, intervals: [50] }).toBe(true);
}

/** Waits for a page whose address begins like this; `except` is one that is known already. */
export async function pageAt(electron: ElectronApplication, address: string, except?: Page): Promise<Page> {
  const find = (): Page | undefined =>
    electron.windows().find((candidate) => candidate !== except && candidate.url().startsWith(address));
  await expect.poll(find, { timeout: 20_000, intervals: [50] }).toBeDefined();
  const found = find();
  if (found === undefined) throw new Error(`${address} closed at once`);
  return found;
}

/** Resolves with the exit code once the process has ended; ask for it before ending it. */
export function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', resolve);
  });
}

/** Ends an app that a test may have left in any state. */
export async function endElectron(electron: ElectronApplication, child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = electron.evaluate(({ app }) => {
    app.exit(0);
  });
  await end.catch(() => undefined);
  await electron.close().catch(() => undefined);
}

/** What main tells a page of ours. */
export function snapshotOf(page: Page): Promise<Snapshot> {
  return page.evaluate(() => window.trailbreak.getSnapshot());
}

/** The environment without the holes its type allows for. */
export function ownEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  // what the system of the one who tests speaks is not what the tests read
  return { ...Object.fromEntries(entries), LANGUAGE: 'en' };
}
