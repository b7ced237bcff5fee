import type { ExerciseId } from './exercise.ts';
import type { OwnRoutine } from './own-routine.ts';
import type { RoutineItem } from './routine.ts';

/** The names of the app's own routines, which stand in the text catalogue under `routines`. */
export const BUILT_IN_ROUTINE_IDS = ['all-six', 'wall-and-twist', 'strong-and-calm', 'at-the-desk'] as const;
export type BuiltInRoutineId = (typeof BUILT_IN_ROUTINE_IDS)[number];

/** A routine of the app's: like a person's own, but its name is a text. */
export type BuiltInRoutine = Omit<OwnRoutine, 'name'> & { readonly id: BuiltInRoutineId };

/**
 * Routines to take at any time. `all-six` is each of the article's exercises at its smallest dose (the ball, where it
 * gives none, for our 60 s a side); the others are put together by us.
 */
export const BUILT_IN_ROUTINES: readonly BuiltInRoutine[] = [
  {
    id: 'all-six',
    items: [
      reps('superman', 3, 20),
      hold('plank', 30),
      hold('lacrosse_ball_hips', 60),
      hold('seated_forward_fold', 120),
      hold('supine_twist', 60),
      hold('legs_up_wall', 120),
    ],
  },
  { id: 'wall-and-twist', items: [hold('supine_twist', 90), hold('legs_up_wall', 300)] },
  { id: 'strong-and-calm', items: [reps('superman', 3, 20), hold('plank', 60), hold('supine_twist', 60)] },
  { id: 'at-the-desk', items: [hold('add_walk', 120), reps('add_sit_to_stand', 2, 10), hold('add_figure_four', 30)] },
];

function hold(exerciseId: ExerciseId, holdSeconds: number): RoutineItem {
  return { exerciseId, kind: 'hold', holdSeconds };
}

function reps(exerciseId: ExerciseId, sets: number, count: number): RoutineItem {
  return { exerciseId, kind: 'reps', sets, reps: count };
}
