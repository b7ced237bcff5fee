import type { RunContext } from '../core/planner/plan-request.ts';
import { CONDITIONS, EXERCISE_IDS, type Condition, type ExerciseId } from '../shared/exercise.ts';
import type { Text } from '../shared/text.ts';

/** What somebody wants to know of the next break; null where nothing was said. */
export interface PlanAsk {
  readonly minutes: number | null;
  readonly place: Place | null;
  readonly ball: boolean;
  /** With these conditions, and without these exercises. */
  readonly conditions: readonly Condition[];
  readonly switchedOff: readonly ExerciseId[];
  readonly run: RunContext | null;
  readonly soreness: number | null;
}

export const PLACES = ['floor', 'wall', 'chair'] as const;
export type Place = (typeof PLACES)[number];

const RUNS: Readonly<Record<string, RunContext>> = {
  soon: 'soon',
  'after-long': 'afterLong',
  'days-after': 'daysAfter',
};

/** What was typed. */
interface Typed {
  readonly minutes?: string | undefined;
  readonly place?: string | undefined;
  readonly ball?: boolean | undefined;
  readonly without?: readonly string[] | undefined;
  readonly run?: string | undefined;
  readonly sore?: string | undefined;
}

/**
 * Reads the options of `plan`.
 * @throws Error with one line about what is wrong.
 */
export function readPlan({ minutes, place, ball, without = [], run, sore }: Typed, text: Text): PlanAsk {
  for (const word of without) {
    if (!isCondition(word) && !isExercise(word)) throw new Error(text('cli.usage.without', { word }));
  }
  return {
    minutes: toMinutes(minutes, text),
    place: place === undefined ? null : toPlace(place, text),
    ball: ball === true,
    conditions: without.filter(isCondition),
    switchedOff: without.filter(isExercise),
    run: run === undefined ? null : toRun(run, text),
    soreness: sore === undefined ? null : toSoreness(sore, text),
  };
}

/** The length of a break; null when nothing was said of it. */
export function toMinutes(word: string | undefined, text: Text): number | null {
  if (word === undefined) return null;
  const minutes = /^\d+$/.test(word) ? Number(word) : 0;
  if (minutes < 1 || minutes > 30) throw new Error(text('cli.usage.breakMinutes', { word }));
  return minutes;
}

function toPlace(word: string, text: Text): Place {
  const place = PLACES.find((each) => each === word);
  if (place === undefined) throw new Error(text('cli.usage.place', { word }));
  return place;
}

function toRun(word: string, text: Text): RunContext {
  const run = Object.hasOwn(RUNS, word) ? RUNS[word] : undefined;
  if (run === undefined) throw new Error(text('cli.usage.run', { word }));
  return run;
}

function toSoreness(word: string, text: Text): number {
  const soreness = /^\d+$/.test(word) ? Number(word) : -1;
  if (soreness < 0 || soreness > 10) throw new Error(text('cli.usage.sore', { word }));
  return soreness;
}

function isCondition(word: string): word is Condition {
  return CONDITIONS.some((each) => each === word);
}

function isExercise(word: string): word is ExerciseId {
  return EXERCISE_IDS.some((each) => each === word);
}
