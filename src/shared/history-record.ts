import type { ExerciseId, VariationId } from './exercise.ts';
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
  /** The way it was done; null for the usual one. */
  readonly variation: VariationId | null;
  /** What was asked of each side, or of the whole where there are none; null in lines from before this was kept. */
  readonly plannedSeconds: number | null;
  /** Planned holds or sets, each side; null in lines from before this was kept. */
  readonly sets: number | null;
  /** Planned repetitions a set; null for holds. */
  readonly reps: number | null;
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
  /** What the break would have been, in its order, whatever became of it; empty in lines from before this was kept. */
  readonly planned: readonly ExerciseId[];
  /** Whether it asked for less than the smallest dose: a "short set", never counted as a full one. */
  readonly short: boolean;
}

/** A later line: how the break with this id felt. */
export interface FeelingRecord {
  readonly kind: 'feeling';
  readonly id: string;
  readonly feeling: Feeling;
  /** The exercise it is said of, or null for the whole break. */
  readonly exerciseId: ExerciseId | null;
  readonly at: number;
}

export type HistoryRecord = BreakRecord | FeelingRecord;

/** The instant a record belongs to, wall-clock epoch milliseconds. */
export function toInstant(record: HistoryRecord): number {
  return record.kind === 'break' ? record.endedAt : record.at;
}
