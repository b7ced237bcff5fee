import type { PlanReason, ReasonKey, Routine } from '../../shared/routine.ts';
import { isSore, type Choice } from './candidates.ts';
import type { Past } from './past.ts';
import type { PlanRequest } from './plan-request.ts';
import { isStrength } from './room.ts';
import type { Score } from './score.ts';

/** From this many days on, the time since something was done is worth a word. Ours. */
const WORTH_SAYING_DAYS = 2;

/**
 * The one reason a person is told: first what the person has said or set, then the largest part of the score of the
 * exercise that leads the break.
 */
export function reasonFor(lead: Score, { kind }: Choice, request: PlanRequest, past: Past): PlanReason {
  const { id } = lead.exercise;
  const because = (key: ReasonKey): PlanReason => ({ key, exerciseId: id, target: null, days: 0 });
  if (kind === 'last') return because('onlyWalk');
  if (isSore(request)) return because('sore');
  if (request.avoid.length > 0 && !request.avoid.includes(id)) return because('somethingElse');
  if (kind === 'floorRests') return because('floorRests');
  if (lead.run > 0) return because(request.context.run === 'soon' ? 'beforeRun' : 'afterRun');
  if (kind === 'beside' && (request.standing || request.settings.props.includes('floor'))) return because('noFloor');
  if (past.empty && kind !== 'beside' && !isStrength(lead.exercise)) return because('firstTime');
  return ofScore(lead, past) ?? because(kind === 'beside' ? 'noFloor' : 'rotation');
}

function ofScore({ exercise, target, days, coverage, strength, deskWork }: Score, past: Past): PlanReason | null {
  const own = past.exercises.get(exercise.id)?.daysAgo ?? null;
  const because = (key: ReasonKey): PlanReason => ({ key, exerciseId: exercise.id, target: null, days: 0 });
  const worthSaying = days !== null && days >= WORTH_SAYING_DAYS;
  if (worthSaying && coverage >= strength) return { ...because('targetNotDone'), target, days };
  if (strength > 0) return because('strengthDue');
  if (own !== null && own >= WORTH_SAYING_DAYS) return { ...because('notDoneForDays'), days: own };
  return deskWork > 0 ? because('helpsDeskWork') : null;
}

/** The exercise of the routine that was ranked best: the one the break is for. */
export function leadOf(routine: Routine, scores: readonly Score[]): Score | undefined {
  return scores.find(({ exercise }) => routine.some(({ exerciseId }) => exerciseId === exercise.id));
}
