import type { Dose, Exercise } from '../../shared/exercise.ts';
import type { Routine, RoutineItem, Step } from '../../shared/routine.ts';
import { stepsOf } from '../../shared/session.ts';
import { unreachable } from '../../shared/unreachable.ts';

/** Holds grow in steps of 30 s, or of 15 s where less than that lies between the smallest and the largest. Ours. */
const HOLD_STEP_SECONDS = 30;
const SMALL_HOLD_STEP_SECONDS = 15;

type Doses = readonly [RoutineItem, ...RoutineItem[]];

const knownDoses = new WeakMap<Exercise, Doses>();

/** What an exercise can ask for, from the smallest dose to the largest, one set of repetitions being the least. */
export function dosesOf(exercise: Exercise): Doses {
  const doses = knownDoses.get(exercise) ?? itemsOf(exercise);
  knownDoses.set(exercise, doses);
  return doses;
}

function itemsOf({ id: exerciseId, dose }: Exercise): Doses {
  const [least, ...more] = amountsOf(dose);
  const toItem = (amount: Amount): RoutineItem => ({ exerciseId, ...amount });
  return [toItem(least), ...more.map(toItem)];
}

type Amount =
  | { readonly kind: 'hold'; readonly holdSeconds: number }
  | { readonly kind: 'reps'; readonly sets: number; readonly reps: number };

function amountsOf(dose: Dose): readonly [Amount, ...Amount[]] {
  switch (dose.kind) {
    case 'hold': {
      const span = dose.maxSeconds - dose.minSeconds;
      const step = span < HOLD_STEP_SECONDS ? SMALL_HOLD_STEP_SECONDS : HOLD_STEP_SECONDS;
      const more = Array.from({ length: Math.floor(span / step) }, (_, index) => dose.minSeconds + (index + 1) * step);
      return [hold(dose.minSeconds), ...more.map(hold)];
    }
    case 'until': {
      const [least = HOLD_STEP_SECONDS, ...more] = dose.plannedSeconds;
      return [hold(least), ...more.map(hold)];
    }
    case 'reps': {
      const { minReps, maxReps } = dose;
      const counts = [...new Set([minReps, Math.round((minReps + maxReps) / 2), maxReps])];
      const all = Array.from({ length: dose.sets }).flatMap((_, index) => counts.map((reps) => set(index + 1, reps)));
      return [set(1, minReps), ...all.slice(1)];
    }
    default:
      return unreachable(dose);
  }
}

function hold(holdSeconds: number): Amount & { readonly kind: 'hold' } {
  return { kind: 'hold', holdSeconds };
}

function set(sets: number, reps: number): Amount & { readonly kind: 'reps' } {
  return { kind: 'reps', sets, reps };
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
