import type { Exercise } from '../../shared/exercise.ts';
import type { Plan, Routine } from '../../shared/routine.ts';
import { stepsOf } from '../../shared/session.ts';
import { durationOf } from './doses.ts';

/** Time to read what comes; ours. */
const PREVIEW_MS = 20_000;

/** A routine as it was put together, whatever the planner would have chosen. At least one exercise. */
export function planRoutine(routine: Routine, catalogue: readonly Exercise[]): Plan {
  const [first] = routine;
  if (first === undefined) throw new Error('a routine without exercises');
  const steps = stepsOf(routine, catalogue);
  return {
    routine,
    steps,
    totalMs: durationOf(steps),
    previewMs: PREVIEW_MS,
    reason: { key: 'ownRoutine', exerciseId: first.exerciseId, target: null, days: 0 },
    short: false,
  };
}
