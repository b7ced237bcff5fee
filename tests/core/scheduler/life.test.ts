import { expect, it } from 'vitest';
import type { Effect } from '../../../src/core/scheduler/effect.ts';
import type { State } from '../../../src/core/scheduler/state.ts';
import { aState } from '../../builders.ts';
import { Life, type Step, live } from '../../life.ts';

const EVENTS = 200_000;

it('the same steps again give the same effects and the same state', { timeout: 60_000 }, () => {
  const life = new Life(20_260_105);
  const steps: Step[] = [];
  const effects: (readonly Effect[])[] = [];
  let state: State = aState();
  for (let event = 0; event < EVENTS; event += 1) {
    const step = life.next(state);
    const next = live(state, step);
    steps.push(step);
    effects.push(next.effects);
    state = next.state;
  }
  let again: State = aState();
  for (const [event, step] of steps.entries()) {
    const next = live(again, step);
    if (next.effects.length > 0 || effects[event]?.length !== 0) expect(next.effects).toEqual(effects[event]);
    again = next.state;
  }
  expect(again).toEqual(state);
});
