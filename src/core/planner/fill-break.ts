import type { Exercise, Position } from '../../shared/exercise.ts';
import type { Routine, RoutineItem } from '../../shared/routine.ts';
import { dosesOf, routineMs } from './doses.ts';
import { daysDone, type Past } from './past.ts';

/** Down once and not up between: belly first, then knees, then back; what is restful comes last. Ours. */
const POSITIONS: readonly Position[] = [
  'standing',
  'prone',
  'kneeling_to_prone_hold',
  'supine_knees_bent',
  'seated_floor',
  'supine',
];

/** Strength starts at the article's smallest dose and grows only after two days on which it was done. */
const DAYS_BEFORE_GROWTH = 2;

/** A second strength exercise wants a longer break, as in the written routines of 10 minutes. */
const TWO_STRENGTH_FROM_MS = 10 * 60_000;

interface Room {
  readonly lengthMs: number;
  readonly catalogue: readonly Exercise[];
}

/**
 * Fills a break from the ranked exercises: the best one as long as fits, then the next while there is room.
 * Strength keeps its smallest dose until the rest has its place, and something calm follows it first.
 * Empty when nothing fits even at its smallest dose.
 */
export function fillBreak(ranked: readonly Exercise[], past: Past, room: Room): Routine {
  const best = ranked.find((exercise) => fits([dosesOf(exercise)[0]], room));
  if (best === undefined) return [];
  const routine = inTurn(best, ranked).reduce<Routine>((before, exercise) => withNext(before, exercise, room), []);
  return withGrownStrength(routine, past, room);
}

/** The best first; after strength all that is calm comes before more strength. */
function inTurn(best: Exercise, ranked: readonly Exercise[]): readonly Exercise[] {
  const others = ranked.filter((exercise) => exercise !== best);
  if (!isStrength(best)) return [best, ...others];
  return [best, ...others.filter((each) => !isStrength(each)), ...others.filter(isStrength)];
}

function withNext(routine: Routine, exercise: Exercise, room: Room): Routine {
  if (!isStrength(exercise)) return withLargest(routine, dosesOf(exercise), room);
  const isFirst = strengthIn(routine, room).length === 0;
  return isFirst || room.lengthMs >= TWO_STRENGTH_FROM_MS
    ? withLargest(routine, [dosesOf(exercise)[0]], room)
    : routine;
}

function withGrownStrength(routine: Routine, past: Past, room: Room): Routine {
  return strengthIn(routine, room)
    .filter(({ id }) => daysDone(past, id) >= DAYS_BEFORE_GROWTH)
    .reduce((before, exercise) => withLargest(before, dosesOf(exercise), room), routine);
}

function strengthIn(routine: Routine, room: Room): readonly Exercise[] {
  return room.catalogue.filter(
    (exercise) => isStrength(exercise) && routine.some(({ exerciseId }) => exerciseId === exercise.id),
  );
}

/** The routine with the largest of these doses that fits, in its place; the same routine when none does. */
function withLargest(routine: Routine, doses: readonly RoutineItem[], room: Room): Routine {
  const others = routine.filter(({ exerciseId }) => exerciseId !== doses[0]?.exerciseId);
  for (const dose of doses.toReversed()) {
    const option = inOrder([...others, dose], room.catalogue);
    if (fits(option, room)) return option;
  }
  return routine;
}

function inOrder(routine: Routine, catalogue: readonly Exercise[]): Routine {
  if (routine.length < 2) return routine;
  const placed = routine.map((item) => {
    const exercise = catalogue.find(({ id }) => id === item.exerciseId);
    return { item, place: exercise === undefined ? 0 : placeOf(exercise) };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ item }) => item);
}

function placeOf(exercise: Exercise): number {
  return exercise.uses.includes('restore') ? POSITIONS.length : POSITIONS.indexOf(exercise.position);
}

function fits(routine: Routine, { lengthMs, catalogue }: Room): boolean {
  return routineMs(routine, catalogue) <= lengthMs;
}

function isStrength(exercise: Exercise): boolean {
  return exercise.uses.includes('strength');
}
