import type { Exercise, ExerciseId } from './exercise.ts';
import type { Plan, Routine, Step } from './routine.ts';

/**
 * One run of a plan. Its position is derived: `positionMs` at `anchorAt`, moving with time unless paused.
 * `heldMs` (one number a step) holds what was really done before the anchor; the rest is added when the anchor moves.
 */
export interface Session {
  readonly plan: Plan;
  /** Milliseconds into the plan at `anchorAt`. */
  readonly positionMs: number;
  readonly anchorAt: number;
  readonly paused: boolean;
  readonly heldMs: readonly number[];
}

/** Where a session stands. `done` is after the last step. */
export type StepPosition =
  | {
      readonly kind: 'step';
      readonly index: number;
      readonly step: Step;
      readonly elapsedMs: number;
      readonly remainingMs: number;
    }
  | { readonly kind: 'done' };

/** What was really done of one exercise on one side, in whole milliseconds of hold or reps. */
export interface Held {
  readonly exerciseId: ExerciseId;
  readonly side: 'left' | 'right' | null;
  readonly heldMs: number;
  readonly plannedMs: number;
}
