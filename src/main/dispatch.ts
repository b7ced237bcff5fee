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
  const mailbox = new Mailbox(initial, at, parts);
  return { state: () => mailbox.state, send: mailbox.send };
}

class Mailbox {
  state: State;
  readonly #parts: DispatchParts;
  readonly #queue: Event[] = [];
  #busy = false;
  /** Events in a row that failed. */
  #failures = 0;

  constructor(initial: Transition, at: number, parts: DispatchParts) {
    this.#parts = parts;
    this.state = initial.state;
    this.#settle(initial, null, at);
  }

  readonly send = (event: Event): void => {
    this.#queue.push(event);
    if (this.#busy) return;
    this.#busy = true;
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) this.#deal(next);
    this.#busy = false;
  };

  #deal(event: Event): void {
    const { decide = transition, onError } = this.#parts;
    try {
      const result = decide(this.state, event);
      this.#failures = 0;
      this.#settle(result, this.state, event.at);
    } catch (error) {
      onError(error);
      this.#failures += 1;
      this.#recover(event.at);
    }
  }

  #settle({ state, effects }: Transition, before: State | null, at: number): void {
    const { perform, publish, onError } = this.#parts;
    this.state = state;
    for (const effect of effects) {
      attempt(onError, () => {
        perform(effect, state);
      });
    }
    if (state === before) return;
    attempt(onError, () => {
      publish(state, at);
    });
  }

  #recover(at: number): void {
    if (this.#failures !== FAILURES_TO_RESTORE && this.#failures !== FAILURES_TO_BEGIN_AGAIN) return;
    attempt(this.#parts.onError, () => {
      const from = this.#failures === FAILURES_TO_RESTORE ? 'saved' : 'fresh';
      const { state, effects } = this.#parts.recover(from, at);
      this.#settle({ state, effects: [...CLEAR, ...effects] }, null, at);
    });
  }
}

function attempt(onError: (error: unknown) => void, work: () => void): void {
  try {
    work();
  } catch (error) {
    onError(error);
  }
}
