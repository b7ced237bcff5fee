import type { BreakRecord } from '../history-record.ts';
import { wasRest } from './done.ts';

/** A time between two rests, as far as the records know. */
export interface Bout {
  /** YYYY-MM-DD, of both its ends. */
  readonly day: string;
  /** Wall-clock epoch milliseconds. */
  readonly startedAt: number;
  readonly minutes: number;
}

const MINUTE_MS = 60_000;
/** Ours: nobody sits for longer; the machine was off, or the clock was changed. */
const MOST_MINUTES = 14 * 60;

/**
 * The times from the end of one rest to the beginning of the next, the oldest first. An estimate: the history knows breaks,
 * not chairs. What lies over a change of the day is left out, and so is what came before the first rest of a day.
 */
export function sittingBouts(breaks: readonly BreakRecord[]): readonly Bout[] {
  const rests = breaks.filter(wasRest).toSorted((one, other) => one.endedAt - other.endedAt);
  return rests.flatMap((rest, index): readonly Bout[] => {
    const before = rests[index - 1];
    if (before === undefined || before.day !== rest.day) return [];
    const minutes = Math.round(((rest.startedAt ?? rest.endedAt) - before.endedAt) / MINUTE_MS);
    return minutes <= 0 || minutes > MOST_MINUTES ? [] : [{ day: rest.day, startedAt: before.endedAt, minutes }];
  });
}
