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
  const others = ranked.filter((exercise) => exercise !== best);
  const calm = others.filter((exercise) => !isStrength(exercise));
  const inTurn = [best, ...(isStrength(best) ? [...calm, ...others.filter(isStrength)] : others)];
  const filled = inTurn.reduce<Routine>((routine, exercise) => {
    const doses = isStrength(exercise) ? dosesOf(exercise).slice(0, 1) : dosesOf(exercise);
    return withLargest(routine, doses, room);
  }, []);
  return inTurn
    .filter((exercise) => isStrength(exercise) && daysDone(past, exercise.id) >= DAYS_BEFORE_GROWTH)
    .filter(({ id }) => filled.some(({ exerciseId }) => exerciseId === id))
    .reduce<Routine>((routine, exercise) => withLargest(routine, dosesOf(exercise), room), filled);
}

/** The routine with the largest of these doses that fits, in its place; the same routine when none does. */
function withLargest(routine: Routine, doses: readonly RoutineItem[], room: Room): Routine {
  const others = routine.filter(({ exerciseId }) => exerciseId !== doses[0]?.exerciseId);
  const options = doses.map((dose) => inOrder([...others, dose], room.catalogue));
  return options.findLast((option) => fits(option, room)) ?? routine;
}

function inOrder(routine: Routine, catalogue: readonly Exercise[]): Routine {
  const places = new Map(catalogue.map((exercise) => [exercise.id, placeOf(exercise)]));
  return routine.toSorted((a, b) => (places.get(a.exerciseId) ?? 0) - (places.get(b.exerciseId) ?? 0));
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
