import type { Exercise, ExerciseId } from '../../shared/exercise.ts';
import type { Past } from './past.ts';
import type { PlanRequest } from './plan-request.ts';

/** From here on, out of 10, a sore person is offered what is calm (domain notes, "Pain and soreness check-in"). */
const SORE = 4;
/** And from here on hardly anything. */
const VERY_SORE = 6;
/** What remains then: "walking or legs up the wall, if comfortable". */
const FOR_THE_VERY_SORE: readonly ExerciseId[] = ['add_walk', 'legs_up_wall'];

/** After sitting for longer, nothing begins that bends or loads the back (McGill and Brown 1992). */
const SAT_LONG_MS = 60 * 60_000;
const HEAVY: readonly ExerciseId[] = ['superman', 'seated_forward_fold'];

/** What there is to choose from, and which of the limits it is under. */
export interface Choice {
  /** Never empty, unless the catalogue has no walk. */
  readonly exercises: readonly Exercise[];
  /** What needs no floor, for a change: filled where all of the floor's was done in the break before. */
  readonly instead: readonly Exercise[];
  /**
   * `free`: what the place offers. `floorRests`: the floor has had its share today. `beside`: on the person's word, or
   * because nothing of the floor is left. `last`: all is switched off or left out, and the walk is what remains.
   */
  readonly kind: 'free' | 'floorRests' | 'beside' | 'last';
}

/**
 * What may be offered: the place allows it, nothing speaks against it, it did not hurt lately, and `fits` says that its
 * smallest dose has room. The floor comes first where there is one; what is turned down comes last.
 */
export function choiceOf(request: PlanRequest, past: Past, fits: (exercise: Exercise) => boolean): Choice {
  const allowed = request.catalogue.filter((exercise) => isAllowed(exercise, request, past));
  const rests = floorRests(request, past);
  const floor = request.standing || rests ? [] : allowed.filter(needsFloor);
  const beside = allowed.filter((exercise) => !needsFloor(exercise));
  const isNew = ({ id }: Exercise): boolean => !request.avoid.includes(id);
  const onFloor = floor.filter(fits);
  // Too little for any dose of the floor's: better a whole one beside the desk, unless that has none either.
  const tiers = [onFloor.filter(isNew), beside.filter(fits).filter(isNew), onFloor, beside.filter(fits)];
  const short = [floor.filter(isNew), beside.filter(isNew), floor, beside];
  const heavy = notFirst(request);
  const all = [...tiers, ...short];
  const found = all.find((tier) => tier.some(({ id }) => !heavy.includes(id))) ?? all.find((tier) => tier.length > 0);
  if (found === undefined) return { exercises: request.catalogue.filter(isWalk), instead: [], kind: 'last' };
  const isRepeat = ({ id }: Exercise): boolean => past.previous.includes(id);
  if (found.some(needsFloor)) {
    return { exercises: found, instead: found.every(isRepeat) ? beside.filter(fits).filter(isNew) : [], kind: 'free' };
  }
  const kind = rests && allowed.some(needsFloor) && !request.standing ? 'floorRests' : 'beside';
  return { exercises: found, instead: [], kind };
}

/** What does not begin a break now, as long as something else can. */
export function notFirst({ context }: PlanRequest): readonly ExerciseId[] {
  return context.satMs !== null && context.satMs > SAT_LONG_MS ? HEAVY : [];
}

/** Whether the exercise is done on the floor. */
export function needsFloor(exercise: Exercise): boolean {
  return exercise.props.includes('floor');
}

/** Whether the person is too sore for what takes strength. */
export function isSore({ context }: PlanRequest): boolean {
  return context.soreness !== null && context.soreness >= SORE;
}

function isWalk({ id }: Exercise): boolean {
  return id === 'add_walk';
}

function isAllowed(exercise: Exercise, request: PlanRequest, past: Past): boolean {
  const { props, conditions, switchedOff } = request.settings;
  return (
    exercise.props.every((prop) => props.includes(prop)) &&
    !exercise.offWhen.some(({ condition }) => conditions.includes(condition)) &&
    !switchedOff.includes(exercise.id) &&
    past.exercises.get(exercise.id)?.hurt !== true &&
    isForToday(exercise, request)
  );
}

function isForToday({ id, uses }: Exercise, request: PlanRequest): boolean {
  const { soreness, morning } = request.context;
  // Bending forward early costs most (Snook 1998).
  if (morning === true && id === 'seated_forward_fold') return false;
  if (soreness !== null && soreness >= VERY_SORE) return FOR_THE_VERY_SORE.includes(id);
  return !isSore(request) || !uses.includes('strength');
}

function floorRests({ settings, context }: PlanRequest, past: Past): boolean {
  const { floorBreaksADay } = settings;
  return !context.asked && floorBreaksADay !== null && past.floorBreaks >= floorBreaksADay;
}
