import type { Exercise, ExerciseId } from '../../shared/exercise.ts';
import type { Routine } from '../../shared/routine.ts';
import { routineMs } from './doses.ts';
import type { Portions } from './portions.ts';

/** What a routine has to fit into. */
export interface Room {
  readonly lengthMs: number;
  /** At the pace of the person. */
  readonly catalogue: readonly Exercise[];
  readonly portions: (exercise: Exercise) => Portions;
  /** What the break before held. */
  readonly previous: readonly ExerciseId[];
  /** What does not begin. */
  readonly notFirst: readonly ExerciseId[];
}

/** Whether a routine ends within the break, with the person on their feet. */
export function fits(routine: Routine, { lengthMs, catalogue }: Room): boolean {
  return routineMs(routine, catalogue) <= lengthMs;
}

export function isStrength(exercise: Exercise): boolean {
  return exercise.uses.includes('strength');
}
