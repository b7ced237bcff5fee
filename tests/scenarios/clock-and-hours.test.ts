import { describe, expect, it } from 'vitest';
import { clockWords } from '../../src/shared/clock-words.ts';
import { live } from './written.ts';

/** Every day from 9 to 18. */
const OFFICE = Array.from({ length: 7 }, () => [{ fromMinute: 9 * 60, toMinute: 18 * 60 }]);
/** The night from Monday to Tuesday, 22 to 2. */
const MONDAY_NIGHT = [[{ fromMinute: 22 * 60, toMinute: 2 * 60 }], [], [], [], [], [], []];

describe('the clock on the wall', () => {
  it.each([
    ['is set back by 1 h', [{ clock: '-1h' }]],
    ['is set forward by 1 h', [{ clock: '+1h' }]],
    ['goes over to summer time', [{ zone: '+1h' }]],
    ['goes with a flight to Tokyo', [{ zone: '+9h' }]],
    ['is set by hand after a flight', [{ clock: '+9h' }]],
    ['is set far back', [{ clock: '-400h' }]],
  ])('19: given a running countdown, when the clock %s, then the remaining time is the same', (_how, change) => {
    const told = live([{ work: '20m' }, ...change, { work: '10s' }]);
    expect(Math.abs(told.minutesLeft * 60 - (30 * 60 - 10))).toBeLessThanOrEqual(2);
    const later = live([{ work: '20m' }, ...change, { work: '34m' }]);
    expect(later.opened).toBe(1);
    expect(live([{ work: '20m' }, ...change, { work: '29m50s' }]).times('Notice')).toEqual([]);
  });

  it('19: given a clock that was set back between two runs, then the remaining time is never more than it was', () => {
    for (const end of ['quit', 'kill']) {
      // an app that is killed never saw the new time: what it saved lies in the future of the next run
      const told = live([{ work: '20m' }, { clock: '-3h' }, { [end]: '5s' }, { work: '10s' }]);
      expect(told.minutesLeft).toBeGreaterThan(29);
      expect(told.minutesLeft).toBeLessThanOrEqual(30);
    }
  });

  it('20: given a remaining time of 0 or less, then no display is negative, and the due break starts within one tick', () => {
    for (const ms of [0, -1, -1000, -3_600_000]) expect(clockWords(ms)).toBe('0:00');
    // in step with none of the looks the app takes anyway
    const due = 49 * 60 + 57;
    const told = live([{ work: '53m' }], { settings: { breakEverySeconds: due } });
    expect(told.times('Notice')).toEqual(['09:49:57']);
    expect(told.times('The break opens')).toEqual(['09:51:57']);
    for (let seconds = due - 5; seconds <= due + 125; seconds += 1) {
      const { day, snapshot } = live([{ work: `${seconds}s` }], {
        settings: { breakEverySeconds: due },
      });
      expect(snapshot.nextBreakAt ?? day.at).toBeGreaterThanOrEqual(day.at);
      expect(snapshot.activeMs >= 0 && Number.isFinite(snapshot.dueActiveMs)).toBe(true);
      if (seconds < due) expect(day.effects).toEqual([]);
      else expect(day.effects[0]).toEqual({ type: 'showNotice' });
      if (seconds > due + 120) expect(day.effects.at(-1)).toEqual({ type: 'openBreak' });
    }
  });
});

describe('the hours', () => {
  const phaseAt = (start: string, until: string): string =>
    live([{ rest: '1m' }, { until }], { start, settings: { workingHours: MONDAY_NIGHT } }).phase;

  it('21: given hours from 22:00 to 02:00, then 23:30 and 01:30 are inside, 03:00 is outside, and the weekday of the start counts', () => {
    expect(phaseAt('2026-01-05T21:30', '21:59')).toBe('offHours');
    expect(phaseAt('2026-01-05T21:30', '23:30')).toBe('away');
    expect(phaseAt('2026-01-05T21:30', '01:30')).toBe('away');
    expect(phaseAt('2026-01-05T21:30', '03:00')).toBe('offHours');
    // the night before belongs to Sunday, the one after to Tuesday
    expect(phaseAt('2026-01-05T00:30', '01:30')).toBe('offHours');
    expect(phaseAt('2026-01-06T21:30', '23:30')).toBe('offHours');
    expect(phaseAt('2026-01-06T00:30', '01:30')).toBe('away');
  });

  it('22: given hours that end at 18:00 and a break due at 18:05, then there is none, and the next day at 09:00 begins a fresh interval', () => {
    const about = { start: '2026-01-05T17:15', settings: { workingHours: OFFICE } };
    const evening = live([{ work: '1h' }], about);
    expect(evening.day.effects).toEqual([]);
    expect(evening.phase).toBe('offHours');
    const morning = live([{ work: '1h' }, { rest: '1h' }, { until: '09:00' }, { work: '2m' }], about);
    expect(morning.phase).toBe('working');
    expect(morning.minutesLeft).toBeGreaterThanOrEqual(48);
    expect(morning.opened).toBe(0);
    expect(morning.outcomes).toEqual([]);
  });

  it('22: given a break announced as the hours end, then it is not begun', () => {
    const told = live([{ work: '52m' }], { start: '2026-01-05T17:09:30', settings: { workingHours: OFFICE } });
    expect(told.times('The notice is gone')).toEqual(['18:00:00']);
    expect(told.opened).toBe(0);
  });

  it('23: given a time outside the hours, when a break is asked for, then it starts', () => {
    const about = { start: '2026-01-05T20:00', settings: { workingHours: OFFICE } };
    expect(live([{ work: '10m' }], about).phase).toBe('offHours');
    const told = live([{ work: '10m' }, { press: 'takeBreak' }], about);
    expect(told.phase).toBe('onBreak');
    expect(told.opened).toBe(1);
    const after = live([{ work: '10m' }, { press: 'takeBreak' }, { rest: '10m' }, { work: '3m' }], about);
    expect(after.outcomes).toEqual(['taken']);
    expect(after.phase).toBe('offHours');
  });
});

describe('settings', () => {
  it('24: given a running countdown, when colour or volume change, then it goes on unchanged; when the interval does, the elapsed time is kept', () => {
    const told = live([{ work: '20m' }, { settings: { theme: 'dark', volume: 0.1 } }]);
    expect(told.minutesLeft).toBe(30);
    expect(told.day.state.settings).toMatchObject({ theme: 'dark', volume: 0.1 });
    const shorter = live([{ work: '20m' }, { settings: { breakEverySeconds: 30 * 60 } }]);
    expect(shorter.minutesLeft).toBe(10);
    const longer = live([{ work: '20m' }, { settings: { breakEverySeconds: 60 * 60 } }]);
    expect(longer.minutesLeft).toBe(40);
    const due = live([{ work: '20m' }, { settings: { breakEverySeconds: 600 } }, { work: '5s' }]);
    expect(due.phase).toBe('upcoming');
  });
});
