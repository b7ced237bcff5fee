import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, MORNING, SECOND } from '../../builders.ts';
import { Day } from '../../day.ts';

describe('a pause', () => {
  it('of an hour is over after two hours of sleep, and the schedule is a normal one', () => {
    const day = new Day()
      .work(20 * MINUTE)
      .press({ type: 'pauseBreaks', minutes: 60 })
      .sleep(2 * HOUR);
    day.work(5 * SECOND);
    expect(day.phase.name).toBe('working');
    expect(day.leftMs).toBeGreaterThan(50 * MINUTE - 10 * SECOND);
    expect(day.work(50 * MINUTE).count('showNotice')).toBe(1);
  });

  it('until I resume outlives sleep', () => {
    const day = new Day()
      .press({ type: 'pauseBreaks', minutes: null })
      .sleep(12 * HOUR)
      .work(3 * HOUR);
    expect(day.phase).toEqual({ name: 'paused', untilAt: null });
    expect(day.effects).toEqual([]);
    expect(day.press({ type: 'resumeBreaks' }).leftMs).toBe(50 * MINUTE);
  });

  it('takes the notice away and writes nothing down', () => {
    const day = new Day().work(50 * MINUTE).press({ type: 'pauseBreaks', minutes: 30 });
    expect(day.effects).toEqual([{ type: 'showNotice' }, { type: 'closeNotice' }]);
    expect(day.work(2 * HOUR).count('openBreak')).toBe(1);
  });

  it('of a moment keeps what was counted, a longer one starts afresh', () => {
    const moment = new Day()
      .work(20 * MINUTE)
      .press({ type: 'pauseBreaks', minutes: 30 })
      .work(2 * MINUTE);
    expect(moment.press({ type: 'resumeBreaks' }).leftMs).toBe(30 * MINUTE);
    const long = new Day()
      .work(20 * MINUTE)
      .press({ type: 'pauseBreaks', minutes: 30 })
      .work(30 * MINUTE);
    expect(long.leftMs).toBe(50 * MINUTE);
  });

  it('ends at its instant, however late the clock looks', () => {
    const day = new Day().press({ type: 'pauseBreaks', minutes: 10 });
    day.at += 12 * MINUTE;
    day.press({ type: 'postponeBreak', minutes: 5 });
    expect(day.phase.name).toBe('working');
    expect(day.leftMs).toBe(48 * MINUTE);
  });

  it('that ends behind the lock screen waits for the person', () => {
    const day = new Day().press({ type: 'pauseBreaks', minutes: 10 }).happen({ type: 'screenLocked' });
    day.rest(2 * HOUR);
    expect(day.phase.name).toBe('away');
    day.happen({ type: 'screenUnlocked' });
    expect(day.leftMs).toBe(50 * MINUTE);
  });

  it('is not there during a break', () => {
    const day = new Day().press({ type: 'takeBreak', minutes: null });
    const before = day.state;
    expect(day.press({ type: 'pauseBreaks', minutes: null }).state).toBe(before);
  });
});

describe('changed settings', () => {
  it('another colour or volume leaves the countdown as it is', () => {
    const day = new Day().work(20 * MINUTE).rest(30 * SECOND);
    const { desk, phase } = day.state;
    day.set({ theme: 'dark', volume: 0.1, breakLengthMs: 10 * MINUTE });
    expect(day.state.desk).toEqual(desk);
    expect(day.state.phase).toBe(phase);
    expect(day.effects).toEqual([]);
  });

  it('another interval keeps the time that has passed', () => {
    const day = new Day().work(20 * MINUTE).set({ breakEveryMs: 30 * MINUTE });
    expect(day.leftMs).toBe(10 * MINUTE);
    expect(day.set({ breakEveryMs: 60 * MINUTE }).leftMs).toBe(40 * MINUTE);
    expect(day.set({ breakEveryMs: 10 * MINUTE }).work(SECOND).phase.name).toBe('upcoming');
  });

  it('another interval does not undo a postponing', () => {
    const day = new Day().work(50 * MINUTE).press({ type: 'postponeBreak', minutes: 10 });
    expect(day.set({ breakEveryMs: 20 * MINUTE }).leftMs).toBe(10 * MINUTE);
  });

  it('a longer interval takes the notice away again', () => {
    const day = new Day().work(50 * MINUTE).set({ breakEveryMs: HOUR });
    expect(day.effects).toEqual([{ type: 'showNotice' }, { type: 'closeNotice' }]);
    expect(day.phase.name).toBe('working');
  });

  it('settings that are the same are no change', () => {
    const day = new Day();
    const before = day.state;
    expect(day.set({}).state).toBe(before);
  });
});

describe('a pause until tomorrow', () => {
  it.each([
    ['at nine in the morning', 0, 19],
    ['at eleven at night', 14, 5],
    ['at two in the night', 17, 2],
    ['at five in the morning', 20, 23],
  ])('%s ends at four', (_when, afterHours, lastsHours) => {
    const day = new Day();
    day.at += afterHours * HOUR;
    day.press({ type: 'resumeBreaks' }).tick().press({ type: 'pauseUntilTomorrow' });
    expect(day.phase).toEqual({ name: 'paused', untilAt: day.at + lastsHours * HOUR });
  });

  it('means the morning of where the person is', () => {
    const day = new Day().setCalendar({ utcOffsetMs: -6 * HOUR, zone: 'America/Chicago' });
    day.press({ type: 'pauseUntilTomorrow' });
    expect(day.phase).toEqual({ name: 'paused', untilAt: MORNING + HOUR });
  });
});
