import type { ExerciseId, Target, VariationId } from './exercise.ts';

/**
 * One exercise of a routine with the dose chosen for it. Seconds and repetitions are for each side where there are
 * sides. People write these too, in routines of their own; without `variation` it is the usual way.
 */
export type RoutineItem = ItemBase &
  (
    | { readonly kind: 'hold'; readonly holdSeconds: number }
    | { readonly kind: 'reps'; readonly sets: number; readonly reps: number }
  );

interface ItemBase {
  readonly exerciseId: ExerciseId;
  readonly variation?: VariationId;
}

/** Exercises in the order they are done. */
export type Routine = readonly RoutineItem[];

export const REASON_KEYS = [
  'firstTime',
  'notDoneForDays',
  'targetNotDone',
  'helpsDeskWork',
  'strengthDue',
  'rotation',
  'asked',
  'ownRoutine',
  'somethingElse',
  'noFloor',
  'floorRests',
  'beforeRun',
  'afterRun',
  'sore',
  'micro',
  'sample',
  'onlyWalk',
] as const;
export type ReasonKey = (typeof REASON_KEYS)[number];

/** Why this routine was chosen: a text key under `reasons`, and the exercise it speaks of. */
export interface PlanReason {
  readonly key: ReasonKey;
  readonly exerciseId: ExerciseId;
  /** What the reason speaks of where it is a part of the body ("Hips not done for 3 days"); else null. */
  readonly target: Target | null;
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
  /** The way it is done, or null for the usual one. */
  readonly variation: VariationId | null;
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
  | (StepBase & {
      readonly kind: 'hold';
      readonly set: number;
      readonly sets: number;
      /** The article gives no time: what has passed is shown, and the person may go on for longer. */
      readonly open: boolean;
    })
  | (StepBase & {
      readonly kind: 'reps';
      readonly set: number;
      readonly sets: number;
      readonly reps: number;
      readonly repMs: number;
      /** How much of a repetition is held at its top; 0 where it is not. */
      readonly topMs: number;
    })
  | (StepBase & { readonly kind: 'switch' })
  | (StepBase & { readonly kind: 'rest'; readonly set: number; readonly sets: number })
  | (StepBase & { readonly kind: 'exit' });

export type StepKind = Step['kind'];
