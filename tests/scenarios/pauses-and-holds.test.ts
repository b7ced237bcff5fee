import { describe, expect, it } from 'vitest';
import { live } from './written.ts';

const DND = { hold: 'doNotDisturb' };
const NO_DND = { release: 'doNotDisturb' };
const FOR_AN_HOUR = { press: { type: 'pauseBreaks', minutes: 60 } };

describe('a pause', () => {
  it('8: given a pause of 1 h, when the machine sleeps 2 h, then the pause is over and the normal schedule is back', () => {
    const told = live([{ work: '20m' }, FOR_AN_HOUR, { work: '1m' }, { sleep: '2h' }, { work: '1m' }]);
    expect(told.phase).toBe('working');
    expect(told.minutesLeft).toBeGreaterThan(48);
    expect(live([{ work: '20m' }, FOR_AN_HOUR, { work: '1m' }, { sleep: '2h' }, { work: '51m' }]).phase).toBe(
      'upcoming',
    );
  });

  it('9: given a pause until resumed, when the machine sleeps, the app is restarted and killed, then it is still paused', () => {
    const told = live([
      { work: '20m' },
      { press: 'pauseBreaks' },
      { sleep: '8h' },
      { quit: '5m' },
      { work: '1h' },
      { kill: '1h' },
      { work: '3h' },
    ]);
    expect(told.phase).toBe('paused');
    expect(told.opened).toBe(0);
    expect(told.snapshot.phase).toEqual({ name: 'paused', untilAt: null });
  });
});

describe('a restart', () => {
  it.each(['quit', 'kill'])(
    '10: given 20 of 28 min elapsed, when the app is ended (%s) and started at once, then about 8 min are left',
    (end) => {
      const told = live([{ work: '20m' }, { [end]: '2s' }], { settings: { breakEverySeconds: 28 * 60 } });
      expect(told.minutesLeft).toBeGreaterThan(7.9);
      expect(told.minutesLeft).toBeLessThanOrEqual(8);
    },
  );
});

describe('do not disturb', () => {
  it('11: given a long break due after the next one, when do not disturb is on for 2 min, then counter and elapsed time are kept', () => {
    const settings = { microBreaks: true };
    // once in the middle of nothing, once as the short break falls due
    const told = live([{ work: '20m' }, DND, { work: '2m' }, NO_DND, { work: '31m' }], { settings });
    const calm = live([{ work: '53m' }], { settings });
    expect(told.lines.filter((line) => !line.includes('*'))).toEqual(calm.lines);
    const due = live([{ work: '24m' }, DND, { work: '2m' }, NO_DND, { work: '27m' }], { settings });
    expect(due.times('The break is held')).toEqual(['09:25:00']);
    expect(due.outcomes).toEqual(['taken']);
    expect(due.times('The short break opens')).toHaveLength(1);
    // the short break took its half minute, and nothing else did
    expect(due.times('Notice: a break is coming (Supine')).toHaveLength(1);
    expect(due.snapshot.dueActiveMs).toBe(50 * 60_000);
    const announced = live([{ work: '50m30s' }, DND, { work: '2m' }, NO_DND, { work: '30s' }], { settings });
    expect(announced.times('The break is held')).toEqual(['09:50:31']);
    expect(announced.phase).toBe('upcoming');
    expect(announced.opened).toBe(1);
  });

  it('12: given do not disturb for 12 h that ends behind the lock, when the screen is unlocked, then breaks resume by themselves', () => {
    const told = live([
      { work: '49m' },
      DND,
      { work: '6h' },
      { lock: true },
      { rest: '6h' },
      NO_DND,
      { rest: '1h' },
      { lock: false },
      { work: '51m' },
    ]);
    expect(told.phase).toBe('upcoming');
    expect(told.snapshot.holds).toEqual([]);
  });

  it('13: given do not disturb that never ends, when 24 h pass, then it says since when the break is held, and it can be started all the same', () => {
    const held = [{ work: '49m' }, DND, { work: '24h' }];
    const told = live(held);
    expect(told.phase).toBe('held');
    expect(told.snapshot.holds).toMatchObject([{ cause: 'doNotDisturb' }]);
    const since = told.snapshot.holds[0]?.sinceAt ?? 0;
    expect(new Date(since).toISOString().slice(11, 16)).toBe('09:49');
    expect(told.times('The break is held by: do not disturb')).toEqual(['09:50:00']);
    expect(told.times('Notice')).toEqual([]);
    expect(told.times('The held break is offered once')).toEqual(['10:20:00']);
    const started = live([...held, { press: 'startBreak' }]);
    expect(started.phase).toBe('onBreak');
    expect(live([...held, { press: 'takeBreak' }]).phase).toBe('onBreak');
  });

  it('14: given a break, when do not disturb starts during it, then the break ends by rule and nothing is stuck', () => {
    const day = [{ work: '50m' }, { press: 'startBreak' }, { rest: '1m' }, DND, { rest: '5m' }, { work: '2m' }];
    const told = live(day);
    expect(told.outcomes).toEqual(['taken']);
    expect(told.times('Recorded: taken (done)')).toEqual(['09:55:00']);
    expect(told.phase).toBe('working');
    const next = live([...day, { work: '49m' }, NO_DND, { work: '3m' }]);
    expect(next.times('The break is held')).toHaveLength(1);
    expect(next.opened).toBe(2);
  });
});
