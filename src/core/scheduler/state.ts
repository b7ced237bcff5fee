import type { Exercise, ExerciseId } from '../../shared/exercise.ts';
import type { Hold, IdleSource } from '../../shared/hold.ts';
import type { HistoryRecord } from '../../shared/history-record.ts';
import type { BreakSize, Paused, Phase } from '../../shared/phase.ts';
import type { Settings } from '../../shared/settings.ts';

/** What the scheduler knows. One value holds all of it; only `transition` makes a new one. */
export interface State {
  readonly phase: Phase;
  readonly desk: DeskTime;
  /** Postpones used for the break that is coming. */
  readonly postponesUsed: number;
  /** Numbers the breaks of this and earlier runs; part of a break's id. */
  readonly sequence: number;
  /** What the coming or running break may be, for "something else"; null while there is none. */
  readonly offer: Offer | null;
  /** The pause a break was asked for in; it goes on afterwards. */
  readonly pauseAfterBreak: Paused | null;
  readonly settings: Settings;
  /** What speaks against a break, as last seen; looked for only while one is near or due. */
  readonly holds: readonly Hold[];
  readonly idleSource: IdleSource;
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
  /** While there is no input, the screen is locked or the machine slept; null while counting. */
  readonly idle: Absence | null;
  /** Desk time at which the next break is due: the interval, or more after a postpone. */
  readonly dueActiveMs: number;
  /** Desk time at which the last short break, or an absence as long as one, ended. At most `activeMs`. */
  readonly microFromMs: number;
  /** Since when the screen is locked, or null. */
  readonly lockedSinceAt: number | null;
  /** When the machine last woke, or the app began after a while without it; null before that. */
  readonly wokeAt: number | null;
}

/** A time without the person, from which the credit is worked out. */
export interface Absence {
  /** Desk time counted up to `sinceAt`. */
  readonly activeMs: number;
  readonly sinceAt: number;
  /** Only input after this instant ends it: the last input before it, or the moment the machine woke. */
  readonly returnAfterAt: number;
}

/** What was asked of the planner for the break at hand. */
export interface Offer {
  readonly size: BreakSize;
  /** Length of the whole break, more than 0. */
  readonly lengthMs: number;
  readonly standing: boolean;
  /** The id of the routine the person asked for, or null where the planner chooses. */
  readonly routine: string | null;
  /** The person asked for this break; the others are rationed on the floor. */
  readonly asked: boolean;
  /** What was turned down with "something else", the last at the end; cleared when all there is was seen. */
  readonly turnedDown: readonly ExerciseId[];
}

/** What does not change by itself: the catalogue, and the records the planner and the day's line look at (35 days). */
export interface World {
  readonly catalogue: readonly Exercise[];
  readonly records: readonly HistoryRecord[];
}

/** How steady instants map to the person's clock. */
export interface Calendar {
  readonly wallOffsetMs: number;
  /** Local time minus UTC at this instant; with the wall clock it gives weekday and time of day by arithmetic. */
  readonly utcOffsetMs: number;
  /** Local day, YYYY-MM-DD. */
  readonly day: string;
  readonly zone: string;
}
