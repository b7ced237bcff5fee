import type { Exercise, ExerciseId } from '../../shared/exercise.ts';
import type { HistoryRecord } from '../../shared/history-record.ts';
import type { Settings } from '../../shared/settings.ts';

/** All that a plan is made of. */
export interface PlanRequest {
  readonly catalogue: readonly Exercise[];
  /** The last two weeks, the oldest first. */
  readonly records: readonly HistoryRecord[];
  readonly settings: Settings;
  /** Local day, YYYY-MM-DD. */
  readonly day: string;
  /** The whole break, getting down and up included; 5 s at least. */
  readonly lengthMs: number;
  /** Only what needs no floor. */
  readonly standing: boolean;
  /** What was just turned down; offered again only when nothing else is left. */
  readonly avoid: readonly ExerciseId[];
}
