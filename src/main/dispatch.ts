import type { Effect } from '../core/scheduler/effect.ts';
import type { Event } from '../core/scheduler/event.ts';
import type { State } from '../core/scheduler/state.ts';
import { transition, type Transition } from '../core/scheduler/transition.ts';

/** What dispatch needs from outside. */
export interface DispatchParts {
  readonly perform: (effect: Effect, state: State) => void;
  /** Called once an event is dealt with, when the state is another one than before. */
  readonly publish: (state: State, at: number) => void;
  /** Told of an effect or a listener that failed; the timer goes on. */
  readonly onError: (error: unknown) => void;
}

export interface Dispatch {
  readonly state: () => State;
  readonly send: (event: Event) => void;
}

/** Holds the one state. Events are dealt with one after another: one sent from within an effect waits its turn. */
export function createDispatch(initial: Transition, at: number, parts: DispatchParts): Dispatch {
  let state = initial.state;
  const queue: Event[] = [];
  let busy = false;
  const settle = (result: Transition, before: State | null, eventAt: number): void => {
    state = result.state;
    for (const effect of result.effects)
      attempt(parts.onError, () => {
        parts.perform(effect, state);
      });
    if (state !== before)
      attempt(parts.onError, () => {
        parts.publish(state, eventAt);
      });
  };
  const send = (event: Event): void => {
    queue.push(event);
    if (busy) return;
    busy = true;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const current = next;
      attempt(parts.onError, () => {
        settle(transition(state, current), state, current.at);
      });
    }
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
