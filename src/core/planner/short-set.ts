import type { Exercise } from '../../shared/exercise.ts';
import type { Routine, RoutineItem, Step } from '../../shared/routine.ts';
import { stepsOf } from '../../shared/session.ts';
import { dosesOf, durationOf, routineMs } from './doses.ts';

interface ShortSet {
  readonly routine: Routine;
  readonly steps: readonly Step[];
}

/**
 * The smallest dose of an exercise made smaller still, so that a break too short for it has all of its steps:
 * whole seconds or repetitions, the same for both sides, and the rest of the time shared by the steps between.
 * @param lengthMs less than the smallest dose takes, and 5 s at least.
 */
export function shortSet(exercise: Exercise, lengthMs: number): ShortSet {
  const [least] = dosesOf(exercise);
  const routine = [scaled(least, lengthMs / routineMs([least], [exercise]))];
  const betweenMs = transitionsMs(stepsOf(routine, [exercise]));
  const effortMs = routineMs(routine, [exercise]) - betweenMs;
  const factor = (lengthMs - effortMs) / betweenMs;
  const { readySeconds, switchSeconds, exitSeconds } = exercise.transitions;
  const hurried: Exercise = {
    ...exercise,
    transitions: {
      ...exercise.transitions,
      readySeconds: readySeconds * factor,
      switchSeconds: switchSeconds * factor,
      exitSeconds: exitSeconds * factor,
    },
  };
  const steps = stepsOf(routine, [hurried]);
  // Rounding to whole milliseconds can leave a few over; they go to the last step.
  const overMs = lengthMs - durationOf(steps);
  const last = steps.length - 1;
  return {
    routine,
    steps: steps.map((step, index) => (index === last ? { ...step, durationMs: step.durationMs + overMs } : step)),
  };
}

function scaled(item: RoutineItem, factor: number): RoutineItem {
  const less = (amount: number): number => Math.max(1, Math.floor(amount * factor));
  return item.kind === 'hold' ? { ...item, holdSeconds: less(item.holdSeconds) } : { ...item, reps: less(item.reps) };
}

function transitionsMs(steps: readonly Step[]): number {
  return durationOf(steps.filter(({ kind }) => kind !== 'hold' && kind !== 'reps'));
}
