import type { ExerciseId } from './exercise.ts';

/** One exercise of a routine with the dose chosen for it. Seconds are for each side where there are sides. */
export type RoutineItem =
  | { readonly exerciseId: ExerciseId; readonly kind: 'hold'; readonly holdSeconds: number }
  | { readonly exerciseId: ExerciseId; readonly kind: 'reps'; readonly sets: number; readonly reps: number };

/** Exercises in the order they are done. */
export type Routine = readonly RoutineItem[];

/** Why this routine was chosen: a text key under `reasons`, and the exercise it speaks of. */
export interface PlanReason {
  readonly key:
    'firstTime' | 'notDoneForDays' | 'helpsDeskWork' | 'rotation' | 'asked' | 'somethingElse' | 'noFloor' | 'micro';
  readonly exerciseId: ExerciseId;
  /** Days since the exercise was last done; 0 where the reason does not count days. */
  readonly days: number;
}

/** What a break will be: the routine, its steps (see session.ts) and the reason in one line. */
export interface Plan {
  readonly routine: Routine;
  readonly steps: readonly Step[];
  /** Sum of the steps, getting down and up included. */
  readonly totalMs: number;
  /** How long the preview waits before the routine starts by itself. */
  readonly previewMs: number;
  readonly reason: PlanReason;
  /** Less than the smallest dose, because the break is too short for it. Shown as a "short set", never as a full one. */
  readonly short: boolean;
}

interface StepBase {
  readonly exerciseId: ExerciseId;
  readonly durationMs: number;
  /** The side this step works on or moves to; picture, word, pan and record all come from this one value. */
  readonly side: 'left' | 'right' | null;
}

/**
 * The smallest timed unit of a session. `set` counts from 1; a `rest` carries the set that follows it.
 * The `ready` of an exercise with sides carries the side that comes first, a `switch` the side it goes to.
 */
export type Step =
  | (StepBase & { readonly kind: 'ready' })
  | (StepBase & { readonly kind: 'hold'; readonly set: number; readonly sets: number })
  | (StepBase & {
      readonly kind: 'reps';
      readonly set: number;
      readonly sets: number;
      readonly reps: number;
      readonly repMs: number;
    })
  | (StepBase & { readonly kind: 'switch' })
  | (StepBase & { readonly kind: 'rest'; readonly set: number; readonly sets: number })
  | (StepBase & { readonly kind: 'exit' });

export type StepKind = Step['kind'];
