import { EXERCISE_IDS, type Exercise } from '../../shared/exercise.ts';
import { daysSince, daysSinceTarget, type Past } from './past.ts';
import type { PlanRequest } from './plan-request.ts';

/** The weights are ours; the simulated days of the tests show what they lead to. */
const COVERAGE_WEIGHT = 3;
const COVERAGE_CAP_DAYS = 4;
const DESK_WORK_BONUS = 0.5;
const REPEAT_PENALTY = 2;

/** What may be offered: the place allows it, nothing speaks against it, it did not hurt lately. */
export function candidatesOf(request: PlanRequest, past: Past): readonly Exercise[] {
  const { props, conditions } = request.settings;
  const allowed = request.catalogue.filter(
    (exercise) =>
      (exercise.origin === 'article' || exercise.id === 'add_walk') &&
      exercise.props.every((prop) => props.includes(prop)) &&
      !exercise.offWhen.some(({ condition }) => conditions.includes(condition)),
  );
  const standing = allowed.filter(isStanding);
  const floor = request.standing ? [] : allowed.filter((each) => !isStanding(each) && !past.hurt.includes(each.id));
  const isNew = ({ id }: Exercise): boolean => !request.avoid.includes(id);
  const choices = [floor.filter(isNew), standing.filter(isNew), floor, standing];
  return choices.find((choice) => choice.length > 0) ?? [];
}

/** The best first. Equal ones: what was not done for longest, then the order of the rotation list. */
export function rank(candidates: readonly Exercise[], past: Past, catalogue: readonly Exercise[]): readonly Exercise[] {
  const rated = candidates.map((exercise) => ({
    exercise,
    score: scoreOf(exercise, past, catalogue),
    lastDone: past.done.findLastIndex(({ exerciseId }) => exerciseId === exercise.id),
    place: EXERCISE_IDS.indexOf(exercise.id),
  }));
  rated.sort((a, b) => b.score - a.score || a.lastDone - b.lastDone || a.place - b.place);
  return rated.map(({ exercise }) => exercise);
}

function scoreOf(exercise: Exercise, past: Past, catalogue: readonly Exercise[]): number {
  const days = exercise.targets.map((target) => daysSinceTarget(past, target, catalogue) ?? COVERAGE_CAP_DAYS);
  const coverage = Math.min(Math.max(...days), COVERAGE_CAP_DAYS) / COVERAGE_CAP_DAYS;
  // Once a day: with it at every break, everything else would have to share each second one.
  const bonus = exercise.claims.deskWork && daysSince(past, exercise.id) !== 0 ? DESK_WORK_BONUS : 0;
  const penalty = past.previous.includes(exercise.id) ? REPEAT_PENALTY : 0;
  return COVERAGE_WEIGHT * coverage + bonus - penalty;
}

/** Whether the exercise needs no floor. */
export function isStanding(exercise: Exercise): boolean {
  return exercise.position === 'standing';
}
