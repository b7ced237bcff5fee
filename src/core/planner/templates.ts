import type { Exercise, ExerciseId } from '../../shared/exercise.ts';
import type { Routine, RoutineItem } from '../../shared/routine.ts';
import { needsFloor } from './candidates.ts';
import { routineMs } from './doses.ts';
import type { Portions } from './portions.ts';
import { fits, isStrength, type Room } from './room.ts';
import type { Score } from './score.ts';

/** A routine for a break of so many minutes. */
interface Template {
  readonly minutes: number;
  readonly routine: Routine;
}

/** Those of the domain notes that filling a break by rank would not find; ours, as are all of them. */
const TEMPLATES: readonly Template[] = [
  { minutes: 1, routine: [reps('add_stand_backbend', 1, 5)] },
  { minutes: 1, routine: [reps('add_sit_to_stand', 1, 8)] },
  { minutes: 2, routine: [reps('add_sit_to_stand', 1, 10), reps('add_trunk_turn', 1, 5)] },
  { minutes: 3, routine: [hold('add_figure_four', 45), reps('add_trunk_turn', 1, 5)] },
  { minutes: 5, routine: [hold('add_walk', 120), ...round()] },
  { minutes: 10, routine: [hold('add_walk', 120), ...round(), ...round()] },
  { minutes: 10, routine: [hold('supine_twist', 90), hold('legs_up_wall', 300)] },
  { minutes: 10, routine: [hold('lacrosse_ball_hips', 90), hold('legs_up_wall', 240)] },
  { minutes: 10, routine: [reps('superman', 3, 20), hold('plank', 60), hold('supine_twist', 60)] },
  {
    minutes: 15,
    routine: [...strong(30), hold('lacrosse_ball_hips', 60), hold('supine_twist', 60), hold('legs_up_wall', 120)],
  },
  { minutes: 15, routine: [...strong(30), hold('supine_twist', 60), hold('legs_up_wall', 240)] },
  { minutes: 15, routine: [...strong(60), hold('seated_forward_fold', 120), hold('supine_twist', 120)] },
];

/** From here on a break has room for more than any of them. */
const UNTIL_MS = 20 * 60_000;

/**
 * The best written routine for a break of this length, or null where none suits: it holds the best of what there is, nothing
 * that is left out or was done in the break before, and strength only when strength is what is wanted. A person who is
 * not that far yet has smaller doses, and what time is over goes to what is calm.
 */
export function templateFor(scores: readonly Score[], room: Room): Routine | null {
  const [best] = scores;
  if (best === undefined || room.lengthMs >= UNTIL_MS) return null;
  const place = TEMPLATES.filter(({ routine }) => isOnFloor(routine, room) === needsFloor(best.exercise));
  const minutes = Math.max(...place.map((each) => each.minutes).filter((each) => each * 60_000 <= room.lengthMs));
  const options = place
    .filter((template) => template.minutes === minutes && suits(template.routine, scores, best, room))
    .map((template) => ({ routine: fitted(template, room), worth: worthOf(template.routine, scores) }))
    .filter(({ routine }) => fits(routine, room));
  return options.reduce<(typeof options)[number] | null>(better, null)?.routine ?? null;
}

function better<Option extends { readonly worth: number }>(best: Option | null, option: Option): Option {
  return best === null || option.worth > best.worth ? option : best;
}

function fitted({ minutes, routine }: Template, room: Room): Routine {
  const smaller = routine.map((item) => within(item, room));
  const mostMs = routineMs(routine, room.catalogue) + room.lengthMs - minutes * 60_000;
  return grow(smaller, { ...room, lengthMs: Math.min(room.lengthMs, mostMs) });
}

function worthOf(routine: Routine, scores: readonly Score[]): number {
  return ownScores(routine, scores).reduce((sum, { total }) => sum + total, 0);
}

function ownScores(routine: Routine, scores: readonly Score[]): readonly Score[] {
  return scores.filter(({ exercise }) => routine.some(({ exerciseId }) => exerciseId === exercise.id));
}

function suits(routine: Routine, scores: readonly Score[], best: Score, room: Room): boolean {
  const own = ownScores(routine, scores);
  const known = new Set(routine.map(({ exerciseId }) => exerciseId)).size === own.length;
  const repeats = own.some(({ exercise }) => room.previous.includes(exercise.id));
  const begins = routine[0] !== undefined && !room.notFirst.includes(routine[0].exerciseId);
  const wanted =
    !needsFloor(best.exercise) || own.some(({ exercise }) => isStrength(exercise)) === isStrength(best.exercise);
  return known && !repeats && begins && wanted && own.some(({ total }) => total >= best.total);
}

/** The largest dose for this person that is not more than the written one. */
function within(item: RoutineItem, room: Room): RoutineItem {
  const portions = portionsFor(item, room);
  const single = portions?.flatMap((portion) => (portion.length === 1 ? [portion[0]] : [])) ?? [];
  return single.findLast((each) => isWithin(each, item)) ?? portions?.[0][0] ?? item;
}

function isWithin(item: RoutineItem, most: RoutineItem): boolean {
  if (item.kind === 'hold') return most.kind === 'hold' && item.holdSeconds <= most.holdSeconds;
  return most.kind === 'reps' && item.sets <= most.sets && item.reps <= most.reps;
}

/** Makes what is calm longer while there is time, the last first. */
function grow(routine: Routine, room: Room): Routine {
  return routine.reduceRight<Routine>((before, item, index) => {
    const exercise = exerciseOf(item, room);
    if (exercise === undefined || isStrength(exercise)) return before;
    const options = room
      .portions(exercise)
      .map(([dose]) => before.map((each, place) => (place === index ? dose : each)));
    const largest = options.findLast((option) => fits(option, room));
    const isMore = largest !== undefined && routineMs(largest, room.catalogue) > routineMs(before, room.catalogue);
    return isMore ? largest : before;
  }, routine);
}

function isOnFloor(routine: Routine, room: Room): boolean {
  return routine.some((item) => {
    const exercise = exerciseOf(item, room);
    return exercise !== undefined && needsFloor(exercise);
  });
}

function portionsFor(item: RoutineItem, room: Room): Portions | undefined {
  const exercise = exerciseOf(item, room);
  return exercise === undefined ? undefined : room.portions(exercise);
}

function exerciseOf({ exerciseId }: RoutineItem, { catalogue }: Room): Exercise | undefined {
  return catalogue.find(({ id }) => id === exerciseId);
}

function strong(plankSeconds: number): Routine {
  return [reps('superman', 3, 20), hold('plank', plankSeconds)];
}

function round(): Routine {
  return [reps('add_sit_to_stand', 2, 10), hold('add_figure_four', 30)];
}

function hold(exerciseId: ExerciseId, holdSeconds: number): RoutineItem {
  return { exerciseId, kind: 'hold', holdSeconds };
}

function reps(exerciseId: ExerciseId, sets: number, count: number): RoutineItem {
  return { exerciseId, kind: 'reps', sets, reps: count };
}
