import type { ChildProcess } from 'node:child_process';
import { expect } from '@playwright/test';
import type { SavedState } from '../../src/core/scheduler/saved-state.ts';
import { exitOf, test } from './support/app.ts';
import { readHistory } from './support/history.ts';
import { keepWorking } from './support/input.ts';
import { startPlainly } from './support/plain.ts';
import { readState } from './support/saved.ts';

/** How often the app is killed; `TRAILBREAK_KILLS=200` for the long run. */
const ROUNDS = Number(process.env['TRAILBREAK_KILLS'] ?? 20);
const SETTINGS = { breakEverySeconds: 12, breakLengthSeconds: 6, noticeSeconds: 1, idleAfterSeconds: 60 };
const ALLOWED_MS = 5_000;
const SEEN_BACK_MS = 1_000;

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Waits for what the run that began at `wallMs` has saved; before its first run there is nothing to read. */
async function savedSince(folder: string, wallMs: number): Promise<void> {
  const savedAt = async (): Promise<number> =>
    readState(folder).then(
      (saved) => saved.savedAt + saved.wallOffsetMs,
      () => 0,
    );
  await expect.poll(savedAt, { timeout: 20_000, intervals: [20] }).toBeGreaterThanOrEqual(wallMs);
}

/** When the next break comes by the wall clock, if nobody stops working; null outside a sitting. */
function dueWallAt({ phase, desk, wallOffsetMs }: SavedState): number | null {
  if (phase.name !== 'working' || !desk.running) return null;
  return desk.countedAt + desk.dueActiveMs - desk.activeMs + wallOffsetMs;
}

async function kill(app: ChildProcess): Promise<number> {
  const ended = exitOf(app);
  app.kill('SIGKILL');
  const at = Date.now();
  await ended;
  return at;
}

test(`kill -9 at ${ROUNDS} moments loses no more of the countdown than 5 s, and no record`, async ({ folderWith }) => {
  test.setTimeout(60_000 + ROUNDS * 8_000);
  const folder = await folderWith(SETTINGS);
  let stopWorking = keepWorking();
  const work = (works: boolean): void => {
    stopWorking();
    stopWorking = works ? keepWorking() : () => undefined;
  };
  const errors: number[] = [];
  const opened = new Set<string>();
  let recorded: readonly unknown[] = [];
  let expected: { readonly dueAt: number; readonly killedAt: number } | null = null;
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const startedAt = Date.now();
      const app = startPlainly(folder);
      await savedSince(folder, startedAt);
      const again = await readState(folder);
      const dueAt = dueWallAt(again);
      if (expected !== null && dueAt !== null) {
        const deadMs = again.savedAt + again.wallOffsetMs - expected.killedAt;
        const movedMs = dueAt - expected.dueAt;
        // time without the app may count or not; nothing else may be lost or won
        errors.push(Math.max(0, movedMs - deadMs, -movedMs));
      }
      // whoever is away is seen to come back at one of its looks, ten seconds apart
      if (again.phase.name === 'away') await savedSince(folder, Date.now() + SEEN_BACK_MS);
      // every third time within the moments in which the app writes, else at any
      await sleep(Math.random() * (round % 3 === 0 ? 80 : 2_500));
      const killedAt = await kill(app);
      const last = await readState(folder);
      if (last.phase.name === 'onBreak') opened.add(last.phase.breakId);
      // a break begins while the hands rest, and the next sitting when they move again
      work(last.phase.name !== 'upcoming');
      const dueBefore = dueWallAt(last);
      expected = dueBefore === null ? null : { dueAt: dueBefore, killedAt };
      const ids = (await readHistory(folder)).filter((line) => line['kind'] === 'break').map((line) => line['id']);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.slice(0, recorded.length)).toEqual(recorded);
      recorded = ids;
    }
    const app = startPlainly(folder);
    await sleep(2_000);
    await kill(app);
  } finally {
    stopWorking();
  }
  const worstMs = Math.max(...errors);
  console.log(
    `${ROUNDS} kills, ${errors.length} countdowns compared, worst error ${worstMs} ms; ${recorded.length} records`,
  );
  expect(errors.length).toBeGreaterThan(ROUNDS / 3);
  expect(worstMs).toBeLessThanOrEqual(ALLOWED_MS);
  const last = await readState(folder);
  const open = last.phase.name === 'onBreak' ? last.phase.breakId : null;
  const ids = (await readHistory(folder)).map((line) => line['id']);
  for (const id of opened) if (id !== open) expect(ids).toContain(id);
});
