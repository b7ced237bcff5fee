import type { BreakRecord } from '../history-record.ts';
import { dayNumber, dayText, weekdayIndex } from './days.ts';
import { exerciseSeconds, wasRest, wholeMinutes } from './done.ts';

/** One day of the calendar. */
export interface CalendarDay {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** 0 for the oldest week. */
  readonly week: number;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
  /** Whole minutes of exercises. */
  readonly minutes: number;
  /** Breaks that were a rest. */
  readonly breaks: number;
  /** 0 for no exercise, 1 to 4 for up to 5, 10, 20 and more minutes. Ours: a five-minute break is the usual one. */
  readonly level: number;
}

/** Ours: half a year fits a window and shows a habit. */
export const CALENDAR_WEEKS = 26;

const LEVELS = [0, 5, 10, 20];

/** Each day of the weeks that end with the week of `day`, the oldest first, none after `day` itself. */
export function calendarDays(breaks: readonly BreakRecord[], day: string): readonly CalendarDay[] {
  const today = dayNumber(day);
  if (today === null) return [];
  const first = today - weekdayIndex(today) - (CALENDAR_WEEKS - 1) * 7;
  const seconds = new Map<string, number>();
  const rests = new Map<string, number>();
  for (const each of breaks) {
    seconds.set(each.day, (seconds.get(each.day) ?? 0) + exerciseSeconds(each));
    if (wasRest(each)) rests.set(each.day, (rests.get(each.day) ?? 0) + 1);
  }
  return Array.from({ length: today - first + 1 }, (_, index): CalendarDay => {
    const text = dayText(first + index);
    const done = seconds.get(text) ?? 0;
    const minutes = wholeMinutes(done);
    const level = LEVELS.filter((more) => done > more * 60).length;
    return { day: text, week: Math.floor(index / 7), weekday: index % 7, minutes, breaks: rests.get(text) ?? 0, level };
  });
}
