import type { Exercise, ExerciseId, Position, Use } from '../../shared/exercise.ts';
import type { Routine, RoutineItem } from '../../shared/routine.ts';

/** Strength first, what is restful last (domain notes, "Templates"); a walk comes before it all. */
const USES: readonly Use[] = ['move', 'strength', 'release', 'stretch', 'restore'];

/** Down once and not up between: from the chair to one's feet, or belly first, then knees, then back. Ours. */
const POSITIONS: readonly Position[] = [
  'seated_chair',
  'standing',
  'prone',
  'kneeling_to_prone_hold',
  'kneeling',
  'supine_knees_bent',
  'seated_floor',
  'supine',
];

/**
 * The exercises in the order they are done. `notFirst` does not begin, as long as something else does: after long
 * sitting the back is neither bent nor loaded at once.
 */
export function inOrder(routine: Routine, catalogue: readonly Exercise[], notFirst: readonly ExerciseId[]): Routine {
  if (routine.length < 2) return routine;
  const placed = routine.map((item) => ({ item, place: placeOf(item, catalogue) }));
  const ordered = placed.sort((a, b) => a.place - b.place).map(({ item }) => item);
  const first = ordered.find(({ exerciseId }) => !notFirst.includes(exerciseId)) ?? ordered[0];
  return first === ordered[0] || first === undefined ? ordered : [first, ...ordered.filter((item) => item !== first)];
}

function placeOf({ exerciseId }: RoutineItem, catalogue: readonly Exercise[]): number {
  const exercise = catalogue.find(({ id }) => id === exerciseId);
  if (exercise === undefined) return 0;
  const use = Math.max(...exercise.uses.map((each) => USES.indexOf(each)));
  return use * POSITIONS.length + POSITIONS.indexOf(exercise.position);
}
