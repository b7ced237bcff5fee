import type { Exercise } from '../../shared/exercise.ts';
import type { Plan, PlanReason } from '../../shared/routine.ts';
import { stepsOf } from '../../shared/session.ts';
import { candidatesOf, isStanding, rank } from './choose.ts';
import { durationOf } from './doses.ts';
import { fillBreak } from './fill-break.ts';
import { daysSince, pastOf, type Past } from './past.ts';
import type { PlanRequest } from './plan-request.ts';
import { shortSet } from './short-set.ts';

/** The preview takes what the routine leaves of the break, within these bounds. Ours: time to read it, no more. */
const PREVIEW_MIN_MS = 10_000;
const PREVIEW_MAX_MS = 30_000;

/** In a break of less than a minute the preview is a fifth of it, and long enough to be seen. */
const HURRIED_BELOW_MS = 60_000;
const HURRIED_SHARE = 5;
const HURRIED_MIN_MS = 2000;

/** Shorter breaks do not exist: their steps could not be told apart. */
const SHORTEST_MS = 5000;

/** From this many days on, the time since an exercise was done is worth a word. */
const WORTH_SAYING_DAYS = 2;

/**
 * What the next break will be. Decided by the request alone: the same request gives the same plan.
 * @throws Error when the catalogue holds nothing that needs no floor.
 */
export function planBreak(request: PlanRequest): Plan {
  const lengthMs = Math.max(SHORTEST_MS, request.lengthMs);
  const past = pastOf(request.records, request.day);
  const ranked = rank(candidatesOf(request, past), past, request.catalogue);
  const [best] = ranked;
  if (best === undefined) throw new Error('the catalogue holds nothing that needs no floor');
  const routine = fillBreak(ranked, past, { lengthMs, catalogue: request.catalogue });
  const short = routine.length === 0;
  const set = short ? shortSet(best, lengthMs) : { routine, steps: stepsOf(routine, request.catalogue) };
  const totalMs = durationOf(set.steps);
  const chosen = ranked.find(({ id }) => set.routine.some(({ exerciseId }) => exerciseId === id)) ?? best;
  return {
    ...set,
    totalMs,
    previewMs: previewMs(lengthMs, totalMs),
    reason: reasonFor(chosen, request, past),
    short,
  };
}

function previewMs(lengthMs: number, totalMs: number): number {
  if (lengthMs < HURRIED_BELOW_MS) return Math.max(HURRIED_MIN_MS, Math.round(lengthMs / HURRIED_SHARE));
  return Math.min(PREVIEW_MAX_MS, Math.max(PREVIEW_MIN_MS, lengthMs - totalMs));
}

/** The one reason a person is told: the strongest that is true of this exercise. */
function reasonFor(exercise: Exercise, request: PlanRequest, past: Past): PlanReason {
  const days = daysSince(past, exercise.id);
  const because = (key: PlanReason['key']): PlanReason => ({ key, exerciseId: exercise.id, target: null, days: 0 });
  if (isStanding(exercise)) return because('noFloor');
  if (request.avoid.length > 0 && !request.avoid.includes(exercise.id)) return because('somethingElse');
  if (past.done.length === 0 && !exercise.uses.includes('strength')) return because('firstTime');
  if (days !== null && days >= WORTH_SAYING_DAYS) return { ...because('notDoneForDays'), days };
  return because(exercise.claims.deskWork && days !== 0 ? 'helpsDeskWork' : 'rotation');
}
