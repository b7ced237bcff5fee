import type { ExerciseId } from '../../shared/exercise.ts';
import type { BreakRecord, ExerciseRecord, HistoryRecord } from '../../shared/history-record.ts';
import type { Feeling } from '../../shared/phase.ts';
import type { Plan } from '../../shared/routine.ts';
import type { Held } from '../../shared/session.ts';
import type { Transition } from './chain.ts';
import type { State, World } from './state.ts';

/**
 * The planner looks back 35 days: the plank's ladder has to tell more than two weeks away from a beginning. A break with
 * its answer every half hour of eight hours, each day, are 1120 lines; with short breaks between, or the worst of days,
 * 1200 still reach back three weeks. What is older is as if it had never been: an exercise is new again, and the ladder
 * begins with the oldest hold it still knows.
 */
const KEEP_MS = 35 * 24 * 3_600_000;
const KEEP_RECORDS = 1200;

/** What became of a break, in steady instants. */
export type BreakFacts = Pick<
  BreakRecord,
  'id' | 'size' | 'outcome' | 'why' | 'dueAt' | 'startedAt' | 'endedAt' | 'exercises' | 'planned' | 'short'
>;

/** An id of its own for the next break, and the state that has used it. */
export function takeId(state: State, at: number): { readonly id: string; readonly state: State } {
  const sequence = state.sequence + 1;
  const wallMs = Math.round(at + state.calendar.wallOffsetMs);
  return { id: `${wallMs}-${sequence}`, state: { ...state, sequence } };
}

/** Writes down a break, in wall-clock time, for the history and for the planner. */
export function recordBreak(state: State, facts: BreakFacts): Transition {
  const { wallOffsetMs, day, zone } = state.calendar;
  const toWall = (at: number | null) => (at === null ? null : Math.round(at + wallOffsetMs));
  return append(state, {
    kind: 'break',
    ...facts,
    dueAt: toWall(facts.dueAt),
    startedAt: toWall(facts.startedAt),
    endedAt: Math.round(facts.endedAt + wallOffsetMs),
    day,
    zone,
  });
}

/** Writes down how a break felt; the last word of a person counts. */
export function recordFeeling(
  state: State,
  {
    id,
    feeling,
    exerciseId,
  }: { readonly id: string; readonly feeling: Feeling; readonly exerciseId: ExerciseId | null },
  at: number,
): Transition {
  return append(state, { kind: 'feeling', id, feeling, exerciseId, at: Math.round(at + state.calendar.wallOffsetMs) });
}

/** The exercises of a plan, in their order. */
export function exercisesIn(plan: Plan): readonly ExerciseId[] {
  return [...new Set(plan.routine.map(({ exerciseId }) => exerciseId))];
}

/** One line for each exercise of which something was really done. */
export function exercisesOf(held: readonly Held[]): readonly ExerciseRecord[] {
  const ids = [...new Set(held.map(({ exerciseId }) => exerciseId))];
  return ids.flatMap((exerciseId) => {
    const own = held.filter((part) => part.exerciseId === exerciseId);
    const [first] = own;
    if (first === undefined || own.every(({ heldMs }) => toTenths(heldMs) <= 0)) return [];
    return [
      {
        exerciseId,
        variation: first.variation,
        plannedSeconds: toTenths(first.plannedMs),
        sets: first.sets,
        reps: first.reps,
        leftSeconds: secondsOf(own, 'left'),
        rightSeconds: secondsOf(own, 'right'),
        seconds: secondsOf(own, null),
      },
    ];
  });
}

function secondsOf(held: readonly Held[], side: Held['side']): number | null {
  const parts = held.filter((part) => part.side === side);
  if (parts.length === 0) return null;
  return toTenths(parts.reduce((sum, { heldMs }) => sum + heldMs, 0));
}

/** Seconds with one decimal. */
function toTenths(ms: number): number {
  return Math.round(ms / 100) / 10;
}

/** What the person deleted is as if it had never been: neither the planner nor the day's line looks at it. */
export function forgetRecords(state: State, ids: readonly string[]): State {
  const gone = new Set(ids);
  const records = state.world.records.filter((record) => !gone.has(record.id));
  return records.length === state.world.records.length ? state : { ...state, world: { ...state.world, records } };
}

/** What was put back counts again, as far as anybody looks back. */
export function recallRecords(state: State, restored: readonly HistoryRecord[], at: number): State {
  const since = at + state.calendar.wallOffsetMs - KEEP_MS;
  const recent = restored.filter((record) => instantOf(record) >= since);
  if (recent.length === 0) return state;
  const all = [...state.world.records, ...recent].sort((one, other) => instantOf(one) - instantOf(other));
  return { ...state, world: { ...state.world, records: all.slice(-KEEP_RECORDS) } };
}

function append(state: State, record: HistoryRecord): Transition {
  const records = remember(state.world.records, record);
  const world: World = { ...state.world, records };
  return { state: { ...state, world }, effects: [{ type: 'appendRecord', record }] };
}

function remember(records: readonly HistoryRecord[], record: HistoryRecord): readonly HistoryRecord[] {
  const since = instantOf(record) - KEEP_MS;
  return [...records.filter((known) => instantOf(known) >= since), record].slice(-KEEP_RECORDS);
}

function instantOf(record: HistoryRecord): number {
  return record.kind === 'break' ? record.endedAt : record.at;
}
