import type { ExerciseId } from './exercise.ts';
import type { BreakSize, Feeling } from './phase.ts';

/** How a due break ended. `natural`: the person was away long enough by themselves. */
export const OUTCOMES = ['taken', 'shortened', 'skipped', 'postponed', 'natural'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One exercise of a break, as really done; seconds with one decimal, null for a side it does not have. */
export interface ExerciseRecord {
  readonly exerciseId: ExerciseId;
  readonly leftSeconds: number | null;
  readonly rightSeconds: number | null;
  /** For exercises without sides. */
  readonly seconds: number | null;
}

/** One line of the history: a break and what became of it. Instants are wall-clock epoch milliseconds. */
export interface BreakRecord {
  readonly kind: 'break';
  readonly id: string;
  /** Lines written before there were short breaks have none and are read as `rest`. */
  readonly size: BreakSize;
  readonly outcome: Outcome;
  /** Short machine word for what caused the outcome: `done`, `finishedEarly`, `skipPressed`, `slept`, `interrupted`... */
  readonly why: string;
  /** When it fell due, or null for a break the person asked for. */
  readonly dueAt: number | null;
  readonly startedAt: number | null;
  readonly endedAt: number;
  /** Local calendar day of `endedAt`, YYYY-MM-DD, and the zone it was counted in. */
  readonly day: string;
  readonly zone: string;
  readonly exercises: readonly ExerciseRecord[];
}

/** A later line: how the break with this id felt. */
export interface FeelingRecord {
  readonly kind: 'feeling';
  readonly id: string;
  readonly feeling: Feeling;
  readonly at: number;
}

export type HistoryRecord = BreakRecord | FeelingRecord;
