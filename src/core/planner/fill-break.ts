import type { Exercise } from '../../shared/exercise.ts';
import type { Routine, RoutineItem } from '../../shared/routine.ts';
import { routineMs } from './doses.ts';
import { inOrder } from './order.ts';
import type { Portion } from './portions.ts';
import { fits, isStrength, type Room } from './room.ts';

/** A second strength exercise wants a longer break, as in the written routines of 10 minutes. */
const TWO_STRENGTH_FROM_MS = 10 * 60_000;

/** What was done in the break before comes again only where the rest would leave more than half of the break empty. */
const WORTH_SHARE = 2;

/**
 * Fills a break from the ranked exercises: the best one as long as fits, then the next while there is room.
 * Strength keeps its smallest dose until the rest has its place, and something calm follows it first.
 * Empty when nothing fits even at its smallest dose.
 */
export function fillBreak(ranked: readonly Exercise[], room: Room): Routine {
  const fresh = ranked.filter(({ id }) => !room.previous.includes(id));
  const changed = withoutHeavyStart(fresh, room);
  if (isWorth(changed, room) || fresh.length === ranked.length) return changed;
  return withoutHeavyStart([...fresh, ...ranked.filter((exercise) => !fresh.includes(exercise))], room);
}

/** Whether a routine fills so much of the break that nothing has to be done again. */
export function isWorth(routine: Routine, { lengthMs, catalogue }: Room): boolean {
  return routine.length > 0 && routineMs(routine, catalogue) * WORTH_SHARE >= lengthMs;
}

/** The same without what should not begin, where that would have to begin. */
function withoutHeavyStart(ranked: readonly Exercise[], room: Room): Routine {
  const routine = fill(ranked, room);
  const first = routine[0];
  if (first === undefined || !room.notFirst.includes(first.exerciseId)) return routine;
  const light = fill(
    ranked.filter(({ id }) => !room.notFirst.includes(id)),
    room,
  );
  return light.length > 0 ? light : routine;
}

function fill(ranked: readonly Exercise[], room: Room): Routine {
  const best = ranked.find((exercise) => fits(room.portions(exercise)[0], room));
  if (best === undefined) return [];
  const routine = inTurn(best, ranked).reduce<Routine>((before, exercise) => withNext(before, exercise, room), []);
  return strengthIn(routine, room).reduce(
    (before, exercise) => withLargest(before, room.portions(exercise), room),
    routine,
  );
}

/** The best first; after strength all that is calm comes before more strength. */
function inTurn(best: Exercise, ranked: readonly Exercise[]): readonly Exercise[] {
  const others = ranked.filter((exercise) => exercise !== best);
  if (!isStrength(best)) return [best, ...others];
  return [best, ...others.filter((each) => !isStrength(each)), ...others.filter(isStrength)];
}

function withNext(routine: Routine, exercise: Exercise, room: Room): Routine {
  const portions = room.portions(exercise);
  if (!isStrength(exercise)) return withLargest(routine, portions, room);
  const isFirst = strengthIn(routine, room).length === 0;
  if (!isFirst && room.lengthMs < TWO_STRENGTH_FROM_MS) return routine;
  // A plank is held as long as its ladder says, or the level could never be reached beside anything else.
  const asked = exercise.dose.kind === 'hold' ? portions.filter((portion) => portion.length === 1) : [portions[0]];
  return withLargest(routine, asked, room);
}

function strengthIn(routine: Routine, room: Room): readonly Exercise[] {
  return room.catalogue.filter(
    (exercise) => isStrength(exercise) && routine.some(({ exerciseId }) => exerciseId === exercise.id),
  );
}

/** The routine with the largest of these doses that fits, in its place; the same routine when none does. */
function withLargest(routine: Routine, portions: readonly Portion[], room: Room): Routine {
  const exerciseId = portions[0]?.[0].exerciseId;
  const others: readonly RoutineItem[] = routine.filter((item) => item.exerciseId !== exerciseId);
  for (const portion of portions.toReversed()) {
    const option = inOrder([...others, ...portion], room.catalogue, room.notFirst);
    if (fits(option, room)) return option;
  }
  return routine;
}
