import { exerciseOf } from '../catalogue-data.ts';
import { TARGETS, type Target } from '../exercise.ts';
import { OUTCOMES, type BreakRecord, type Outcome } from '../history-record.ts';
import { secondsOf, wasRest } from './done.ts';
import { sittingBouts } from './sitting.ts';

/** One day in numbers. */
export interface DayStatistics {
  /** Of the rest breaks: a dozen short ones would hide the one that was meant. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Short breaks that were taken. */
  readonly micro: number;
  /** Seconds of all exercises. */
  readonly seconds: number;
  /** Seconds by part of the body, most first; only what was done. An exercise for two parts counts for both. */
  readonly targets: readonly { readonly target: Target; readonly seconds: number }[];
}

/** What the small window tells of a day beside the breaks. */
export interface DaySoFar {
  /** Times between two rests, and the longest of them; see sitting.ts. */
  readonly sittings: number;
  readonly longestMinutes: number;
  /** As in `DayStatistics`. */
  readonly targets: DayStatistics['targets'];
}

/** The sittings and the exercises of `day` (YYYY-MM-DD). */
export function daySoFar(breaks: readonly BreakRecord[], day: string): DaySoFar {
  const ofDay = breaks.filter((each) => each.day === day);
  const minutes = sittingBouts(ofDay).map((bout) => bout.minutes);
  return {
    sittings: minutes.length,
    longestMinutes: Math.max(0, ...minutes),
    targets: dayStatistics(ofDay, day).targets,
  };
}

/** What was done on `day` (YYYY-MM-DD). */
export function dayStatistics(breaks: readonly BreakRecord[], day: string): DayStatistics {
  const ofDay = breaks.filter((each) => each.day === day);
  const done = ofDay.flatMap(({ exercises }) => exercises);
  const secondsFor = (target: Target): number =>
    done
      .filter(({ exerciseId }) => exerciseOf(exerciseId).targets.includes(target))
      .reduce((sum, each) => sum + secondsOf(each), 0);
  return {
    outcomes: countOutcomes(ofDay.filter(({ size }) => size === 'rest')),
    micro: ofDay.filter((each) => each.size === 'micro' && each.outcome !== 'natural' && wasRest(each)).length,
    seconds: done.reduce((sum, each) => sum + secondsOf(each), 0),
    targets: TARGETS.map((target) => ({ target, seconds: secondsFor(target) }))
      .filter(({ seconds }) => seconds > 0)
      .sort((one, other) => other.seconds - one.seconds),
  };
}

/** How many breaks ended in which way. */
export function countOutcomes(breaks: readonly BreakRecord[]): Readonly<Record<Outcome, number>> {
  const counts = { taken: 0, shortened: 0, skipped: 0, postponed: 0, natural: 0 };
  for (const outcome of OUTCOMES) counts[outcome] = breaks.filter((each) => each.outcome === outcome).length;
  return counts;
}
