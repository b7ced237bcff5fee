import { exerciseOf } from '../catalogue-data.ts';
import { TARGETS, type Target } from '../exercise.ts';
import { OUTCOMES, type BreakRecord, type Outcome } from '../history-record.ts';
import { secondsOf } from './done.ts';

/** One day in numbers. */
export interface DayStatistics {
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Seconds of all exercises. */
  readonly seconds: number;
  /** Seconds by part of the body, most first; only what was done. An exercise for two parts counts for both. */
  readonly targets: readonly { readonly target: Target; readonly seconds: number }[];
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
    outcomes: countOutcomes(ofDay),
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
