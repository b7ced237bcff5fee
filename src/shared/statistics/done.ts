import type { BreakRecord, ExerciseRecord, HistoryRecord } from '../history-record.ts';

/** The breaks among the records, in their order. */
export function breaksIn(records: readonly HistoryRecord[]): readonly BreakRecord[] {
  return records.filter((record) => record.kind === 'break');
}

/** Seconds of an exercise that were really done, both sides together. */
export function secondsOf({ leftSeconds, rightSeconds, seconds }: ExerciseRecord): number {
  return (leftSeconds ?? 0) + (rightSeconds ?? 0) + (seconds ?? 0);
}

/** Seconds of exercises in a break, without getting down, changing sides and getting up. */
export function exerciseSeconds({ exercises }: BreakRecord): number {
  return exercises.reduce((sum, each) => sum + secondsOf(each), 0);
}

/** Minutes as they are told: whole ones, and at least one for anything done. */
export function wholeMinutes(seconds: number): number {
  return seconds <= 0 ? 0 : Math.max(1, Math.round(seconds / 60));
}

/** Whether a person rested: a break was taken, in full or in part, or they were away long enough by themselves. */
export function wasRest({ outcome }: BreakRecord): boolean {
  return outcome === 'taken' || outcome === 'shortened' || outcome === 'natural';
}
