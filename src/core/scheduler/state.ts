import type { Exercise } from '../../shared/exercise.ts';
import type { HistoryRecord } from '../../shared/history-record.ts';
import type { Phase } from '../../shared/phase.ts';
import type { Settings } from '../../shared/settings.ts';

/** What the scheduler knows. One value holds all of it; only `transition` makes a new one. */
export interface State {
  readonly phase: Phase;
  readonly desk: DeskTime;
  /** Postpones used for the break that is coming. */
  readonly postponesUsed: number;
  /** Numbers the breaks of this and earlier runs; part of a break's id. */
  readonly sequence: number;
  readonly settings: Settings;
  readonly world: World;
  readonly calendar: Calendar;
}

/**
 * Active desk time. It is derived: `activeMs` at `countedAt`, and growing with time while `running`.
 * A tick that only confirms this changes nothing, so nothing is published or redrawn.
 */
export interface DeskTime {
  readonly activeMs: number;
  readonly countedAt: number;
  readonly running: boolean;
  /** While idle: what was counted when the idle time began to be taken off, and since when there was no input. */
  readonly idle: { readonly activeMs: number; readonly sinceAt: number } | null;
  /** Desk time at which the next break is due: the interval, or more after a postpone. */
  readonly dueActiveMs: number;
  /** Since when the screen is locked, or null. */
  readonly lockedSinceAt: number | null;
}

/** What does not change by itself: the catalogue, and the records the planner and the day's line look at (14 days). */
export interface World {
  readonly catalogue: readonly Exercise[];
  readonly records: readonly HistoryRecord[];
}

/** How steady instants map to the person's clock. */
export interface Calendar {
  readonly wallOffsetMs: number;
  /** Local day, YYYY-MM-DD. */
  readonly day: string;
  readonly zone: string;
}
