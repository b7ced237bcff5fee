import { expect, it } from 'vitest';
import type { Effect } from '../../../src/core/scheduler/effect.ts';
import type { State } from '../../../src/core/scheduler/state.ts';
import { HOUR, MORNING, aState } from '../../builders.ts';
import { Life, type Step, live } from '../../life.ts';
import { Witness } from '../../witness.ts';

/*
 * Ten years of somebody's days at a desk: input and none, absences, sleep, locks, clicks at any time, clocks that are
 * set, settings that change, the app ended and begun again. What must hold at every step (tests/witness.ts):
 *
 * - never two breaks open; the window is open exactly while the state says so
 * - each opened break is closed once and written down once, each under an id of its own
 * - postpones stay within the limit
 * - no break and no notice begins while away, paused, locked or asleep, or on somebody who is not there
 * - a break that is due comes, soon, to a person who works on; none is stuck for ever
 * - desk time is never negative, and the next break never in the past
 * - the same steps again (tried with the first year and the last) give the same effects and the same state
 */
const YEARS = 10;
const YEAR_MS = 365 * 24 * HOUR;

interface Lived {
  readonly state: State;
  readonly steps: readonly Step[];
  readonly effects: readonly Effect[];
}

function liveUntil(start: State, life: Life, witness: Witness, wallAt: number): Lived {
  const steps: Step[] = [];
  const effects: Effect[] = [];
  let state = start;
  while (life.wallAt < wallAt) {
    const step = life.next(state);
    const next = live(state, step);
    witness.see(state, step, next);
    steps.push(step);
    effects.push(...next.effects);
    state = next.state;
  }
  return { state, steps, effects };
}

function liveAgain(start: State, steps: readonly Step[]): Lived {
  const effects: Effect[] = [];
  let state = start;
  for (const step of steps) {
    const next = live(state, step);
    effects.push(...next.effects);
    state = next.state;
  }
  return { state, steps, effects };
}

it('ten years at a desk keep every promise, and are the same when lived again', { timeout: 120_000 }, () => {
  const life = new Life(20_260_105);
  const witness = new Witness();
  let state = aState();
  for (let year = 1; year <= YEARS; year += 1) {
    const lived = liveUntil(state, life, witness, MORNING + year * YEAR_MS);
    if (year === 1 || year === YEARS) {
      const again = liveAgain(state, lived.steps);
      expect(again.effects).toEqual(lived.effects);
      expect(again.state).toEqual(lived.state);
    }
    state = lived.state;
  }
  // A life in which nothing happens would keep every promise.
  expect(witness.counts.breaks).toBeGreaterThan(10_000);
  expect(witness.counts.notices).toBeGreaterThan(10_000);
  expect(witness.counts.restarts).toBeGreaterThan(1000);
  expect(witness.counts.steps).toBeGreaterThan(200_000);
});
