import { CATALOGUE, exerciseOf } from '../../../shared/catalogue-data.ts';
import type { ExerciseId } from '../../../shared/exercise.ts';
import { freshId, freshName, ROUTINE_LIMITS, smallestItem, type OwnRoutine } from '../../../shared/own-routine.ts';
import { paced } from '../../../shared/paced.ts';
import type { Routine, RoutineItem, Step } from '../../../shared/routine.ts';
import { stepsOf } from '../../../shared/session.ts';
import type { Pace } from '../../../shared/settings.ts';

type Routines = readonly OwnRoutine[];

/** The exercise a new routine begins with: it asks for the floor and nothing else. */
const FIRST: ExerciseId = 'supine_twist';

/** All routines and a new one at their end, to be filled. */
export function withNew(routines: Routines, name: string): Routines {
  return [
    ...routines,
    { id: freshId(routines), name: freshName(name, routines), items: [smallestItem(exerciseOf(FIRST))] },
  ];
}

/** All routines and a copy of these exercises at their end. */
export function withCopy(routines: Routines, { name, items }: Pick<OwnRoutine, 'name' | 'items'>): Routines {
  return [...routines, { id: freshId(routines), name: freshName(name, routines), items }];
}

/** A routine back in its place; its id and name may have been given away meanwhile. */
export function withRestored(routines: Routines, routine: OwnRoutine, index: number): Routines {
  const id = routines.some((other) => other.id === routine.id) ? freshId(routines) : routine.id;
  return routines.toSpliced(index, 0, { ...routine, id, name: freshName(routine.name, routines) });
}

export function withChanged(routines: Routines, id: string, patch: Partial<Omit<OwnRoutine, 'id'>>): Routines {
  return routines.map((routine) => (routine.id === id ? { ...routine, ...patch } : routine));
}

/** The item one place further up (-1) or down (1); the same order at the ends. */
export function withMoved(items: Routine, index: number, by: 1 | -1): Routine {
  const item = items[index];
  const to = index + by;
  if (item === undefined || to < 0 || to >= items.length) return items;
  return items.toSpliced(index, 1).toSpliced(to, 0, item);
}

export function withAdded(items: Routine, exerciseId: ExerciseId): Routine {
  return items.length >= ROUTINE_LIMITS.items ? items : [...items, smallestItem(exerciseOf(exerciseId))];
}

/** The timed steps of a routine at a person's pace, getting down and up included. */
export function stepsAt(items: Routine, pace: Pace): readonly Step[] {
  return stepsOf(items, paced(CATALOGUE, pace));
}

/** Another way to do an exercise; null is the usual one. */
export function withWay(item: RoutineItem, way: RoutineItem['variation'] | null): RoutineItem {
  const { exerciseId } = item;
  const dose =
    item.kind === 'hold'
      ? { kind: item.kind, holdSeconds: item.holdSeconds }
      : { kind: item.kind, sets: item.sets, reps: item.reps };
  return { exerciseId, ...dose, ...(way !== null && way !== undefined && { variation: way }) };
}
