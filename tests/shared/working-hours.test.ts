import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hours, type HourRange, isWithinHours, nextWithinHours } from '../../src/shared/working-hours.ts';
import { HOUR, MINUTE } from '../builders.ts';

/** Monday, 5 January 2026, midnight. */
const MONDAY = Date.UTC(2026, 0, 5);
const DAY = 24 * HOUR;
const hours = (from: number, to: number): HourRange => ({ fromMinute: from * 60, toMinute: to * 60 });
const office: Hours = {
  workingHours: [[hours(9, 12), hours(13, 17)], [hours(22, 2)], [], [hours(9, 17)], [], [], []],
  hoursExceptions: [],
};
const always: Hours = { workingHours: null, hoursExceptions: [] };
const never: Hours = { workingHours: [[], [], [], [], [], [], []], hoursExceptions: [] };

describe('working hours', () => {
  it.each([
    ['Monday 8:59', 8 * HOUR + 59 * MINUTE, false],
    ['Monday 9:00', 9 * HOUR, true],
    ['Monday 12:00', 12 * HOUR, false],
    ['Monday 12:59', 12 * HOUR + 59 * MINUTE, false],
    ['Monday 16:59', 16 * HOUR + 59 * MINUTE, true],
    ['Monday 17:00', 17 * HOUR, false],
    ['Tuesday 1:30', DAY + 1.5 * HOUR, false],
    ['Tuesday 23:30', DAY + 23.5 * HOUR, true],
    ['Wednesday 1:30', 2 * DAY + 1.5 * HOUR, true],
    ['Wednesday 2:00', 2 * DAY + 2 * HOUR, false],
    ['Wednesday 23:30', 2 * DAY + 23.5 * HOUR, false],
    ['Sunday noon', 6 * DAY + 12 * HOUR, false],
  ])('%s', (_when, at, within) => {
    expect(isWithinHours(office, MONDAY + at)).toBe(within);
    expect(isWithinHours(office, MONDAY + 7 * 52 * DAY + at)).toBe(within);
    expect(isWithinHours(always, MONDAY + at)).toBe(true);
    expect(isWithinHours(never, MONDAY + at)).toBe(false);
  });

  it('from an hour to the same hour is a whole day', () => {
    const whole = { ...never, workingHours: [[hours(9, 9)], [], [], [], [], [], []] };
    expect(isWithinHours(whole, MONDAY + 8 * HOUR)).toBe(false);
    expect(isWithinHours(whole, MONDAY + DAY + 8 * HOUR)).toBe(true);
    expect(isWithinHours(whole, MONDAY + DAY + 9 * HOUR)).toBe(false);
  });

  it('"not today from 14 to 15" is for that day alone, and wins over "on"', () => {
    const off = { day: '2026-01-05', ...hours(14, 15), kind: 'off' } as const;
    const but = { ...office, hoursExceptions: [off, { ...off, ...hours(14, 20), kind: 'on' } as const] };
    expect(isWithinHours(but, MONDAY + 14.5 * HOUR)).toBe(false);
    expect(isWithinHours(but, MONDAY + 15 * HOUR)).toBe(true);
    expect(isWithinHours(but, MONDAY + 19 * HOUR)).toBe(true);
    expect(isWithinHours(but, MONDAY + 7 * DAY + 14.5 * HOUR)).toBe(true);
    expect(isWithinHours(but, MONDAY + 7 * DAY + 19 * HOUR)).toBe(false);
    expect(isWithinHours({ ...always, hoursExceptions: [off] }, MONDAY + 14.5 * HOUR)).toBe(false);
  });

  it('an exception over midnight belongs to the day on which it begins', () => {
    const late = { day: '2026-01-10', ...hours(22, 3), kind: 'on' } as const;
    const but = { ...never, hoursExceptions: [late] };
    expect(isWithinHours(but, MONDAY + 6 * DAY + 2 * HOUR)).toBe(true);
    expect(isWithinHours(but, MONDAY + 5 * DAY + 2 * HOUR)).toBe(false);
  });

  it('a day that no calendar has changes nothing', () => {
    const nowhere = { day: '2026-02-31', ...hours(0, 24), kind: 'off' } as const;
    expect(isWithinHours({ ...office, hoursExceptions: [nowhere] }, MONDAY + 10 * HOUR)).toBe(true);
  });
});

describe('when they begin again', () => {
  it.each([
    ['at noon', 12 * HOUR, 13 * HOUR],
    ['in the evening', 18 * HOUR, DAY + 22 * HOUR],
    ['after the night', 2 * DAY + 3 * HOUR, 3 * DAY + 9 * HOUR],
    ['over the weekend', 4 * DAY, 7 * DAY + 9 * HOUR],
  ])('%s', (_when, from, next) => {
    expect(nextWithinHours(office, MONDAY + from)).toBe(MONDAY + next);
  });

  it('is not known where none come', () => {
    expect(nextWithinHours(never, MONDAY)).toBeNull();
  });

  it('is the end of an exception, or the beginning of one', () => {
    const off = { day: '2026-01-05', ...hours(10, 11), kind: 'off' } as const;
    const on = { day: '2026-01-05', ...hours(20, 21), kind: 'on' } as const;
    expect(nextWithinHours({ ...office, hoursExceptions: [off] }, MONDAY + 10.5 * HOUR)).toBe(MONDAY + 11 * HOUR);
    expect(nextWithinHours({ ...office, hoursExceptions: [on] }, MONDAY + 18 * HOUR)).toBe(MONDAY + 20 * HOUR);
  });

  it('is the first minute of a week that is within, found by trying each', () => {
    const minute = fc.integer({ min: 0, max: 48 }).map((half) => half * 30);
    const range = fc.record({ fromMinute: minute, toMinute: minute });
    const exception = fc.record({
      day: fc.constantFrom('2026-01-04', '2026-01-05', '2026-01-06', '2026-01-09'),
      fromMinute: minute,
      toMinute: minute,
      kind: fc.constantFrom('off' as const, 'on' as const),
    });
    const week = fc.array(fc.array(range, { maxLength: 2 }), { minLength: 7, maxLength: 7 });
    const given = fc.record({
      workingHours: fc.option(week),
      hoursExceptions: fc.array(exception, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(given, fc.integer({ min: 0, max: 7 * 48 }), (settings, half) => {
        const from = MONDAY + half * 30 * MINUTE;
        if (isWithinHours(settings, from)) return;
        let at = from;
        while (at < from + 8 * DAY && !isWithinHours(settings, at)) at += 30 * MINUTE;
        if (at < from + 8 * DAY) expect(nextWithinHours(settings, from)).toBe(at);
        else expect(nextWithinHours(settings, from) ?? Infinity).toBeGreaterThanOrEqual(at);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });
});
