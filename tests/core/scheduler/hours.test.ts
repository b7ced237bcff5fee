import { describe, expect, it } from 'vitest';
import { toSnapshot } from '../../../src/core/scheduler/to-snapshot.ts';
import type { Settings } from '../../../src/shared/settings.ts';
import type { HourRange } from '../../../src/shared/working-hours.ts';
import { HOUR, MINUTE, MORNING, SECOND, aState } from '../../builders.ts';
import { Day } from '../../day.ts';
import { restart } from '../../days.ts';

const hours = (from: number, to: number): HourRange => ({ fromMinute: from * 60, toMinute: to * 60 });
const everyDay = (...ranges: readonly HourRange[]) => ({ workingHours: Array.from({ length: 7 }, () => ranges) });

/** No break falls due in hours as short as those of these tests. */
const LONG = { breakEveryMs: 4 * HOUR } as const;

/** Monday, nine o'clock, at work until `to`. */
function aDayUntil(to: number, settings: Partial<Settings> = {}): Day {
  return new Day(aState({ settings: { ...everyDay(hours(9, to)), ...settings } }));
}

/** Passes time with a tick every half minute: nights are long. */
function night(day: Day, ms: number): Day {
  for (let gone = 0; gone < ms; gone += 30 * SECOND) {
    day.at += 30 * SECOND;
    day.tick();
  }
  return day;
}

describe('outside the working hours', () => {
  it('hours end at 18:00, break due 18:05: none, and at 9:00 the next day a fresh interval', () => {
    const day = aDayUntil(18, { breakEveryMs: 65 * MINUTE });
    night(day, 8 * HOUR).work(HOUR);
    expect(day.at).toBe(MORNING + 9 * HOUR);
    expect(day.phase.name).toBe('offHours');
    const effects = day.effects.length;
    day.work(3 * HOUR);
    expect(day.effects).toHaveLength(effects);
    night(day, 12 * HOUR);
    expect(day.phase.name).toBe('away');
    day.work(MINUTE);
    expect(day.leftMs).toBeGreaterThan(64 * MINUTE - SECOND);
    expect(day.effects).toHaveLength(effects);
  });

  it('says when they begin again', () => {
    const day = aDayUntil(10).work(HOUR + MINUTE);
    expect(toSnapshot(day.state, day.at)).toMatchObject({
      phase: { name: 'offHours' },
      hoursBeginAt: MORNING + 24 * HOUR,
      nextBreakAt: null,
      counting: false,
    });
  });

  it('counts nothing, writes no absence down, and a new day begins with the first input', () => {
    const day = aDayUntil(10, LONG).work(HOUR);
    night(day, 23 * HOUR);
    expect(day.phase.name).toBe('away');
    day.rest(40 * MINUTE).work(3 * SECOND);
    expect(day.phase.name).toBe('working');
    expect(day.leftMs).toBeGreaterThan(4 * HOUR - 5 * SECOND);
    expect(day.records).toEqual([]);
  });

  it('a person who works across the beginning gets a full interval from there', () => {
    const day = aDayUntil(18);
    day.at -= 30 * MINUTE;
    day.state = aState({ settings: day.state.settings });
    day.state = { ...day.state, desk: { ...day.state.desk, countedAt: day.at } };
    day.work(30 * MINUTE);
    expect(day.phase.name).toBe('away');
    day.work(3 * SECOND);
    expect(day.leftMs).toBeGreaterThan(50 * MINUTE - 5 * SECOND);
  });

  it('a break can be taken, and leads back there', () => {
    const day = aDayUntil(10, LONG)
      .work(2 * HOUR)
      .press({ type: 'takeBreak', minutes: 1 });
    expect(day.phase).toMatchObject({ name: 'onBreak', origin: 'asked' });
    day.rest(2 * MINUTE).press({ type: 'returnToDesk' });
    expect(day.phase.name).toBe('offHours');
    expect(day.outcomes).toEqual(['taken']);
  });

  it.each([
    ['a notice', 59 * MINUTE + 30 * SECOND],
    ['a break that would fall due at that instant', HOUR],
  ])('there is no break after the end: %s', (_what, breakEveryMs) => {
    const day = aDayUntil(10, { breakEveryMs }).work(HOUR).rest(MINUTE);
    expect(day.phase.name).toBe('offHours');
    expect(day.count('openBreak')).toBe(0);
    expect(day.count('showNotice')).toBe(day.count('closeNotice'));
  });

  it('a clock that looks late begins no break after the end', () => {
    const day = aDayUntil(10, { breakEveryMs: 58 * MINUTE }).work(59 * MINUTE + 20 * SECOND);
    expect(day.phase.name).toBe('upcoming');
    day.at = MORNING + HOUR + 3 * SECOND;
    day.tick();
    expect(day.phase.name).toBe('offHours');
    expect(day.effects).toEqual([{ type: 'showNotice' }, { type: 'closeNotice' }]);
    const due = aDayUntil(10, { breakEveryMs: HOUR - 4 * SECOND }).work(HOUR - 10 * SECOND);
    due.at = MORNING + HOUR + SECOND;
    due.tick();
    expect(due.effects).toEqual([]);
  });

  it('a break that runs over the end runs to its end', () => {
    const day = aDayUntil(10, { breakEveryMs: 57 * MINUTE })
      .work(57 * MINUTE)
      .press({ type: 'startBreak' });
    day.rest(6 * MINUTE);
    expect(day.stage).toBe('result');
    day.press({ type: 'returnToDesk' });
    expect(day.phase.name).toBe('offHours');
    expect(day.outcomes).toEqual(['taken']);
  });

  it('a held break is let go', () => {
    const day = aDayUntil(10)
      .work(49 * MINUTE)
      .seeHolds('camera')
      .work(10 * MINUTE);
    expect(day.phase.name).toBe('held');
    day.work(MINUTE);
    expect(day.phase.name).toBe('offHours');
    expect(day.seeHolds().count('showNotice')).toBe(0);
  });

  it('a pause runs over the border, and ends outside of them', () => {
    const day = aDayUntil(10)
      .work(50 * MINUTE - SECOND)
      .press({ type: 'pauseBreaks', minutes: 60 });
    day.work(30 * MINUTE);
    expect(day.phase.name).toBe('paused');
    day.work(31 * MINUTE);
    expect(day.phase.name).toBe('offHours');
    expect(day.effects).toEqual([]);
  });

  it('a pause ends with the wish to resume, and with it nothing begins', () => {
    const day = aDayUntil(10).work(HOUR).press({ type: 'pauseBreaks', minutes: null });
    expect(day.phase.name).toBe('paused');
    expect(day.press({ type: 'resumeBreaks' }).phase.name).toBe('offHours');
  });

  it('a screen locked there and opened within the hours is a return', () => {
    const day = aDayUntil(10).work(HOUR).happen({ type: 'screenLocked' });
    night(day, 23 * HOUR).happen({ type: 'screenUnlocked' });
    expect(day.phase.name).toBe('working');
    expect(day.leftMs).toBe(50 * MINUTE);
  });

  it('a restart stays there', () => {
    const day = restart(aDayUntil(10, LONG).work(2 * HOUR), 5 * SECOND).work(MINUTE);
    expect(day.phase.name).toBe('offHours');
    expect(day.effects).toEqual([]);
  });

  it('a restart across the end shows no notice', () => {
    const day = aDayUntil(10, { breakEveryMs: 59 * MINUTE + 30 * SECOND }).work(59 * MINUTE + 40 * SECOND);
    expect(day.count('showNotice')).toBe(1);
    restart(day, 25 * SECOND);
    expect(day.count('showNotice')).toBe(1);
    expect(day.phase.name).toBe('offHours');
  });
});

describe('hours as a person has them', () => {
  it('several ranges: breaks in each, none at noon, and a fresh interval after it', () => {
    const day = new Day(aState({ settings: everyDay(hours(9, 12), hours(13, 17)) }));
    day.work(180 * MINUTE);
    expect(day.phase.name).toBe('offHours');
    day.work(HOUR + 3 * SECOND);
    expect(day.phase.name).toBe('working');
    expect(day.leftMs).toBeGreaterThan(50 * MINUTE - 5 * SECOND);
    expect(day.work(50 * MINUTE).phase.name).toBe('upcoming');
  });

  it('from 22:00 to 2:00 belong to the weekday on which they begin', () => {
    const monday = [[{ fromMinute: 22 * 60, toMinute: 2 * 60 }], [], [], [], [], [], []];
    const day = new Day(aState({ settings: { workingHours: monday } })).work(SECOND);
    const inside = (at: number): boolean => {
      day.at = at;
      return day.tick().phase.name !== 'offHours';
    };
    expect(inside(MORNING)).toBe(false);
    expect(inside(MORNING + 14.5 * HOUR)).toBe(true);
    expect(inside(MORNING + 16.5 * HOUR)).toBe(true);
    expect(inside(MORNING + 18 * HOUR)).toBe(false);
    expect(inside(MORNING + 38.5 * HOUR)).toBe(false);
    expect(inside(MORNING + 40.5 * HOUR)).toBe(false);
  });

  it('not today from 14 to 15: none then, and a fresh interval after it', () => {
    const off = { day: '2026-01-05', fromMinute: 10 * 60, toMinute: 11 * 60, kind: 'off' } as const;
    const day = aDayUntil(18, { hoursExceptions: [off] }).work(HOUR);
    expect(day.phase.name).toBe('offHours');
    day.work(HOUR + 3 * SECOND);
    expect(day.leftMs).toBeGreaterThan(50 * MINUTE - 5 * SECOND);
  });

  it('this evening all the same: an exception puts breaks where there are none', () => {
    const on = { day: '2026-01-05', fromMinute: 10 * 60, toMinute: 12 * 60, kind: 'on' } as const;
    const day = aDayUntil(10, { hoursExceptions: [on] }).work(HOUR);
    expect(day.phase.name).not.toBe('offHours');
    expect(day.work(2 * HOUR).phase.name).toBe('offHours');
  });

  it('follow the zone of the person: a flight, and the change to summer time', () => {
    const day = aDayUntil(17).work(MINUTE);
    expect(day.setCalendar({ utcOffsetMs: 9 * HOUR, zone: 'Asia/Tokyo' }).tick().phase.name).toBe('offHours');
    day.setCalendar({ utcOffsetMs: HOUR, zone: 'Europe/Berlin' }).tick();
    expect(day.phase.name).toBe('away');
    const early = aDayUntil(17);
    early.at = MORNING + 24 * HOUR - 30 * MINUTE;
    expect(early.tick().phase.name).toBe('offHours');
    expect(early.setCalendar({ utcOffsetMs: HOUR }).tick().phase.name).toBe('away');
  });

  it('set while at the desk count at once', () => {
    const day = new Day().work(20 * MINUTE).set(everyDay(hours(10, 12)));
    expect(day.phase.name).toBe('offHours');
    expect(day.set({ workingHours: null }).work(2 * SECOND).phase.name).toBe('working');
  });

  it('left for the night with the lid shut: one absence, a fresh interval', () => {
    const day = aDayUntil(10, LONG)
      .work(55 * MINUTE)
      .sleep(23 * HOUR + 30 * MINUTE);
    day.rest(10 * SECOND).work(3 * SECOND);
    expect(day.outcomes).toEqual(['natural']);
    expect(day.leftMs).toBeGreaterThan(4 * HOUR - 5 * SECOND);
  });
});
