import { expect, it } from 'vitest';
import type { State } from '../../../src/core/scheduler/state.ts';
import { aState } from '../../builders.ts';
import { Life, live, type Step } from '../../life.ts';
import { Witness } from '../../witness.ts';

/*
 * Ten million events out of the days of people at their desks: input and none, absences, sleep, locks, calls and films,
 * working hours, short breaks, clicks at any time, clocks that are set and zones flown to, settings that change, an idle
 * time that is wrong, the app ended or killed and begun again. What must hold after every one of them (tests/witness):
 *
 *  1. Exactly one of these is true: desk time is counted and the next break lies in the future, counting rests for want
 *     of somebody, a notice is up, a break is held back by a cause that is known and asked for, a break is open, the
 *     person is away, breaks are paused until an instant to come or by wish, it is outside the working hours.
 *  2. Never two breaks at once; the window is open exactly while the state says so.
 *  3. No break and no notice begins by itself while away, paused, behind the lock screen, on waking or on somebody who
 *     is not there, and no break in the first minute after waking.
 *  4. Each opened break is closed once and written down once, each under an id of its own, a restart included; a feeling
 *     belongs to a break that is known; nothing ends before it begins.
 *  5. No break and no notice outside the working hours unless asked for; no counting there, and no "outside" within
 *     them (found out by another calculation than the app's).
 *  6. No rest or short break within 5 minutes of another, as far as the settings keep still and nobody asks for one.
 *  7. Strict: nothing is skipped, postponed or left by a button. Firm: nothing is skipped before 30 s of the break.
 *     Postpones stay within the limit.
 *  8. Where only a notification tells of breaks, none begins by itself.
 *  9. The quiet offer of a held break is made once, not before 30 minutes past due, and is gone within a minute.
 * 10. A break that is due and not held comes, soon, to a person who works on; none is stuck for ever.
 * 11. Desk time is never negative or not a number, nor counted behind the lock; no next break lies in the past.
 * 12. The state comes back from its file as it was (every thousandth state, and at every restart).
 */

const SHARDS = 4;
const EVENTS = 10_000_000 / SHARDS;
/** So long is one life; then another begins, with other dice. */
const LIFE_EVENTS = 250_000;
const SAVE_EVERY = 1000;

type Counts = Witness['counts'];

/** Lives one life up to `events`, and says at which event what was wrong. */
function liveOne(seed: number, events: number, saveEvery: number): Counts {
  const life = new Life(seed);
  const witness = new Witness(saveEvery);
  let state: State = aState();
  let step: Step | null = null;
  try {
    while (witness.counts.steps < events) {
      step = life.next(state);
      const next = live(state, step);
      witness.see(state, step, next);
      state = next.state;
    }
  } catch (error) {
    throw new Failure(seed, witness.counts.steps, JSON.stringify(step), error);
  }
  return witness.counts;
}

/** What went wrong, and the shortest way there: the first so many events of this seed. */
class Failure extends Error {
  constructor(seed: number, events: number, step: string, cause: unknown) {
    super(`seed ${seed}, event ${events}: ${String(cause)} in ${step}`, { cause });
  }
}

/** What is only looked at now and then is looked at each time, so that the way there is the shortest. */
function shrunk(failure: unknown, seed: number): unknown {
  try {
    liveOne(seed, LIFE_EVENTS, 1);
  } catch (shorter) {
    return shorter;
  }
  return failure;
}

/** One of the parts, so that both cores have something to do. `shard` 0 to 3. */
export function liveThrough(shard: number): void {
  it(`${EVENTS / 1e6} million events keep every promise, part ${shard + 1} of ${SHARDS}`, { timeout: 300_000 }, () => {
    const counts = { steps: 0, breaks: 0, short: 0, notices: 0, holds: 0, records: 0, restarts: 0 };
    const beganAt = performance.now();
    for (let seed = shard; counts.steps < EVENTS; seed += SHARDS) {
      try {
        add(counts, liveOne(seed, LIFE_EVENTS, SAVE_EVERY));
      } catch (failure) {
        throw shrunk(failure, seed);
      }
    }
    const seconds = (performance.now() - beganAt) / 1000;
    const speed = Math.round(counts.steps / seconds).toLocaleString('en');
    process.stdout.write(`${counts.steps.toLocaleString('en')} events in ${seconds.toFixed(1)} s, ${speed}/s: `);
    process.stdout.write(`${counts.breaks} breaks (${counts.short} short), ${counts.holds} held, `);
    process.stdout.write(`${counts.notices} notices, ${counts.records} records, ${counts.restarts} restarts\n`);
    // Lives in which nothing happens would keep every promise.
    expect(counts.breaks).toBeGreaterThan(10_000);
    expect(counts.short).toBeGreaterThan(4000);
    expect(counts.holds).toBeGreaterThan(2000);
    expect(counts.restarts).toBeGreaterThan(3000);
  });
}

function add(sum: Counts, more: Counts): void {
  for (const key of ['steps', 'breaks', 'short', 'notices', 'holds', 'records', 'restarts'] as const) {
    sum[key] += more[key];
  }
}
