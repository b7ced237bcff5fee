import type { Effect } from '../core/scheduler/effect.ts';
import type { Event } from '../core/scheduler/event.ts';
import type { State } from '../core/scheduler/state.ts';
import { transition, type Transition } from '../core/scheduler/transition.ts';

/** What dispatch needs from outside. */
export interface DispatchParts {
  readonly perform: (effect: Effect, state: State) => void;
  /** Called once an event is dealt with, when the state is another one than before. */
  readonly publish: (state: State, at: number) => void;
  /** Told of an event, an effect or a listener that failed; the timer goes on. */
  readonly onError: (error: unknown) => void;
  /**
   * Makes another state when the present one fails every event: `saved` from what the disk holds, and if that fails
   * as well `fresh`.
   */
  readonly recover: (from: 'saved' | 'fresh', at: number) => Transition;
  /** Decides what an event means; a test may break it. */
  readonly decide?: (state: State, event: Event) => Transition;
}

export interface Dispatch {
  readonly state: () => State;
  readonly send: (event: Event) => void;
}

/** So many events in a row that fail are not the events' fault. */
const FAILURES_TO_RESTORE = 3;
const FAILURES_TO_BEGIN_AGAIN = 6;

/** Whatever was on screen belongs to a state that is given up. */
const CLEAR: readonly Effect[] = [{ type: 'closeNotice' }, { type: 'closeBreak' }];

/** Holds the one state. Events are dealt with one after another: one sent from within an effect waits its turn. */
export function createDispatch(initial: Transition, at: number, parts: DispatchParts): Dispatch {
  const decide = parts.decide ?? transition;
  let state = initial.state;
  let failures = 0;
  const queue: Event[] = [];
  let busy = false;
  const settle = (result: Transition, before: State | null, eventAt: number): void => {
    state = result.state;
    for (const effect of result.effects) {
      attempt(parts.onError, () => {
        parts.perform(effect, state);
      });
    }
    if (state === before) return;
    attempt(parts.onError, () => {
      parts.publish(state, eventAt);
    });
  };
  const recover = (eventAt: number): void => {
    if (failures !== FAILURES_TO_RESTORE && failures !== FAILURES_TO_BEGIN_AGAIN) return;
    attempt(parts.onError, () => {
      const again = parts.recover(failures === FAILURES_TO_RESTORE ? 'saved' : 'fresh', eventAt);
      settle({ state: again.state, effects: [...CLEAR, ...again.effects] }, null, eventAt);
    });
  };
  const deal = (event: Event): void => {
    try {
      const result = decide(state, event);
      failures = 0;
      settle(result, state, event.at);
    } catch (error) {
      parts.onError(error);
      failures += 1;
      recover(event.at);
    }
  };
  const send = (event: Event): void => {
    queue.push(event);
    if (busy) return;
    busy = true;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) deal(next);
    busy = false;
  };
  settle(initial, null, at);
  return { state: () => state, send };
}

function attempt(onError: (error: unknown) => void, work: () => void): void {
  try {
    work();
  } catch (error) {
    onError(error);
  }
}
