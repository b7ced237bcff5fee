import type { ExerciseId } from '../../shared/exercise.ts';
import { paced } from '../../shared/paced.ts';
import type { Plan } from '../../shared/routine.ts';
import { stepsOf } from '../../shared/session.ts';
import { choiceOf, needsFloor, notFirst } from './candidates.ts';
import { durationOf } from './doses.ts';
import { fillBreak, isWorth } from './fill-break.ts';
import { pastOf, type Past } from './past.ts';
import type { PlanRequest } from './plan-request.ts';
import { portionsOf, type Portions } from './portions.ts';
import { leadOf, reasonFor } from './reasons.ts';
import { fits, type Room } from './room.ts';
import { rank, type Score } from './score.ts';
import { shortSet } from './short-set.ts';
import { templateFor } from './templates.ts';

/** The preview takes what the routine leaves of the break, within these bounds. Ours: time to read it, no more. */
const PREVIEW_MIN_MS = 10_000;
const PREVIEW_MAX_MS = 30_000;

/** In a break of less than a minute the preview is a fifth of it, and long enough to be seen. */
const HURRIED_BELOW_MS = 60_000;
const HURRIED_SHARE = 5;
const HURRIED_MIN_MS = 2000;

/** Shorter breaks do not exist: their steps could not be told apart. */
const SHORTEST_MS = 5000;

/** Beside the desk more than that is not offered: domain notes, "Templates". */
const LONGEST_BESIDE_MS = 10 * 60_000;

/**
 * What the next break will be. Decided by the request alone: the same request gives the same plan.
 * @throws Error when the catalogue holds nothing that needs no floor.
 */
export function planBreak(request: PlanRequest): Plan {
  const lengthMs = Math.max(SHORTEST_MS, request.lengthMs);
  const past = pastOf(request.records, request.day, request.catalogue);
  const room = roomOf(request, lengthMs, past);
  const choice = choiceOf(request, past, (exercise) => fits(room.portions(exercise)[0], room));
  const first = rank(choice.exercises, request, past);
  const [best] = first;
  if (best === undefined) throw new Error('the catalogue holds nothing that needs no floor');
  const instead = rank(choice.instead, request, past);
  const change = changeFor(instead, room);
  const scores = change === null ? first : instead;
  const routine = change ?? routineFor(first, room);
  const short = routine.length === 0;
  const paceOfBest = room.catalogue.find(({ id }) => id === best.exercise.id) ?? best.exercise;
  const set = short
    ? shortSet(paceOfBest, room.portions(paceOfBest)[0][0], lengthMs)
    : { routine, steps: stepsOf(routine, room.catalogue) };
  const totalMs = durationOf(set.steps);
  const reason = reasonFor(leadOf(set.routine, scores) ?? best, choice, request, past);
  return { ...set, totalMs, previewMs: previewMs(lengthMs, totalMs), reason, short };
}

function roomOf(request: PlanRequest, lengthMs: number, past: Past): Room {
  const known = new Map<ExerciseId, Portions>();
  return {
    lengthMs,
    catalogue: paced(request.catalogue, request.settings.pace),
    portions: (exercise) => {
      const portions = known.get(exercise.id) ?? portionsOf(exercise, request, past);
      known.set(exercise.id, portions);
      return portions;
    },
    previous: past.previous,
    notFirst: notFirst(request),
  };
}

function routineFor(scores: readonly Score[], room: Room): Plan['routine'] {
  const ranked = scores.map(({ exercise }) => exercise);
  const lengthMs = ranked.some(needsFloor) ? room.lengthMs : Math.min(room.lengthMs, LONGEST_BESIDE_MS);
  const own = { ...room, lengthMs };
  return templateFor(scores, own) ?? fillBreak(ranked, own);
}

/** A routine beside the desk in place of one of which all was done in the break before, if it is worth the break. */
function changeFor(scores: readonly Score[], room: Room): Plan['routine'] | null {
  const routine = routineFor(scores, room);
  const repeats = routine.some(({ exerciseId }) => room.previous.includes(exerciseId));
  return !repeats && isWorth(routine, room) ? routine : null;
}

function previewMs(lengthMs: number, totalMs: number): number {
  if (lengthMs < HURRIED_BELOW_MS) return Math.max(HURRIED_MIN_MS, Math.round(lengthMs / HURRIED_SHARE));
  return Math.min(PREVIEW_MAX_MS, Math.max(PREVIEW_MIN_MS, lengthMs - totalMs));
}
