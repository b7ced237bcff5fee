import { describe, expect, it, vi } from 'vitest';
import type { Effect } from '../../src/core/scheduler/effect.ts';
import type { Event } from '../../src/core/scheduler/event.ts';
import type { State } from '../../src/core/scheduler/state.ts';
import { transition, type Transition } from '../../src/core/scheduler/transition.ts';
import { createDispatch, type DispatchParts } from '../../src/main/dispatch.ts';
import { aState, MINUTE, MORNING } from '../builders.ts';

function parts(patch: Partial<DispatchParts> = {}): DispatchParts {
  const recover = () => ({ state: aState(), effects: [] });
  return { perform: () => undefined, publish: () => undefined, onError: () => undefined, recover, ...patch };
}

describe('the dispatch', () => {
  it('publishes the first state and every other one, and nothing when nothing changed', () => {
    const publish = vi.fn();
    const dispatch = createDispatch({ state: aState(), effects: [] }, MORNING, parts({ publish }));
    expect(publish).toHaveBeenCalledTimes(1);
    dispatch.send({ type: 'pauseBreaks', minutes: null, at: MORNING + MINUTE });
    expect(publish).toHaveBeenCalledTimes(2);
    dispatch.send({ type: 'startSession', at: MORNING + MINUTE });
    dispatch.send({ type: 'skipBreak', at: MORNING + MINUTE });
    expect(publish).toHaveBeenCalledTimes(2);
  });

  it('performs the effects of a decision in their order, with the state they belong to', () => {
    const performed: string[] = [];
    const perform = (effect: Effect, state: State) => performed.push(`${effect.type} ${state.phase.name}`);
    const dispatch = createDispatch({ state: aState(), effects: [] }, MORNING, parts({ perform }));
    dispatch.send({ type: 'takeBreak', minutes: null, at: MORNING + MINUTE });
    expect(performed).toEqual(['openBreak onBreak']);
  });

  it('lets an event that an effect sends wait its turn', () => {
    const phases: string[] = [];
    const dispatch = createDispatch(
      { state: aState(), effects: [] },
      MORNING,
      parts({
        perform: () => {
          dispatch.send({ type: 'finishBreak', at: MORNING + MINUTE });
        },
        publish: (state) => phases.push(state.phase.name),
      }),
    );
    dispatch.send({ type: 'takeBreak', minutes: null, at: MORNING + MINUTE });
    expect(phases.slice(0, 2)).toEqual(['working', 'onBreak']);
    expect(dispatch.state().phase.name).not.toBe('onBreak');
  });

  it('goes on when an effect or a listener fails, and tells', () => {
    const onError = vi.fn();
    const fail = () => {
      throw new Error('no display');
    };
    const dispatch = createDispatch(
      { state: aState(), effects: [] },
      MORNING,
      parts({ perform: fail, publish: fail, onError }),
    );
    dispatch.send({ type: 'takeBreak', minutes: null, at: MORNING + MINUTE });
    expect(dispatch.state().phase.name).toBe('onBreak');
    expect(onError).toHaveBeenCalledTimes(3);
  });

  it('takes a state that fails every event for broken, and goes on with the saved one, then with a new one', () => {
    const asked: string[] = [];
    let broken = true;
    const decide = (state: State, event: Event): Transition => {
      if (broken) throw new Error('broken');
      return transition(state, event);
    };
    const recover = (from: 'saved' | 'fresh'): Transition => {
      asked.push(from);
      return { state: aState(), effects: [] };
    };
    const performed: string[] = [];
    const perform = (effect: Effect) => performed.push(effect.type);
    const dispatch = createDispatch({ state: aState(), effects: [] }, MORNING, parts({ decide, recover, perform }));
    const press = () => {
      dispatch.send({ type: 'takeBreak', minutes: null, at: MORNING + MINUTE });
    };
    for (let failures = 0; failures < 2; failures += 1) press();
    expect(asked).toEqual([]);
    press();
    expect(asked).toEqual(['saved']);
    expect(performed).toEqual(['closeNotice', 'closeBreak']);
    for (let failures = 0; failures < 3; failures += 1) press();
    expect(asked).toEqual(['saved', 'fresh']);
    broken = false;
    press();
    expect(dispatch.state().phase.name).toBe('onBreak');
  });
});
