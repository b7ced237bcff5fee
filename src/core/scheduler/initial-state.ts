import type { Exercise } from '../../shared/exercise.ts';
import type { HistoryRecord } from '../../shared/history-record.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Calendar, State } from './state.ts';

/** What a run begins with. `at` is the steady instant of its beginning; `records` are those of the last 35 days. */
export interface Beginning {
  readonly settings: Settings;
  readonly catalogue: readonly Exercise[];
  readonly records: readonly HistoryRecord[];
  readonly calendar: Calendar;
  readonly at: number;
}

/** The first state of a run without a saved one: the person works, and nothing is counted yet. */
export function initialState({ settings, catalogue, records, calendar, at }: Beginning): State {
  return {
    phase: { name: 'working' },
    desk: {
      activeMs: 0,
      countedAt: at,
      running: true,
      idle: null,
      dueActiveMs: settings.breakEveryMs,
      microFromMs: 0,
      lockedSinceAt: null,
      wokeAt: null,
    },
    postponesUsed: 0,
    sequence: 0,
    offer: null,
    pauseAfterBreak: null,
    settings,
    holds: [],
    idleSource: 'good',
    world: { catalogue, records },
    calendar,
  };
}
