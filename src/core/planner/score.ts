import { EXERCISE_IDS, type Exercise, type ExerciseId, type Target } from '../../shared/exercise.ts';
import { isSore } from './candidates.ts';
import { daysSinceTarget, type Past } from './past.ts';
import type { PlanRequest, RunContext } from './plan-request.ts';

/** The weights are ours (domain notes, "Choosing"); the simulated days of the tests show what they lead to. */
const COVERAGE_WEIGHT = 3;
const COVERAGE_CAP_DAYS = 4;
const STRENGTH_WEIGHT = 2;
const RUN_WEIGHT = 2;
const CALM_WEIGHT = 2;
const DESK_WORK_BONUS = 0.5;
const REPEAT_PENALTY = 2;

/** Days of strength a week; ours, after trials with 2 to 3. */
const STRENGTH_DAYS = 3;
const STRENGTH_APART_MS = 24 * 3_600_000;

/** What suits a run and what does not (domain notes, "Context rules"): soft preferences, no bans. */
const RUN: Readonly<
  Record<RunContext, { readonly likes: readonly ExerciseId[]; readonly dislikes: readonly ExerciseId[] }>
> = {
  soon: {
    likes: ['plank', 'superman', 'lacrosse_ball_hips', 'add_sit_to_stand', 'add_walk'],
    dislikes: ['supine_twist', 'legs_up_wall', 'seated_forward_fold'],
  },
  afterLong: {
    likes: ['lacrosse_ball_hips', 'legs_up_wall', 'supine_twist', 'add_figure_four', 'add_trunk_turn', 'add_walk'],
    dislikes: ['superman', 'plank', 'add_bird_dog', 'add_sit_to_stand'],
  },
  daysAfter: { likes: ['legs_up_wall', 'supine_twist'], dislikes: [] },
};

/** Why an exercise stands where it does: what it is worth in all, and the parts a person may be told of. */
export interface Score {
  readonly exercise: Exercise;
  readonly total: number;
  /** The target that was missed for longest, and for how many days; null days: never done as far as is known. */
  readonly target: Target;
  readonly days: number | null;
  readonly coverage: number;
  readonly strength: number;
  readonly run: number;
  readonly calm: number;
  readonly deskWork: number;
}

/** The best first. Equal ones: what was not done for longest, then the order of the rotation list. */
export function rank(candidates: readonly Exercise[], request: PlanRequest, past: Past): readonly Score[] {
  const due = isStrengthDue(request, past);
  const lastPlace = ({ exercise }: Score): number => past.exercises.get(exercise.id)?.lastPlace ?? -1;
  const place = ({ exercise }: Score): number => EXERCISE_IDS.indexOf(exercise.id);
  return candidates
    .map((exercise) => scoreOf(exercise, request, past, due))
    .sort((a, b) => b.total - a.total || lastPlace(a) - lastPlace(b) || place(a) - place(b));
}

/**
 * Whether the last 7 days had fewer than 3 with strength, and a day has passed since. The first break of all is a
 * gentle one, and the day after a long run as well.
 */
function isStrengthDue({ nowMs, context }: PlanRequest, past: Past): boolean {
  if (past.empty || context.run === 'afterLong') return false;
  const rested = past.strengthAtMs === null || nowMs - past.strengthAtMs >= STRENGTH_APART_MS;
  return past.strengthDays < STRENGTH_DAYS && rested;
}

function scoreOf(exercise: Exercise, request: PlanRequest, past: Past, strengthDue: boolean): Score {
  const { id, uses, claims } = exercise;
  const own = past.exercises.get(id);
  const { target, days } = missed(exercise, past, request.catalogue);
  const calmer = uses.some((use) => use === 'restore' || use === 'release' || use === 'move');
  const parts = {
    coverage: (COVERAGE_WEIGHT * Math.min(days ?? COVERAGE_CAP_DAYS, COVERAGE_CAP_DAYS)) / COVERAGE_CAP_DAYS,
    strength: strengthDue && uses.includes('strength') ? STRENGTH_WEIGHT : 0,
    run: runWorth(id, request.context.run),
    calm: isSore(request) && calmer ? CALM_WEIGHT : 0,
    // Once a day: with it at every break, everything else would have to share each second one.
    deskWork: claims.deskWork && own?.daysAgo !== 0 ? DESK_WORK_BONUS : 0,
  };
  const worth = parts.coverage + parts.strength + parts.run + parts.calm + parts.deskWork;
  const repeats = past.previous.includes(id) ? REPEAT_PENALTY : 0;
  return { exercise, target, days, ...parts, total: worth + (own?.liking ?? 0) - repeats };
}

/** The target of an exercise that has waited for longest. */
function missed(
  { targets: [first = 'back', ...others] }: Exercise,
  past: Past,
  catalogue: readonly Exercise[],
): Pick<Score, 'target' | 'days'> {
  const waited = (target: Target): Pick<Score, 'target' | 'days'> => ({
    target,
    days: daysSinceTarget(past, target, catalogue),
  });
  const longer = ({ days }: Pick<Score, 'days'>): number => days ?? Infinity;
  return others.map(waited).reduce((most, each) => (longer(each) > longer(most) ? each : most), waited(first));
}

function runWorth(id: ExerciseId, run: RunContext | null): number {
  if (run === null) return 0;
  if (RUN[run].likes.includes(id)) return RUN_WEIGHT;
  return RUN[run].dislikes.includes(id) ? -RUN_WEIGHT : 0;
}
