import type { Exercise, ExerciseId, Target } from '../../shared/exercise.ts';
import type { BreakRecord, HistoryRecord } from '../../shared/history-record.ts';

const DAY_MS = 86_400_000;

/** An exercise that hurt stays away for a week (domain notes, "Pain and soreness check-in"). */
const HURT_DAYS = 7;

/** What the records say about exercises, as seen on one day. */
export interface Past {
  /** Each exercise really done, the oldest first, and how many days ago. */
  readonly done: readonly { readonly exerciseId: ExerciseId; readonly daysAgo: number }[];
  /** What the last break with exercises held. */
  readonly previous: readonly ExerciseId[];
  /** What a person said hurt within the last week. */
  readonly hurt: readonly ExerciseId[];
}

/** Reads the records as they look on `day` (YYYY-MM-DD); the oldest stands first. */
export function pastOf(records: readonly HistoryRecord[], day: string): Past {
  const daysAgo = daysUntil(day);
  const breaks = records
    .filter((record) => record.kind === 'break')
    .filter(({ exercises }) => exercises.length > 0)
    .map((record) => ({ id: record.id, exercises: exercisesOf(record), daysAgo: daysAgo(record.day) }))
    .filter(({ exercises }) => exercises.length > 0);
  const feelings = new Map(
    records.flatMap((record) => (record.kind === 'feeling' ? [[record.id, record.feeling] as const] : [])),
  );
  return {
    done: breaks.flatMap(({ exercises, daysAgo }) => exercises.map((exerciseId) => ({ exerciseId, daysAgo }))),
    previous: breaks.at(-1)?.exercises ?? [],
    hurt: breaks
      .filter(({ id, daysAgo }) => feelings.get(id) === 'hurt' && daysAgo < HURT_DAYS)
      .flatMap(({ exercises }) => exercises),
  };
}

/** Days since the exercise was last done, or null when the records do not hold it. */
export function daysSince(past: Past, exerciseId: ExerciseId): number | null {
  return past.done.findLast((each) => each.exerciseId === exerciseId)?.daysAgo ?? null;
}

/** Days since any exercise for this target was last done, or null when the records hold none. */
export function daysSinceTarget(past: Past, target: Target, catalogue: readonly Exercise[]): number | null {
  const days = catalogue
    .filter(({ targets }) => targets.includes(target))
    .map(({ id }) => daysSince(past, id))
    .filter((value) => value !== null);
  return days.length === 0 ? null : Math.min(...days);
}

/** On how many different days the exercise was done. */
export function daysDone(past: Past, exerciseId: ExerciseId): number {
  const days = past.done.filter((each) => each.exerciseId === exerciseId).map(({ daysAgo }) => daysAgo);
  return new Set(days).size;
}

function exercisesOf(record: BreakRecord): readonly ExerciseId[] {
  return record.exercises
    .filter(({ leftSeconds, rightSeconds, seconds }) => (leftSeconds ?? 0) + (rightSeconds ?? 0) + (seconds ?? 0) > 0)
    .map(({ exerciseId }) => exerciseId);
}

/**
 * Counts whole days from a local day to this one; a day in the future (a clock set back) counts as today. Records that
 * follow each other are mostly of one day.
 */
function daysUntil(to: string): (from: string) => number {
  const toMs = Date.parse(to);
  let last = { from: to, days: 0 };
  return (from) => {
    if (from !== last.from) last = { from, days: Math.max(0, Math.round((toMs - Date.parse(from)) / DAY_MS)) };
    return last.days;
  };
}
