import { describe, expect, it, vi } from 'vitest';
import type { Effect } from '../../src/core/scheduler/effect.ts';
import type { State } from '../../src/core/scheduler/state.ts';
import { createDispatch, type DispatchParts } from '../../src/main/dispatch.ts';
import { aState, MINUTE, MORNING } from '../builders.ts';

function parts(patch: Partial<DispatchParts> = {}): DispatchParts {
  return { perform: () => undefined, publish: () => undefined, onError: () => undefined, ...patch };
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
});
