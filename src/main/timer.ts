import type { Effect } from '../core/scheduler/effect.ts';
import type { SchedulerAction, SensorEvent } from '../core/scheduler/event.ts';
import { nextTickMs } from '../core/scheduler/next-tick.ts';
import type { State } from '../core/scheduler/state.ts';
import type { Transition } from '../core/scheduler/transition.ts';
import type { Settings } from '../shared/settings.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import type { Clock, Tick } from './sensors/clock.ts';

export interface TimerParts {
  /** Starts the clock that calls back when a wait is over. */
  readonly startClock: (onTick: () => void) => Clock;
  readonly readIdleMs: () => number | null;
  /** The state to begin with, made for the first tick. */
  readonly begin: (tick: Tick) => Transition;
  readonly perform: (effect: Effect, state: State) => void;
  readonly publish: (state: State, at: number) => void;
  /** Called after each look at the clock, whether anything changed or not. */
  readonly onTicked: (state: State, at: number) => void;
  readonly onError: (error: unknown) => void;
}

/** The clock and the dispatch joined: every event is preceded by a tick, so nothing is decided on an old time. */
export interface Timer {
  readonly state: () => State;
  /** Looks at the clocks and the input now; returns the instant. */
  readonly sense: () => number;
  /** False when the action changed nothing. */
  readonly act: (action: SchedulerAction) => boolean;
  readonly report: (event: Exclude<SensorEvent, { type: 'ticked' }>) => void;
  readonly changeSettings: (settings: Settings) => void;
  readonly stop: () => void;
}

/** Starts counting. */
export function startTimer(parts: TimerParts): Timer {
  const clock = parts.startClock(() => {
    sense();
  });
  const first = clock.sense();
  const dispatch: Dispatch = createDispatch(parts.begin(first), first.at, parts);
  const arm = (at: number): void => {
    clock.wait(nextTickMs(dispatch.state(), at));
  };
  const sense = (): number => {
    const tick = clock.sense();
    dispatch.send({ type: 'ticked', idleMs: parts.readIdleMs(), ...tick });
    arm(tick.at);
    parts.onTicked(dispatch.state(), tick.at);
    return tick.at;
  };
  const act = (action: SchedulerAction): boolean => {
    const at = sense();
    const before = dispatch.state();
    dispatch.send({ ...action, at });
    arm(at);
    return dispatch.state() !== before;
  };
  const report = (event: Exclude<SensorEvent, { type: 'ticked' }>): void => {
    const at = sense();
    dispatch.send({ ...event, at });
    arm(at);
  };
  const changeSettings = (settings: Settings): void => {
    const at = sense();
    dispatch.send({ type: 'settingsChanged', settings, at });
    arm(at);
  };
  arm(first.at);
  return { state: dispatch.state, sense, act, report, changeSettings, stop: clock.stop };
}
