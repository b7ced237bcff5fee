import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test, type TestApp } from './support/app.ts';
import { ask } from './support/break.ts';
import { openDisplays, TWO_DISPLAYS } from './support/displays.ts';
import { readOutcomes } from './support/history.ts';
import { treeOf } from './support/process-tree.ts';
import { startWindowManager } from './support/window-manager.ts';
import { countPageProcesses, countWindows } from './support/windows.ts';

/** `npm run soak` asks for 500. */
const BREAKS = Number(process.env['TRAILBREAK_SOAK'] ?? 60);
/** After these all code is compiled and all caches are as full as they get. */
const WARM_UP = Math.min(50, BREAKS / 2);
/** What may be left over after all the others. */
const MOST_GROWTH = 0.05;
/** Chromium keeps what it may need again for a moment. */
const SETTLE_MS = 5_000;

interface Footprint {
  readonly windows: number;
  readonly processes: number;
  /** Files, sockets and pipes of the main process. */
  readonly descriptors: number;
  readonly anonymousMb: number;
}

test(`31: ${BREAKS} breaks in a row on two displays leave nothing behind`, async ({ startWith }) => {
  test.setTimeout(60_000 + BREAKS * 4_000);
  const displays = await openDisplays(TWO_DISPLAYS);
  const windowManager = await startWindowManager(displays.env);
  try {
    const app = await startWith({ env: displays.env, config: { sound: false }, args: ['--js-flags=--expose-gc'] });
    const home = await app.openHome();
    await takeBreaks(app, home, WARM_UP);
    const before = await footprint(app, home);
    await takeBreaks(app, home, BREAKS - WARM_UP);
    const after = await footprint(app, home);
    console.log(`after ${WARM_UP} breaks: ${JSON.stringify(before)}; after ${BREAKS}: ${JSON.stringify(after)}`);
    expect(after.windows).toBe(before.windows);
    expect(after.processes).toBe(before.processes);
    expect(after.anonymousMb).toBeLessThan(before.anonymousMb * (1 + MOST_GROWTH));
    expect(await readOutcomes(app.folder)).toHaveLength(BREAKS);
  } finally {
    await windowManager.stop();
    await displays.close();
  }
});

async function takeBreaks(app: TestApp, home: Page, count: number): Promise<void> {
  for (let taken = 0; taken < count; taken += 1) {
    await ask(home, { type: 'takeBreak', minutes: null });
    await expect.poll(() => drawnPages(app), { timeout: 20_000, intervals: [50] }).toBe(2);
    await ask(home, { type: 'finishBreak' });
    await expect.poll(() => countWindows(app), { intervals: [20] }).toBe(1);
  }
}

/** How many pages of the break are loaded and on screen. */
function drawnPages({ electron }: TestApp): Promise<number> {
  return electron.evaluate(
    ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().filter(
        (window) =>
          window.isVisible() &&
          window.webContents.getURL().startsWith('trailbreak://break/') &&
          !window.webContents.isLoading(),
      ).length,
  );
}

/** What the app has of everything, once what is no longer used was given back. */
async function footprint(app: TestApp, home: Page): Promise<Footprint> {
  // only the small window is left, whose page is one of the processes
  await expect.poll(() => countPageProcesses(app), { timeout: 20_000 }).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  for (let times = 0; times < 3; times += 1) {
    await app.electron.evaluate(() => {
      globalThis.gc?.();
    });
    await home.evaluate(() => {
      globalThis.gc?.();
    });
  }
  const pids = treeOf(app.process.pid ?? 0);
  return {
    windows: await countWindows(app),
    processes: pids.length,
    descriptors: readdirSync(`/proc/${app.process.pid}/fd`).length,
    anonymousMb: pids.map(anonymousMb).reduce((sum, mb) => sum + mb, 0),
  };
}

/** Anonymous memory is what a process has for itself; shared pages move with whatever else runs on the machine. */
function anonymousMb(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(/^Anonymous:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1024;
}
