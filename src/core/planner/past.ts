import type { Exercise, ExerciseId, Target } from '../../shared/exercise.ts';
import type { BreakRecord, ExerciseRecord, HistoryRecord } from '../../shared/history-record.ts';
import { likingOf, saidOf, type Feelings } from './feelings.ts';
import type { PlankDone } from './plank-ladder.ts';

const DAY_MS = 86_400_000;
/** An exercise that hurt stays away for a week (domain notes, "Pain and soreness check-in"). */
const HURT_DAYS = 7;
/** The week the strength days are counted in. */
const WEEK_DAYS = 7;

/** What the records say about exercises, as seen on one day. */
export interface Past {
  /** Whether no exercise was done in what is remembered. */
  readonly empty: boolean;
  /** What was done, planned or spoken of; the others are missing. */
  readonly exercises: ReadonlyMap<ExerciseId, ExercisePast>;
  /** What the last break with exercises held. */
  readonly previous: readonly ExerciseId[];
  /** On how many of the last 7 days strength was done, and when last, as wall-clock epoch milliseconds. */
  readonly strengthDays: number;
  readonly strengthAtMs: number | null;
  /** Breaks of this day of which something was done on the floor. */
  readonly floorBreaks: number;
  /** All planks, the oldest first. */
  readonly planks: readonly PlankDone[];
}

/** One exercise. */
export interface ExercisePast {
  /** Days since it was last done; null when it was only planned. */
  readonly daysAgo: number | null;
  /** The place of the last time among all that was done: what was done later has a higher one; -1 for never. */
  readonly lastPlace: number;
  /** On how many different days it was done. */
  readonly days: number;
  /** What the person has made of it: -1 (skipped, too much) to +1 (easy, fine). */
  readonly liking: number;
  /** Whether it was too much the last time. */
  readonly tooMuch: boolean;
  /** Whether it hurt within the last week. */
  readonly hurt: boolean;
}

/** A break that is more than standing up, as seen on the day. */
export interface PastBreak {
  readonly record: BreakRecord;
  readonly daysAgo: number;
  readonly done: readonly ExerciseRecord[];
}

/** Reads the records as they look on `day` (YYYY-MM-DD); the oldest stands first. */
export function pastOf(records: readonly HistoryRecord[], day: string, catalogue: readonly Exercise[]): Past {
  const daysAgo = daysUntil(day);
  const breaks: PastBreak[] = [];
  for (const record of records) {
    if (record.kind !== 'break' || record.size === 'micro') continue;
    const done = record.exercises.filter((each) => secondsOf(each) > 0);
    if (done.length > 0 || record.planned.length > 0) breaks.push({ record, daysAgo: daysAgo(record.day), done });
  }
  const feelings = saidOf(records);
  const taken = breaks.filter(({ done }) => done.length > 0);
  return {
    empty: taken.length === 0,
    exercises: exercisesIn(breaks, feelings),
    previous: taken.at(-1)?.done.map(({ exerciseId }) => exerciseId) ?? [],
    ...strengthIn(taken, catalogue),
    floorBreaks: taken.filter((each) => each.daysAgo === 0 && wasOnFloor(each, catalogue)).length,
    planks: planksIn(taken, feelings),
  };
}

/** Days since any exercise for this target was last done, or null when the records hold none. */
export function daysSinceTarget(past: Past, target: Target, catalogue: readonly Exercise[]): number | null {
  let least: number | null = null;
  for (const { id, targets } of catalogue) {
    const days = targets.includes(target) ? (past.exercises.get(id)?.daysAgo ?? null) : null;
    if (days !== null && (least === null || days < least)) least = days;
  }
  return least;
}

const NEVER: ExercisePast = { daysAgo: null, lastPlace: -1, days: 0, liking: 0, tooMuch: false, hurt: false };

function exercisesIn(breaks: readonly PastBreak[], feelings: Feelings): ReadonlyMap<ExerciseId, ExercisePast> {
  const exercises = new Map<ExerciseId, ExercisePast>();
  let place = 0;
  for (const { record, daysAgo, done } of breaks) {
    for (const { exerciseId } of done) {
      const before = exercises.get(exerciseId) ?? NEVER;
      const feeling = feelings(record.id, exerciseId);
      exercises.set(exerciseId, {
        daysAgo,
        lastPlace: place,
        days: before.days + (before.daysAgo === daysAgo ? 0 : 1),
        liking: likingOf(before.liking, feeling),
        tooMuch: feeling === 'tooMuch',
        hurt: before.hurt || (feeling === 'hurt' && daysAgo < HURT_DAYS),
      });
      place += 1;
    }
    if (record.outcome !== 'skipped') continue;
    for (const exerciseId of record.planned) {
      const before = exercises.get(exerciseId) ?? NEVER;
      exercises.set(exerciseId, { ...before, liking: likingOf(before.liking, 'skipped') });
    }
  }
  return exercises;
}

function strengthIn(
  taken: readonly PastBreak[],
  catalogue: readonly Exercise[],
): Pick<Past, 'strengthDays' | 'strengthAtMs'> {
  const strength = new Set(catalogue.filter(({ uses }) => uses.includes('strength')).map(({ id }) => id));
  const days = taken.filter(
    ({ record, done }) => !record.short && done.some((each) => strength.has(each.exerciseId) && isOneSet(each)),
  );
  return {
    strengthDays: new Set(days.filter(({ daysAgo }) => daysAgo < WEEK_DAYS).map(({ daysAgo }) => daysAgo)).size,
    strengthAtMs: days.at(-1)?.record.endedAt ?? null,
  };
}

/** A day counts from one whole set or hold (domain notes, "Weekly dose view"). */
function isOneSet(done: ExerciseRecord): boolean {
  const asked = (done.plannedSeconds ?? 0) / Math.max(1, done.sets ?? 1);
  return Math.max(done.seconds ?? 0, done.leftSeconds ?? 0, done.rightSeconds ?? 0) >= asked;
}

function wasOnFloor({ done }: PastBreak, catalogue: readonly Exercise[]): boolean {
  return done.some((each) => catalogue.find(({ id }) => id === each.exerciseId)?.props.includes('floor') === true);
}

function planksIn(taken: readonly PastBreak[], feelings: Feelings): readonly PlankDone[] {
  const planks: PlankDone[] = [];
  for (const { record, daysAgo, done } of taken) {
    const plank = done.find(({ exerciseId }) => exerciseId === 'plank');
    if (plank === undefined) continue;
    const holds = Math.max(1, plank.sets ?? 1);
    const holdSeconds = record.short || plank.plannedSeconds === null ? null : plank.plannedSeconds / holds;
    const heldSeconds = secondsOf(plank);
    const feeling = feelings(record.id, 'plank');
    planks.push({ daysAgo, variation: plank.variation, holdSeconds, holds, heldSeconds, feeling });
  }
  return planks;
}

function secondsOf({ leftSeconds, rightSeconds, seconds }: ExerciseRecord): number {
  return (leftSeconds ?? 0) + (rightSeconds ?? 0) + (seconds ?? 0);
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
