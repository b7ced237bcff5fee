import type { Exercise, ExerciseId } from '../../shared/exercise.ts';
import type { HistoryRecord } from '../../shared/history-record.ts';
import type { Settings } from '../../shared/settings.ts';

/** All that a plan is made of. */
export interface PlanRequest {
  readonly catalogue: readonly Exercise[];
  /** What is remembered, the oldest first; see scheduler/records.ts for how far back that goes. */
  readonly records: readonly HistoryRecord[];
  readonly settings: Settings;
  /** Local day, YYYY-MM-DD. */
  readonly day: string;
  /** Now, as wall-clock epoch milliseconds. */
  readonly nowMs: number;
  /** The whole break, getting down and up included; 5 s at least. */
  readonly lengthMs: number;
  /** Only what needs no floor. */
  readonly standing: boolean;
  /** What was just turned down; offered again only when nothing else is left. */
  readonly avoid: readonly ExerciseId[];
  readonly context: PlanContext;
}

/** Where the next or the last run stands: within 2 h, up to a day after a long or hilly one, or up to three days after. */
export const RUN_CONTEXTS = ['soon', 'afterLong', 'daysAfter'] as const;
export type RunContext = (typeof RUN_CONTEXTS)[number];

/** What is known of the moment beyond history and settings; null is unknown and changes nothing. */
export interface PlanContext {
  /** The person asked for this break: it is not one of those that the floor is rationed for. */
  readonly asked: boolean;
  readonly run: RunContext | null;
  /** Soreness of the day, 0 to 10. */
  readonly soreness: number | null;
  /** Whether it is within about two hours of getting up. */
  readonly morning: boolean | null;
  /** How long the person has sat, without a break. */
  readonly satMs: number | null;
}

/** Nothing is known. */
export const NO_CONTEXT: PlanContext = { asked: false, run: null, soreness: null, morning: null, satMs: null };
