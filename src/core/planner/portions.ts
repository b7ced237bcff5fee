import type { Exercise, ExerciseId } from '../../shared/exercise.ts';
import type { RoutineItem } from '../../shared/routine.ts';
import { isSore, needsFloor } from './candidates.ts';
import { dosesOf } from './doses.ts';
import type { Past } from './past.ts';
import type { PlanRequest } from './plan-request.ts';
import { plankLevel } from './plank-ladder.ts';
import { wayOf } from './ways.ts';

const PLANK: ExerciseId = 'plank';
/** Planks grow in steps of 5 s. Ours. */
const PLANK_STEP_SECONDS = 5;
/** What stands beside one hold of 60 s: domain notes, "Plank progression". */
const PAIR_SECONDS = 45;

/** Strength starts at its smallest dose and grows only after two days on which it was done. Ours. */
const DAYS_BEFORE_GROWTH = 2;

/** What is asked of one exercise: one item, or one for each hold where there are more. */
export type Portion = readonly [RoutineItem, ...RoutineItem[]];

/** What one exercise can ask of this person now: the smallest first, the largest last. */
export type Portions = readonly [Portion, ...Portion[]];

/** The doses of an exercise for a person as they are today. */
export function portionsOf(exercise: Exercise, request: PlanRequest, past: Past): Portions {
  if (exercise.id === PLANK) return planks(exercise, request, past);
  const [least, ...more] = dosesOf(exercise);
  const variation = wayOf(exercise, request.settings);
  const inWay = (item: RoutineItem): Portion => [variation === null ? item : { ...item, variation }];
  return isHeldBack(exercise, request, past) ? [inWay(least)] : [inWay(least), ...more.map(inWay)];
}

/** From the article's 30 s to the level of the ladder, or twice 45 s where that is offered. */
function planks(exercise: Exercise, request: PlanRequest, past: Past): Portions {
  const { variation, holdSeconds: most, pair } = plankLevel(past.planks, wayOf(exercise, request.settings));
  const way = variation === null ? {} : { variation };
  const plank = (seconds: number): RoutineItem => ({
    exerciseId: exercise.id,
    ...way,
    kind: 'hold',
    holdSeconds: seconds,
  });
  const least = exercise.dose.kind === 'hold' ? exercise.dose.minSeconds : most;
  if (isGentle(request)) return [[plank(least)]];
  const steps = Array.from({ length: (most - least) / PLANK_STEP_SECONDS }, (_, index): Portion => [
    plank(least + (index + 1) * PLANK_STEP_SECONDS),
  ]);
  return [[plank(least)], ...steps, ...(pair ? [[plank(PAIR_SECONDS), plank(PAIR_SECONDS)] as const] : [])];
}

/** Whether today asks for the smallest dose and no more. */
function isHeldBack(exercise: Exercise, request: PlanRequest, past: Past): boolean {
  const own = past.exercises.get(exercise.id);
  if (own?.tooMuch === true || isSore(request)) return true;
  // Getting up from a chair is what everyone does all day.
  if (!exercise.uses.includes('strength') || !needsFloor(exercise)) return false;
  return isGentle(request) || (own?.days ?? 0) < DAYS_BEFORE_GROWTH;
}

/** Before and after a run strength is short, and for a sore person as well. */
function isGentle(request: PlanRequest): boolean {
  return request.context.run !== null || isSore(request);
}
