import type { Exercise, ExerciseId } from '../../shared/exercise.ts';
import type { Plan, RoutineItem } from '../../shared/routine.ts';
import { stepsOf } from '../../shared/session.ts';
import { durationOf } from './doses.ts';
import { pastOf } from './past.ts';
import type { PlanRequest } from './plan-request.ts';

/** All of it takes 20 s: product, "First run and settings". Shared out by us, so that each step can be told apart. */
const PREVIEW_MS = 4000;
const READY_SECONDS = 3;
const SWITCH_SECONDS = 2;
const EXIT_SECONDS = 3;
const WALK_SECONDS = 10;

type SampleRequest = Pick<PlanRequest, 'catalogue' | 'settings' | 'records' | 'day'>;

/**
 * A break that is over in a moment and yet has all that a break has: getting ready, both sides, and the way back. A knee
 * is lifted on the chair, which nothing of the catalogue speaks against; where that will not do, it is a walk.
 */
export function planSample(request: SampleRequest): Plan {
  const march = find(request.catalogue, 'add_hip_march');
  const [exercise, item] = mayMarch(march, request)
    ? [march, { exerciseId: march.id, kind: 'reps', sets: 1, reps: 1 } satisfies RoutineItem]
    : [
        find(request.catalogue, 'add_walk'),
        { exerciseId: 'add_walk', kind: 'hold', holdSeconds: WALK_SECONDS } satisfies RoutineItem,
      ];
  const steps = stepsOf([item], [inAMoment(exercise)]);
  return {
    routine: [item],
    steps,
    totalMs: durationOf(steps),
    previewMs: PREVIEW_MS,
    reason: { key: 'sample', exerciseId: exercise.id, target: null, days: 0 },
    short: true,
  };
}

function mayMarch(march: Exercise, { catalogue, settings, records, day }: SampleRequest): boolean {
  return (
    march.props.every((prop) => settings.props.includes(prop)) &&
    !settings.switchedOff.includes(march.id) &&
    pastOf(records, day, catalogue).exercises.get(march.id)?.hurt !== true
  );
}

function inAMoment(exercise: Exercise): Exercise {
  const { transitions } = exercise;
  const short = { readySeconds: READY_SECONDS, switchSeconds: SWITCH_SECONDS, exitSeconds: EXIT_SECONDS };
  return { ...exercise, transitions: { ...transitions, ...short } };
}

/** @throws Error when the catalogue does not hold it. */
function find(catalogue: readonly Exercise[], id: ExerciseId): Exercise {
  const exercise = catalogue.find((each) => each.id === id);
  if (exercise === undefined) throw new Error(`no ${id} in the catalogue`);
  return exercise;
}
