const DAY_MS = 86_400_000;
/** "2026-11-25T09:06:00.000Z": where the marks between the digits stand. */
const LENGTH = 24;
const MARKS: readonly (readonly [place: number, mark: number])[] = [
  [4, 0x2d],
  [7, 0x2d],
  [10, 0x54],
  [13, 0x3a],
  [16, 0x3a],
  [19, 0x2e],
  [23, 0x5a],
];
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days of a year before the month begins, in a year that is no leap year. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/**
 * The epoch milliseconds of an instant in the one way `Date.toISOString` writes it, from 1970 on; null for all else.
 * `Date.parse` would do, but takes the 30th of February for the 2nd of March, and telling that apart takes as long again.
 */
export function readIsoInstant(text: unknown): number | null {
  if (typeof text !== 'string' || text.length !== LENGTH) return null;
  for (const [place, mark] of MARKS) if (text.charCodeAt(place) !== mark) return null;
  const day = readDay(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  const hour = number(text, 11, 13);
  const minute = number(text, 14, 16);
  const second = number(text, 17, 19);
  const ms = number(text, 20, 23);
  // not a number compares as false
  if (!(day >= 0 && hour < 24 && minute < 60 && second < 60 && ms >= 0)) return null;
  return day * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000 + ms;
}

/** Days since the beginning of 1970; NaN for what is no day. */
function readDay(year: number, month: number, date: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const before = DAYS_BEFORE[month - 1];
  const days = MONTH_DAYS[month - 1];
  if (before === undefined || days === undefined || !(year >= 1970 && date >= 1 && date <= days)) return NaN;
  if (month === 2 && date === 29 && !isLeap) return NaN;
  const last = year - 1;
  const leapDays = Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400) - 477;
  return (year - 1970) * 365 + leapDays + before + (isLeap && month > 2 ? 1 : 0) + date - 1;
}

/** The digits of a part of the text; NaN where one is none. */
function number(text: string, from: number, to: number): number {
  let value = 0;
  for (let place = from; place < to; place += 1) {
    const digit = text.charCodeAt(place) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}
