import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from '@playwright/test';
import { exitOf, ownEnvironment, test } from './support/app.ts';
import { openDisplays, TWO_DISPLAYS } from './support/displays.ts';
import { readOutcomes } from './support/history.ts';
import { electronProgram, rootFlags } from './support/plain.ts';
import { startWindowManager } from './support/window-manager.ts';

/** `npm run soak` asks for 500. */
const BREAKS = Number(process.env['TRAILBREAK_SOAK'] ?? 60);
/** After these all code is compiled and all caches are as full as they get; fewer where there are fewer in all. */
const WARM_UP = Math.min(100, BREAKS / 2);
/** What may be left over after all the others. */
const MOST_GROWTH = 0.05;

/** What the app has of everything, as soak-driver.cjs tells it. */
interface Footprint {
  readonly breaks: number;
  readonly windows: number;
  readonly processes: number;
  readonly descriptors: number;
  readonly anonymousMb: number;
}

test(`31: ${BREAKS} breaks in a row on two displays leave nothing behind`, async ({ folderWith }) => {
  test.setTimeout(60_000 + BREAKS * 5_000);
  const folder = await folderWith({ sound: false });
  const displays = await openDisplays(TWO_DISPLAYS);
  const windowManager = await startWindowManager(displays.env);
  try {
    const told = await soak(folder, displays.env);
    console.log(told);
    const [before, after] = told
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Footprint);
    if (before === undefined || after === undefined) throw new Error(`the soak ended early: ${told}`);
    expect(after.breaks).toBe(BREAKS);
    expect(after.windows).toBe(before.windows);
    expect(after.processes).toBe(before.processes);
    expect(after.descriptors - before.descriptors).toBeLessThanOrEqual(2);
    expect(after.anonymousMb).toBeLessThan(before.anonymousMb * (1 + MOST_GROWTH));
    await expect.poll(async () => (await readOutcomes(folder)).length).toBe(BREAKS);
  } finally {
    await windowManager.stop();
    await displays.close();
  }
});

/** Runs the app with somebody in it who takes breaks; answers what was told. */
async function soak(folder: string, display: Readonly<Record<string, string>>): Promise<string> {
  const numbers = { SOAK_BREAKS: String(BREAKS), SOAK_WARM_UP: String(WARM_UP) };
  const driver = resolve('tests/e2e/support/soak-driver.cjs');
  const child = spawn(electronProgram, [...rootFlags, '--js-flags=--expose-gc', '-r', driver, '.'], {
    env: { ...ownEnvironment(), ...display, ...numbers, TRAILBREAK_HOME: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [told, code] = await Promise.all([text(child.stdout), exitOf(child)]);
    expect(code).toBe(0);
    return told;
  } finally {
    child.kill('SIGKILL');
  }
}
