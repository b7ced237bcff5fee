import { exerciseOf } from '../catalogue-data.ts';
import type { Target } from '../exercise.ts';
import type { BreakRecord, ExerciseRecord } from '../history-record.ts';
import { dayNumber } from './days.ts';
import { secondsOf, wholeMinutes } from './done.ts';

/** The measures of a week, in the order they are shown. */
export type Measure = 'strengthDays' | 'supermanSets' | 'plankSeconds' | 'calmMinutes' | 'targets';

/** One measure of a week with what is aimed at; all goals but the sets of a superman day are ours. */
export interface WeekMeasure {
  readonly measure: Measure;
  /** Sets in halves, seconds and minutes whole. */
  readonly done: number;
  readonly goal: number;
}

/** The seven days that end with one day. */
export interface WeekStatistics {
  readonly measures: readonly WeekMeasure[];
  /** Parts of the body in the order of `WEEK_TARGETS`. */
  readonly touched: readonly Target[];
}

/** The parts the article's six exercises are for; legs are in our additions alone and no part of the goal. */
export const WEEK_TARGETS: readonly Target[] = ['back', 'shoulders', 'low_back', 'hips', 'core', 'spine'];

/** Ours: the article says daily and gives no days of rest. */
const STRENGTH_DAYS = 3;
/** The article's 3 sets, on our 3 days. */
const SUPERMAN_SETS = 9;
/** The article's 20 to 30 times; a set of fewer counts half. */
const FULL_SET_REPS = 20;
/** The article's first plank, until the records say how long one is held. */
const FIRST_PLANK_SECONDS = 30;
/** Ours. */
const CALM_MINUTES = 20;
const WEEK_DAYS = 7;
/** A hold that ends with its last moment is a whole one; records have tenths of a second. */
const SLACK_SECONDS = 0.5;

/** Counts the seven days that end with `day` (YYYY-MM-DD): what is older rolls off, and nothing is owed for it. */
export function weekStatistics(breaks: readonly BreakRecord[], day: string): WeekStatistics {
  const week = breaks.filter((each) => isInWeek(each.day, day));
  const done = week.flatMap(({ exercises, short }) => exercises.map((exercise) => ({ exercise, short })));
  const ofUse = (...uses: readonly string[]): readonly ExerciseRecord[] =>
    done
      .map(({ exercise }) => exercise)
      .filter((each) => exerciseOf(each.exerciseId).uses.some((use) => uses.includes(use)));
  const touched = WEEK_TARGETS.filter((target) =>
    done.some(({ exercise }) => secondsOf(exercise) > 0 && exerciseOf(exercise.exerciseId).targets.includes(target)),
  );
  const measures: readonly WeekMeasure[] = [
    { measure: 'strengthDays', done: strengthDays(week), goal: STRENGTH_DAYS },
    {
      measure: 'supermanSets',
      done: done.reduce((sum, { exercise, short }) => sum + supermanSets(exercise, short), 0),
      goal: SUPERMAN_SETS,
    },
    {
      measure: 'plankSeconds',
      done: Math.round(sumSeconds(done.map(({ exercise }) => exercise).filter((each) => each.exerciseId === 'plank'))),
      goal: STRENGTH_DAYS * plankLevel(breaks),
    },
    { measure: 'calmMinutes', done: wholeMinutes(sumSeconds(ofUse('stretch', 'restore'))), goal: CALM_MINUTES },
    { measure: 'targets', done: touched.length, goal: WEEK_TARGETS.length },
  ];
  return { measures, touched };
}

function isInWeek(day: string, last: string): boolean {
  const ago = (dayNumber(last) ?? NaN) - (dayNumber(day) ?? NaN);
  return ago >= 0 && ago < WEEK_DAYS;
}

/** Days with one whole set or hold of strength, as the planner counts them. */
function strengthDays(week: readonly BreakRecord[]): number {
  const days = week.filter(({ short, exercises }) => !short && exercises.some(isOneStrengthSet)).map(({ day }) => day);
  return new Set(days).size;
}

function isOneStrengthSet(exercise: ExerciseRecord): boolean {
  if (!exerciseOf(exercise.exerciseId).uses.includes('strength')) return false;
  const done = Math.max(exercise.seconds ?? 0, exercise.leftSeconds ?? 0, exercise.rightSeconds ?? 0);
  return done > 0 && done + SLACK_SECONDS >= (exercise.plannedSeconds ?? 0) / Math.max(1, exercise.sets ?? 1);
}

/** Whole sets of what was planned, by the time that was done; a line from before that was kept is one set. */
function supermanSets(exercise: ExerciseRecord, short: boolean): number {
  const seconds = secondsOf(exercise);
  if (exercise.exerciseId !== 'superman' || seconds === 0) return 0;
  const { plannedSeconds, sets, reps } = exercise;
  const planned = Math.max(1, sets ?? 1);
  const share = plannedSeconds === null || plannedSeconds === 0 ? 1 : (seconds + SLACK_SECONDS) / plannedSeconds;
  const whole = Math.floor(planned * Math.min(1, share));
  return short || (reps ?? FULL_SET_REPS) < FULL_SET_REPS ? whole / 2 : whole;
}

/** Seconds of the hold that was asked for last. */
function plankLevel(breaks: readonly BreakRecord[]): number {
  const planks = breaks
    .filter(({ short }) => !short)
    .flatMap(({ exercises }) => exercises)
    .filter(({ exerciseId, plannedSeconds }) => exerciseId === 'plank' && plannedSeconds !== null);
  const last = planks.at(-1);
  return last === undefined
    ? FIRST_PLANK_SECONDS
    : Math.round((last.plannedSeconds ?? 0) / Math.max(1, last.sets ?? 1));
}

function sumSeconds(exercises: readonly ExerciseRecord[]): number {
  return exercises.reduce((sum, each) => sum + secondsOf(each), 0);
}
