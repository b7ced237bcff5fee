import type { Exercise } from './exercise.ts';
import type { Routine, RoutineItem } from './routine.ts';

/** A routine a person has put together. */
export interface OwnRoutine {
  /** Unlike any other of this person's; letters, digits and dashes, at most 40. */
  readonly id: string;
  /** 1 to 60 characters. */
  readonly name: string;
  /** 1 to 20 exercises in the order they are done. */
  readonly items: Routine;
}

/**
 * What a routine can hold. All of them are ours: more routines would not fit a menu; the longest hold the article names
 * is 10 minutes, and twice that is nobody's mistake.
 */
export const ROUTINE_LIMITS = {
  routines: 30,
  items: 20,
  nameLength: 60,
  seconds: { least: 5, most: 1200 },
  sets: { least: 1, most: 10 },
  reps: { least: 1, most: 100 },
} as const;

/** An exercise as it is put into a routine: its smallest dose, all sets of it. */
export function smallestItem({ id: exerciseId, dose }: Exercise): RoutineItem {
  switch (dose.kind) {
    case 'hold':
      return { exerciseId, kind: 'hold', holdSeconds: dose.minSeconds };
    case 'until':
      return { exerciseId, kind: 'hold', holdSeconds: Math.min(...dose.plannedSeconds) };
    case 'reps':
      return { exerciseId, kind: 'reps', sets: dose.sets, reps: dose.minReps };
  }
}

/** Whether an exercise can be done like this: what is held is held, and the way is one of its own. */
export function isDoable(item: RoutineItem, { dose, variations }: Exercise): boolean {
  const { variation } = item;
  const sameKind = (dose.kind === 'reps') === (item.kind === 'reps');
  return sameKind && (variation === undefined || variations.some(({ id }) => id === variation));
}

/** An id that none of these routines has: the first free number. */
export function freshId(routines: readonly Pick<OwnRoutine, 'id'>[]): string {
  const taken = new Set(routines.map(({ id }) => id));
  let number = 1;
  while (taken.has(`routine-${number}`)) number += 1;
  return `routine-${number}`;
}

/** The name itself, or with a number behind it when one of these routines has it: menus show nothing but the name. */
export function freshName(name: string, routines: readonly Pick<OwnRoutine, 'name'>[]): string {
  const taken = new Set(routines.map((routine) => routine.name));
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` (${number})`;
    const candidate = name.slice(0, ROUTINE_LIMITS.nameLength - end.length) + end;
    if (!taken.has(candidate)) return candidate;
  }
}
