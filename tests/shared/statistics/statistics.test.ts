import { describe, expect, it } from 'vitest';
import type { BreakRecord, ExerciseRecord } from '../../../src/shared/history-record.ts';
import { adherenceByWeek } from '../../../src/shared/statistics/adherence.ts';
import { calendarDays } from '../../../src/shared/statistics/calendar.ts';
import { dayNumber, dayText, weekdayIndex } from '../../../src/shared/statistics/days.ts';
import { wholeMinutes } from '../../../src/shared/statistics/done.ts';
import { findBreaks } from '../../../src/shared/statistics/find-breaks.ts';
import { sittingBouts } from '../../../src/shared/statistics/sitting.ts';
import { daySoFar, dayStatistics } from '../../../src/shared/statistics/today.ts';
import { weekStatistics, type Measure } from '../../../src/shared/statistics/week.ts';
import { aRecord } from '../../main/store/a-record.ts';
import { generateRecords } from './generate-records.ts';

const TODAY = '2026-11-25';

function done(exercise: Partial<ExerciseRecord>): ExerciseRecord {
  const none = { leftSeconds: null, rightSeconds: null, seconds: null, variation: null };
  return { exerciseId: 'plank', ...none, plannedSeconds: null, sets: 1, reps: null, ...exercise };
}

function onDay(day: string, about: Partial<BreakRecord> = {}): BreakRecord {
  return aRecord({ id: `${day} ${about.id ?? ''}`, day, ...about });
}

function superman(sets: number, reps: number, part = 1): ExerciseRecord {
  const plannedSeconds = sets * reps * 3;
  return done({ exerciseId: 'superman', plannedSeconds, seconds: plannedSeconds * part, sets, reps });
}

function measured(breaks: readonly BreakRecord[], measure: Measure): readonly (number | undefined)[] {
  const found = weekStatistics(breaks, TODAY).measures.find((each) => each.measure === measure);
  return [found?.done, found?.goal];
}

describe('a calendar day', () => {
  it('is the same after it was a number, through leap years and centuries', () => {
    const days = ['1970-01-01', '1999-12-31', '2000-02-29', '2024-02-29', '2026-11-25', '2100-03-01'];
    expect(days.map((day) => dayText(dayNumber(day) ?? 0))).toEqual(days);
    for (let number = 20_000; number < 21_500; number += 1) expect(dayNumber(dayText(number))).toBe(number);
  });

  it('knows its weekday, and junk is none', () => {
    expect(weekdayIndex(dayNumber(TODAY) ?? 0)).toBe(2);
    expect(['', 'today', '2026-13-01', '26-1-1'].map(dayNumber)).toEqual([null, null, null, null]);
  });
});

describe('today', () => {
  it('counts how breaks ended and the minutes for each part of the body', () => {
    const fold = done({ exerciseId: 'seated_forward_fold', seconds: 180 });
    const breaks = [
      onDay(TODAY),
      onDay(TODAY, { outcome: 'shortened', exercises: [fold] }),
      onDay(TODAY, { outcome: 'skipped', exercises: [] }),
      onDay('2026-11-24'),
    ];
    const { outcomes, seconds, targets } = dayStatistics(breaks, TODAY);
    expect(outcomes).toEqual({ taken: 1, shortened: 1, skipped: 1, postponed: 0, natural: 0 });
    expect(seconds).toBe(419.5);
    expect(targets).toEqual([
      { target: 'spine', seconds: 239.5 },
      { target: 'low_back', seconds: 180 },
      { target: 'hips', seconds: 180 },
    ]);
  });
});

describe('the week', () => {
  it('counts a day of strength from one whole set, and none from a part of one or a short set', () => {
    const whole = [superman(3, 20, 0.4)];
    expect(measured([onDay(TODAY, { exercises: whole }), onDay(TODAY, { exercises: whole })], 'strengthDays')).toEqual([
      1, 3,
    ]);
    expect(measured([onDay(TODAY, { exercises: [superman(3, 20, 0.2)] })], 'strengthDays')[0]).toBe(0);
    expect(measured([onDay(TODAY, { exercises: whole, short: true })], 'strengthDays')[0]).toBe(0);
  });

  it('counts whole superman sets, those of fewer repetitions and short sets half', () => {
    const sets = (exercise: ExerciseRecord, short = false) =>
      measured([onDay(TODAY, { exercises: [exercise], short })], 'supermanSets');
    expect(sets(superman(3, 20))).toEqual([3, 9]);
    expect(sets(superman(3, 20, 0.7))[0]).toBe(2);
    expect(sets(superman(1, 10))[0]).toBe(0.5);
    expect(sets(superman(1, 20), true)[0]).toBe(0.5);
  });

  it('aims at three planks of the length that was asked for last', () => {
    const plank = (seconds: number) => [done({ plannedSeconds: seconds, seconds })];
    expect(measured([], 'plankSeconds')).toEqual([0, 90]);
    const breaks = [onDay('2026-11-20', { exercises: plank(40) }), onDay(TODAY, { exercises: plank(45) })];
    expect(measured(breaks, 'plankSeconds')).toEqual([85, 135]);
  });

  it('lets what is older than seven days roll off, and does not count tomorrow', () => {
    expect(measured([onDay('2026-11-19')], 'calmMinutes')).toEqual([4, 20]);
    expect(measured([onDay('2026-11-18'), onDay('2026-11-26')], 'calmMinutes')[0]).toBe(0);
  });

  it('touches each part of the body once', () => {
    const breaks = [onDay(TODAY), onDay('2026-11-24', { exercises: [superman(1, 20)] })];
    expect(weekStatistics(breaks, TODAY).touched).toEqual(['back', 'shoulders', 'spine']);
  });
});

describe('the calendar', () => {
  it('has each day of 26 weeks up to today, from a Monday on', () => {
    const days = calendarDays([onDay(TODAY), onDay('2025-11-25')], TODAY);
    expect(days).toHaveLength(25 * 7 + 3);
    expect(days[0]).toMatchObject({ day: '2026-06-01', week: 0, weekday: 0, minutes: 0, level: 0 });
    expect(days.at(-1)).toEqual({ day: TODAY, week: 25, weekday: 2, minutes: 4, breaks: 1, level: 1 });
    expect(days.filter(({ minutes }) => minutes > 0)).toHaveLength(1);
  });

  it('holds the same minutes as the records of a generated year', () => {
    const records = generateRecords(3000, 7, TODAY);
    const days = calendarDays(records, TODAY);
    for (const { day, minutes } of days.slice(-20)) {
      expect(minutes).toBe(wholeMinutes(dayStatistics(records, day).seconds));
    }
    expect(days.filter(({ minutes }) => minutes > 0).length).toBeGreaterThan(100);
  });
});

describe('breaks that were due', () => {
  it('count once when they end; a postponed, a natural and an asked one are none', () => {
    const breaks = [
      onDay('2026-11-23'),
      onDay('2026-11-24', { outcome: 'shortened' }),
      onDay(TODAY, { outcome: 'skipped' }),
      onDay(TODAY, { outcome: 'postponed' }),
      onDay(TODAY, { outcome: 'natural' }),
      onDay(TODAY, { dueAt: null }),
      onDay('2026-11-22', { outcome: 'skipped' }),
      onDay('2020-01-01'),
    ];
    expect(adherenceByWeek(breaks, TODAY, 2)).toEqual([
      { monday: '2026-11-16', taken: 0, due: 1 },
      { monday: '2026-11-23', taken: 2, due: 3 },
    ]);
  });
});

describe('the time between two rests', () => {
  const at = (hour: number, minute = 0) => Date.UTC(2026, 10, 25, hour, minute);
  const rest = (from: number, to: number, about: Partial<BreakRecord> = {}) =>
    onDay(TODAY, { startedAt: from, endedAt: to, ...about });

  it('goes from the end of one to the beginning of the next, past a skipped one', () => {
    const breaks = [
      rest(at(9), at(9, 5)),
      rest(at(9, 40), at(9, 40), { outcome: 'skipped' }),
      rest(at(10, 20), at(10, 25), { outcome: 'natural' }),
    ];
    expect(sittingBouts(breaks)).toEqual([{ day: TODAY, startedAt: at(9, 5), minutes: 75 }]);
  });

  it('is not told over a change of the day, nor longer than 14 hours', () => {
    expect(sittingBouts([rest(at(23), at(23, 5)), rest(at(24, 30), at(24, 35), { day: '2026-11-26' })])).toEqual([]);
    expect(sittingBouts([rest(at(1), at(1, 5)), rest(at(15, 6), at(15, 10))])).toEqual([]);
  });
});

describe('finding breaks', () => {
  const breaks = [
    onDay('2026-11-23', { id: 'a', endedAt: 1 }),
    onDay('2026-11-24', { id: 'b', endedAt: 3, outcome: 'skipped' }),
    onDay('2026-11-25', { id: 'c', endedAt: 2 }),
  ];
  const ended = (outcome: BreakRecord['outcome'] | null, words: string) =>
    findBreaks(breaks, { outcome, words }, ({ day, outcome: how }) => `${day} ${how}`).map(({ endedAt }) => endedAt);

  it('gives all of them, the newest first', () => {
    expect(ended(null, '  ')).toEqual([3, 2, 1]);
  });

  it('narrows them to an outcome and to words in any order', () => {
    expect(ended('taken', '')).toEqual([2, 1]);
    expect(ended(null, 'TAKEN 11-23')).toEqual([1]);
    expect(ended('skipped', 'taken')).toEqual([]);
  });
});

describe('the day so far', () => {
  const at = (hour: number, minute = 0) => Date.UTC(2026, 10, 25, hour, minute);
  const rest = (id: string, startedAt: number, endedAt: number, about: Partial<BreakRecord> = {}) =>
    onDay(TODAY, { id, startedAt, endedAt, ...about });

  it('counts the sittings between its rests, and the longest', () => {
    const breaks = [
      onDay('2026-11-24', { startedAt: at(-4), endedAt: at(-3) }),
      rest('woke', at(-10), at(8), { outcome: 'natural', exercises: [] }),
      rest('one', at(8, 50), at(9)),
      rest('not', at(9, 40), at(9, 40), { outcome: 'skipped', exercises: [] }),
      rest('two', at(10, 10), at(10, 15)),
    ];
    expect(daySoFar(breaks, TODAY)).toMatchObject({ sittings: 2, longestMinutes: 70 });
    expect(daySoFar(breaks.slice(0, 2), TODAY)).toEqual({ sittings: 0, longestMinutes: 0, targets: [] });
  });

  it('tells the parts of the body as the page of the day does', () => {
    const breaks = [rest('one', at(8), at(9)), onDay('2026-11-24', { exercises: [superman(3, 20)] })];
    expect(daySoFar(breaks, TODAY).targets).toEqual(dayStatistics(breaks, TODAY).targets);
    expect(daySoFar(breaks, TODAY).targets.length).toBeGreaterThan(0);
  });

  it('has short breaks beside the others, not among them', () => {
    const micro = { size: 'micro', exercises: [] } as const;
    const breaks = [rest('one', at(8), at(9)), rest('up', at(9, 25), at(9, 26), micro)];
    expect(dayStatistics(breaks, TODAY)).toMatchObject({ micro: 1, outcomes: { taken: 1 } });
    const skipped = rest('no', at(10), at(10), { ...micro, outcome: 'skipped' });
    expect(dayStatistics([...breaks, skipped], TODAY)).toMatchObject({ micro: 1, outcomes: { skipped: 0 } });
  });

  it('rounds what was done to minutes, and never to none', () => {
    expect([0, 1, 29, 89, 90, 600].map(wholeMinutes)).toEqual([0, 1, 1, 1, 2, 10]);
  });
});
