import type { Exercise } from '../../shared/exercise.ts';
import type { Routine, RoutineItem, Step } from '../../shared/routine.ts';
import { stepsOf } from '../../shared/session.ts';
import { unreachable } from '../../shared/unreachable.ts';

/** Holds grow in steps of 30 s. Ours. */
const HOLD_STEP_SECONDS = 30;

/** What an exercise can ask for, from the article's smallest to its largest, one set of repetitions being the least. */
export function dosesOf(exercise: Exercise): readonly [RoutineItem, ...RoutineItem[]] {
  const { id: exerciseId, dose } = exercise;
  switch (dose.kind) {
    case 'hold': {
      const count = Math.floor((dose.maxSeconds - dose.minSeconds) / HOLD_STEP_SECONDS);
      const more = Array.from({ length: count }, (_, index) => dose.minSeconds + (index + 1) * HOLD_STEP_SECONDS);
      return [hold(exerciseId, dose.minSeconds), ...more.map((seconds) => hold(exerciseId, seconds))];
    }
    case 'until': {
      const [least = HOLD_STEP_SECONDS, ...more] = dose.plannedSeconds;
      return [hold(exerciseId, least), ...more.map((seconds) => hold(exerciseId, seconds))];
    }
    case 'reps': {
      const { minReps, maxReps } = dose;
      const sets = Array.from({ length: dose.sets - 1 }, (_, index) => index + 2);
      return [
        { exerciseId, kind: 'reps', sets: 1, reps: minReps },
        { exerciseId, kind: 'reps', sets: 1, reps: maxReps },
        ...sets.flatMap((count): readonly RoutineItem[] => [
          { exerciseId, kind: 'reps', sets: count, reps: minReps },
          { exerciseId, kind: 'reps', sets: count, reps: maxReps },
        ]),
      ];
    }
    default:
      return unreachable(dose);
  }
}

/** Known durations: a plan tries many routines, and there are not many different ones in a catalogue. */
const known = new WeakMap<readonly Exercise[], Map<string, number>>();

/** How long a routine takes, getting down and up included. */
export function routineMs(routine: Routine, catalogue: readonly Exercise[]): number {
  const durations = known.get(catalogue) ?? new Map<string, number>();
  known.set(catalogue, durations);
  const name = routine.map(nameOf).join();
  const ms = durations.get(name) ?? durationOf(stepsOf(routine, catalogue));
  durations.set(name, ms);
  return ms;
}

function nameOf(item: RoutineItem): string {
  return item.kind === 'hold'
    ? `${item.exerciseId} ${item.holdSeconds}`
    : `${item.exerciseId} ${item.sets} ${item.reps}`;
}

/** The sum of the steps. */
export function durationOf(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + step.durationMs, 0);
}

function hold(exerciseId: Exercise['id'], holdSeconds: number): RoutineItem {
  return { exerciseId, kind: 'hold', holdSeconds };
}
