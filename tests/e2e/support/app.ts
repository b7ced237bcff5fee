import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test';
import type { Page as PageName } from '../../../src/shared/contract.ts';

/** A running Trailbreak with a data folder of its own. */
export interface TestApp {
  readonly electron: ElectronApplication;
  readonly folder: string;
  /** Waits for the window that shows this page; `query` tells the guide from the covers. */
  readonly page: (name: PageName, query?: string) => Promise<Page>;
  /** Ends it as the person would, with everything saved. */
  readonly quit: () => Promise<void>;
}

/** A folder for one test; remove it with `removeFolder`. */
export async function makeFolder(config?: Readonly<Record<string, unknown>> | string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'trailbreak-test-'));
  if (config !== undefined) {
    const content = typeof config === 'string' ? config : JSON.stringify({ schemaVersion: 1, ...config });
    await writeFile(join(folder, 'config.json'), content);
  }
  return folder;
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** Starts the built app from this checkout, as `npm start` does. */
export async function startApp(folder: string, env: Readonly<Record<string, string>> = {}): Promise<TestApp> {
  const electron = await _electron.launch({
    args: ['.'],
    env: { ...ownEnvironment(), TRAILBREAK_HOME: folder, ...env },
  });
  // The parts are joined once the data folder has been opened; before that nothing can be asked of it.
  await expect.poll(() => exists(join(folder, 'state.json')), { timeout: 20_000 }).toBe(true);
  const page = async (name: PageName, query = ''): Promise<Page> => {
    const shows = (candidate: Page): boolean => candidate.url().startsWith(`trailbreak://${name}/${query}`);
    await expect.poll(() => electron.windows().some(shows), { timeout: 20_000 }).toBe(true);
    const found = electron.windows().find(shows);
    if (found === undefined) throw new Error(`the ${name} window closed at once`);
    return found;
  };
  const quit = async (): Promise<void> => {
    const ended = new Promise((resolve) => electron.process().once('exit', resolve));
    await electron.evaluate(({ app }) => {
      app.quit();
    });
    await ended;
  };
  return { electron, folder, page, quit };
}

/** Ends an app that a test may have left in any state. */
export async function endApp(app: TestApp): Promise<void> {
  if (app.electron.process().exitCode !== null) return;
  await app.electron
    .evaluate(({ app: own }) => {
      own.exit(0);
    })
    .catch(() => undefined);
  await app.electron.close().catch(() => undefined);
}

/** How many windows there are now. */
export function countWindows(app: TestApp): Promise<number> {
  return app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

/** The lines of the history, oldest first. */
export async function readHistory(folder: string): Promise<readonly Record<string, unknown>[]> {
  const names = await readdir(join(folder, 'history')).catch(() => []);
  const files = names.filter((name) => /^history-\d{4}\.jsonl$/.test(name)).sort();
  const contents = await Promise.all(files.map((name) => readFile(join(folder, 'history', name), 'utf8')));
  return contents
    .flatMap((content) => content.split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

async function exists(path: string): Promise<boolean> {
  return readFile(path).then(
    () => true,
    () => false,
  );
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
