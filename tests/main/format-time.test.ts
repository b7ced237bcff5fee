import { afterEach, describe, expect, it } from 'vitest';
import { formatTime } from '../../src/main/format-time.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Monday, 5 January 2026, 12:00 here. */
const NOON = new Date(2026, 0, 5, 12).getTime();
const format = (at: number, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(undefined, options).format(at);
const clock = (at: number) => format(at, { timeStyle: 'short' });

const ownZone = process.env['TZ'];

describe('a time of day', () => {
  afterEach(() => {
    if (ownZone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = ownZone;
  });

  it('stands alone on the same day, before and after now', () => {
    expect(formatTime(NOON + 11 * HOUR, NOON, 'en')).toBe(clock(NOON + 11 * HOUR));
    expect(formatTime(NOON - 11 * HOUR, NOON, 'en')).toBe(clock(NOON - 11 * HOUR));
  });

  it('has the weekday before it on another day, be it an hour away', () => {
    const late = NOON + 11.5 * HOUR;
    const night = late + HOUR;
    expect(formatTime(night, late, 'en')).toBe(`${format(night, { weekday: 'short' })} ${clock(night)}`);
    const friday = NOON + 4 * DAY;
    expect(formatTime(friday, NOON, 'en')).toBe(`${format(friday, { weekday: 'short' })} ${clock(friday)}`);
  });

  it('has the date where the weekday could be that of this week', () => {
    const nextMonday = NOON + 7 * DAY;
    expect(formatTime(nextMonday, NOON, 'en')).toContain('12');
    expect(formatTime(nextMonday, NOON, 'en')).toContain(format(nextMonday, { month: 'short' }));
  });

  it('is that of the place, also after a flight', () => {
    process.env['TZ'] = 'Europe/Berlin';
    const inBerlin = formatTime(NOON, NOON, 'en');
    process.env['TZ'] = 'Asia/Tokyo';
    expect(formatTime(NOON, NOON, 'en')).not.toBe(inBerlin);
  });
});
