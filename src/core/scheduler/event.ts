import type { UserAction } from '../../shared/action.ts';
import type { HistoryRecord } from '../../shared/history-record.ts';
import type { HoldSighting, IdleSource } from '../../shared/hold.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Calendar } from './state.ts';

/** What windows and the tray do themselves and the scheduler never sees. */
type ShellAction =
  | 'changeSettings'
  | 'openSettings'
  | 'openHome'
  | 'openStatistics'
  | 'openWelcome'
  | 'dismissMessage'
  | 'shareRoutine'
  | 'readRoutine'
  | 'exportHistory'
  | 'removeHistory'
  | 'restoreHistory'
  | 'exportSettings'
  | 'importSettings'
  | 'startAtLogin'
  | 'quit';

/** What a person asked of the scheduler. */
export type SchedulerAction = Exclude<UserAction, { readonly type: ShellAction }>;

/**
 * What can happen to the scheduler. `at` is a steady instant (see phase.ts) and never goes back.
 * Sensor events are told in the past, a person's actions are imperative.
 */
export type Event =
  | ({ readonly at: number } & SensorEvent)
  | ({ readonly at: number } & SchedulerAction)
  | { readonly at: number; readonly type: 'settingsChanged'; readonly settings: Settings };

export type SensorEvent =
  | {
      readonly type: 'ticked';
      /** Milliseconds since the last input anywhere, or null when that cannot be known. */
      readonly idleMs: number | null;
      /** How much of the time since the tick before the machine slept or the app did not run; 0 as a rule. */
      readonly asleepMs: number;
      readonly calendar: Calendar;
    }
  | { readonly type: 'screenLocked' }
  | { readonly type: 'screenUnlocked' }
  /** All that speaks against a break now, of the causes the settings name. */
  | { readonly type: 'holdsSeen'; readonly holds: readonly HoldSighting[] }
  | { readonly type: 'idleSourceJudged'; readonly source: IdleSource }
  /** The break window could not be kept up; the break goes on without it and ends on time. */
  | { readonly type: 'breakWindowLost' }
  /** The person has deleted these breaks, with how they felt, from the history. */
  | { readonly type: 'recordsRemoved'; readonly ids: readonly string[] }
  /** These records stand in the history again. */
  | { readonly type: 'recordsRestored'; readonly records: readonly HistoryRecord[] };

export type Ticked = Extract<Event, { readonly type: 'ticked' }>;
