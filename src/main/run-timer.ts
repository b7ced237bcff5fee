import exercises from '../../resources/exercises.json';
import { initialState } from '../core/scheduler/initial-state.ts';
import { restoreState } from '../core/scheduler/restore-state.ts';
import { heldUntil, parseSaved } from '../core/scheduler/saved-state.ts';
import type { State } from '../core/scheduler/state.ts';
import type { Transition } from '../core/scheduler/transition.ts';
import { parseCatalogue } from '../shared/parse-catalogue.ts';
import type { Disk } from './disk.ts';
import type { Log } from './log.ts';
import { startClock, type Tick } from './sensors/clock.ts';
import type { Shell } from './shell.ts';
import { startTimer, type Timer } from './timer.ts';

/** Told after each look at the clock. */
export type Follower = (state: State, at: number) => void;

export interface RunTimerParts {
  readonly shell: Shell;
  readonly disk: Disk;
  readonly log: Log;
  readonly readIdleMs: () => number | null;
  readonly followers: readonly Follower[];
}

/** Starts the timer with what an earlier run left on the disk. */
export function runTimer({ shell, disk, log, readIdleMs, followers }: RunTimerParts): Timer {
  const begin = (tick: Pick<Tick, 'at' | 'calendar'>, from: 'saved' | 'fresh'): Transition => {
    const fresh = initialState({
      settings: disk.settings.settings,
      catalogue: parseCatalogue(exercises),
      records: disk.records,
      calendar: tick.calendar,
      at: tick.at,
    });
    const saved = from === 'saved' ? parseSaved(disk.stateFile.read()) : null;
    if (saved === null) return { state: fresh, effects: [] };
    return restoreState(fresh, heldUntil(saved, disk.stateFile.touchedAt() ?? 0, tick.at), tick.at);
  };
  return startTimer({
    startClock,
    readIdleMs,
    begin,
    perform: shell.perform,
    publish: shell.publish,
    onTicked: (state, at) => {
      for (const follow of followers) follow(state, at);
    },
    onError: log.error,
  });
}
