import type { HourRange, WorkingHours } from '../../../shared/working-hours.ts';

const DAY_MINUTES = 24 * 60;

/** As shared/parse-settings.ts takes them. */
export const MOST_RANGES = 10;

const OFFICE: HourRange = { fromMinute: 9 * 60, toMinute: 17 * 60 };

/** What "in my hours" begins with: Monday to Friday, nine to five. */
export const OFFICE_WEEK: WorkingHours = Array.from({ length: 7 }, (_unused, day) => (day < 5 ? [OFFICE] : []));

/** The week with other ranges on one day, Monday being 0. */
export function withDay(week: WorkingHours, day: number, ranges: readonly HourRange[]): WorkingHours {
  return week.map((other, index) => (index === day ? ranges : other));
}

/** The week with Monday's ranges from Tuesday to Friday. */
export function withMondayCopied(week: WorkingHours): WorkingHours {
  const [monday = []] = week;
  return week.map((ranges, day) => (day < 5 ? monday : ranges));
}

/** What is added to a day: an hour after what is there already, for up to four hours, before midnight. */
export function nextRange(ranges: readonly HourRange[]): HourRange {
  const last = ranges.at(-1);
  if (last === undefined) return OFFICE;
  const fromMinute = isOverMidnight(last) ? 0 : Math.min(last.toMinute + 60, DAY_MINUTES - 60);
  return { fromMinute, toMinute: Math.min(fromMinute + 240, DAY_MINUTES - 1) };
}

/** Whether a range ends on the day after that on which it begins. Midnight itself is still the same day's end. */
export function isOverMidnight({ fromMinute, toMinute }: HourRange): boolean {
  return toMinute <= fromMinute && toMinute > 0;
}
