import type { Effect } from '../core/scheduler/effect.ts';
import type { Event, SchedulerAction, SensorEvent } from '../core/scheduler/event.ts';
import { judgeIdle, NO_IDLE_MEMORY } from '../core/scheduler/idle-source.ts';
import { nextTickMs, USUAL_MS } from '../core/scheduler/next-tick.ts';
import type { State } from '../core/scheduler/state.ts';
import type { Transition } from '../core/scheduler/transition.ts';
import type { Settings } from '../shared/settings.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import type { Clock, Tick } from './sensors/clock.ts';

export interface TimerParts {
  /** Starts the clock that calls back when a wait is over. */
  readonly startClock: (onTick: () => void) => Clock;
  readonly readIdleMs: () => number | null;
  /** The state to begin with: as it was saved, or, when that is of no use, a new one. */
  readonly begin: (tick: Pick<Tick, 'at' | 'calendar'>, from: 'saved' | 'fresh') => Transition;
  readonly perform: (effect: Effect, state: State) => void;
  readonly publish: (state: State, at: number) => void;
  /** Called after each look at the clock, whether anything changed or not. */
  readonly onTicked: (state: State, at: number) => void;
  readonly onError: (error: unknown) => void;
}

type Report = Exclude<SensorEvent, { type: 'ticked' }>;

/** The clock and the dispatch joined: every event is preceded by a tick, so nothing is decided on an old time. */
export interface Timer {
  readonly state: () => State;
  /** Looks at the clocks and the input now; returns the instant. */
  readonly sense: () => number;
  /** False when the action changed nothing. */
  readonly act: (action: SchedulerAction) => boolean;
  readonly report: (event: Report) => void;
  readonly changeSettings: (settings: Settings) => void;
  readonly stop: () => void;
}

/** Starts counting. */
export function startTimer(parts: TimerParts): Timer {
  return new ClockTimer(parts);
}

class ClockTimer implements Timer {
  readonly #parts: TimerParts;
  readonly #clock: Clock;
  readonly #dispatch: Dispatch;
  readonly #look: (tick: Tick) => void;

  constructor(parts: TimerParts) {
    this.#parts = parts;
    this.#clock = parts.startClock(() => {
      this.sense();
    });
    const first = this.#clock.sense();
    const recover = (from: 'saved' | 'fresh', at: number): Transition =>
      parts.begin({ at, calendar: this.#clock.sense().calendar }, from);
    this.#dispatch = createDispatch(parts.begin(first, 'saved'), first.at, { ...parts, recover });
    this.#look = createLook(parts, this.#dispatch);
    this.#arm(first.at);
  }

  readonly state = (): State => this.#dispatch.state();

  readonly sense = (): number => {
    const tick = this.#clock.sense();
    try {
      this.#look(tick);
      this.#parts.onTicked(this.state(), tick.at);
    } catch (error) {
      this.#parts.onError(error);
    } finally {
      // Whatever went wrong: without a next look the timer would be dead.
      this.#arm(tick.at);
    }
    return tick.at;
  };

  readonly act = (action: SchedulerAction): boolean => {
    const at = this.sense();
    const before = this.state();
    this.#send({ ...action, at });
    return this.state() !== before;
  };

  readonly report = (event: Report): void => {
    this.#send({ ...event, at: this.sense() });
  };

  readonly changeSettings = (settings: Settings): void => {
    this.#send({ type: 'settingsChanged', settings, at: this.sense() });
  };

  readonly stop = (): void => {
    this.#clock.stop();
  };

  #send(event: Event): void {
    this.#dispatch.send(event);
    this.#arm(event.at);
  }

  #arm(at: number): void {
    this.#clock.wait(waitFor(this.state(), at));
  }
}

/** A state that is no longer one must neither stop the clock nor make it spin. */
function waitFor(state: State, at: number): number {
  try {
    const waitMs = nextTickMs(state, at);
    return Number.isFinite(waitMs) ? waitMs : USUAL_MS;
  } catch {
    return USUAL_MS;
  }
}

/** One look: the idle time is judged before anything is counted on it. */
function createLook(parts: TimerParts, dispatch: Dispatch): (tick: Tick) => void {
  let memory = NO_IDLE_MEMORY;
  return (tick) => {
    const judged = judgeIdle(memory, tick.at, parts.readIdleMs());
    memory = judged.memory;
    dispatch.send({ type: 'ticked', idleMs: judged.idleMs, ...tick });
    if (memory.source !== dispatch.state().idleSource) {
      dispatch.send({ type: 'idleSourceJudged', source: memory.source, at: tick.at });
    }
  };
}
