import type { BreakRecord } from '../history-record.ts';
import { dayNumber, dayText, weekdayIndex } from './days.ts';

/** What became of the breaks that fell due in one week. */
export interface WeekAdherence {
  /** The Monday, YYYY-MM-DD. */
  readonly monday: string;
  /** Breaks taken, in full or in part. */
  readonly taken: number;
  /** Breaks that fell due and came to an end: a postponed one comes again and counts once, a natural one was none. */
  readonly due: number;
}

/** The `weeks` weeks that end with the week of `day`, the oldest first, those without a break too. */
export function adherenceByWeek(breaks: readonly BreakRecord[], day: string, weeks: number): readonly WeekAdherence[] {
  const today = dayNumber(day);
  if (today === null) return [];
  const thisMonday = today - weekdayIndex(today);
  const counts = Array.from({ length: weeks }, () => ({ taken: 0, due: 0 }));
  for (const each of breaks) {
    const number = dayNumber(each.day);
    if (number === null || each.dueAt === null) continue;
    const ago = (thisMonday - (number - weekdayIndex(number))) / 7;
    const count = counts[weeks - 1 - ago];
    if (count === undefined || each.outcome === 'postponed' || each.outcome === 'natural') continue;
    count.due += 1;
    if (each.outcome !== 'skipped') count.taken += 1;
  }
  return counts.map((count, index) => ({ monday: dayText(thisMonday - (weeks - 1 - index) * 7), ...count }));
}
