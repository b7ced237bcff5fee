import type { Exercise } from '../../shared/exercise.ts';
import type { Routine, RoutineItem, Step } from '../../shared/routine.ts';
import { stepsOf } from '../../shared/session.ts';
import { durationOf, routineMs } from './doses.ts';

/** The most of a short set that is the exercise itself. Ours: down and up again take their time. */
const MOST_EFFORT = 0.8;

interface ShortSet {
  readonly routine: Routine;
  readonly steps: readonly Step[];
}

/**
 * The smallest dose of an exercise made smaller still, so that a break too short for it has all of its steps:
 * whole seconds or repetitions, the same for both sides, and the rest of the time shared by the steps between.
 * @param least the smallest dose
 * @param lengthMs less than the smallest dose takes, and 5 s at least.
 */
export function shortSet(exercise: Exercise, least: RoutineItem, lengthMs: number): ShortSet {
  const routine = [scaled(least, lengthMs / routineMs([least], [exercise]))];
  const betweenMs = transitionsMs(stepsOf(routine, [exercise]));
  const effortMs = routineMs(routine, [exercise]) - betweenMs;
  // One repetition alone can be longer than the break: then it is hurried like all the rest.
  const tempo = least.kind === 'reps' ? Math.min(1, (lengthMs * MOST_EFFORT) / effortMs) : 1;
  const hurried = faster(exercise, (lengthMs - effortMs * tempo) / betweenMs, tempo);
  const steps = stepsOf(routine, [hurried]);
  // Rounding to whole milliseconds can leave a few over; they go to the last step.
  const overMs = lengthMs - durationOf(steps);
  const last = steps.length - 1;
  return {
    routine,
    steps: steps.map((step, index) => (index === last ? { ...step, durationMs: step.durationMs + overMs } : step)),
  };
}

function faster(exercise: Exercise, between: number, tempo: number): Exercise {
  const { dose, transitions } = exercise;
  const { readySeconds, switchSeconds, exitSeconds, repSeconds } = transitions;
  return {
    ...exercise,
    dose: dose.kind === 'reps' ? { ...dose, minHoldSeconds: dose.minHoldSeconds * tempo } : dose,
    transitions: {
      ...transitions,
      readySeconds: readySeconds * between,
      switchSeconds: switchSeconds * between,
      exitSeconds: exitSeconds * between,
      repSeconds: repSeconds * tempo,
    },
  };
}

function scaled(item: RoutineItem, factor: number): RoutineItem {
  const less = (amount: number): number => Math.max(1, Math.floor(amount * factor));
  return item.kind === 'hold' ? { ...item, holdSeconds: less(item.holdSeconds) } : { ...item, reps: less(item.reps) };
}

function transitionsMs(steps: readonly Step[]): number {
  return durationOf(steps.filter(({ kind }) => kind !== 'hold' && kind !== 'reps'));
}
