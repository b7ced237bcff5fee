import { describe, expect, it } from 'vitest';
import { live, type Written } from './written.ts';

/** A break that opened at 09:50 and is being guided. */
const IN_A_BREAK: readonly Written[] = [{ work: '50m' }, { press: 'startBreak' }, { press: 'startSession' }];

describe('sleep', () => {
  it('1: given 12 min left, when the machine sleeps 1 min, then 11 to 12 min are left and no break comes within the first minute', () => {
    const woken = live([{ work: '38m' }, { sleep: '1m' }]);
    expect(woken.minutesLeft).toBeGreaterThanOrEqual(11);
    expect(woken.minutesLeft).toBeLessThanOrEqual(12);
    const working = live([{ work: '38m' }, { sleep: '1m' }, { work: '1m' }]);
    expect(working.times('Notice')).toEqual([]);
    expect(working.minutesLeft).toBeGreaterThan(10);
    expect(working.minutesLeft).toBeLessThan(12);
  });

  it('2: given 2 min left, when the machine sleeps 8 h, then there is a full interval, one credited absence and no break', () => {
    const told = live([{ work: '48m' }, { sleep: '8h' }, { work: '2m30s' }]);
    expect(told.outcomes).toEqual(['natural']);
    expect([told.opened, told.times('Notice')]).toEqual([0, []]);
    expect(told.minutesLeft).toBeGreaterThan(47);
    expect(told.minutesLeft).toBeLessThan(48);
  });

  it.each(['20s', '45s', '1m', '90s', '2m', '3m', '6m', '8h'])(
    '3: given a break that falls due during a sleep of %s, when the machine wakes, then there is one decision and never two',
    (sleep) => {
      const told = live([{ work: '49m50s' }, { sleep }, { work: '10m' }]);
      const credits = told.outcomes.filter((outcome) => outcome === 'natural').length;
      expect(credits + told.opened).toBe(1);
      expect(told.times('Notice').length).toBe(told.opened);
      // a sleep as long as a break is one; a shorter one leaves the break where it is, or puts it off
      expect(credits).toBe(['6m', '8h'].includes(sleep) ? 1 : 0);
    },
  );

  it('3: given a break that falls due during sleep, when the machine wakes, then no break is there at once', () => {
    const told = live([{ work: '49m50s' }, { sleep: '30s' }], { settings: { noticeSeconds: 0 } });
    expect(told.day.effects).toEqual([]);
  });

  it('4: given a break with 60 s left, when the machine sleeps 10 min, then it is closed as completed at once and the screen is free', () => {
    const told = live([{ work: '50m' }, { press: 'startBreak' }, { rest: '4m' }, { sleep: '10m' }]);
    expect(told.outcomes).toEqual(['taken']);
    expect(told.times('Recorded: taken (slept), 09:50:00 to 09:55:00')).toEqual(['10:04:00']);
    expect(told.times('The break closes')).toEqual(['10:04:00']);
    expect(told.phase).toBe('away');
  });
});

describe('a locked screen', () => {
  it('5: given a strict break, when the screen is locked and unlocked after 5 s, then the break is there with the right remaining time', () => {
    const settings = { strictness: 'strict' };
    const locked = [...IN_A_BREAK, { lock: true }, { rest: '5s' }, { lock: false }];
    const told = live(locked, { settings });
    const plain = live([...IN_A_BREAK, { rest: '5s' }], { settings });
    expect(told.phase).toBe('onBreak');
    expect(told.day.state.phase).toEqual(plain.day.state.phase);
    expect(told.times('The break closes')).toEqual([]);
    const ended = live([...locked, { rest: '10m' }], { settings });
    expect(ended.times('Recorded: taken (done)')).toEqual(['09:54:35']);
  });

  it('6: given a break due in 10 s, when the screen is locked and unlocked after 1 min, then no window is left that nobody sees', () => {
    const behindLock = [{ work: '49m50s' }, { lock: true }, { rest: '1m' }];
    expect(live(behindLock).day.effects).toEqual([]);
    const told = live([...behindLock, { lock: false }, { work: '30s' }]);
    expect(told.opened).toBe(0);
    expect(told.phase).toBe('upcoming');
    const announced = live([{ work: '50m' }, { lock: true }, { rest: '2m' }, { lock: false }]);
    const types = announced.day.effects.map(({ type }) => type);
    expect(types).toEqual(['showNotice', 'closeNotice']);
    expect(announced.phase).toBe('working');
  });

  it.each([
    ['nobody is there', []],
    ['the system says that somebody types', [{ idleSource: 'zero' }]],
    ['the system does not say', [{ idleSource: 'absent' }]],
  ])(
    '7: given a locked screen and that %s, when the interval ends, then no window opens behind the lock',
    (_who, first) => {
      const before = live([...first, { work: '49m30s' }, { lock: true }, { rest: '20m' }]);
      expect(before.day.effects).toEqual([]);
      const announced = live([...first, { work: '50m' }, { lock: true }, { rest: '20m' }]);
      expect(announced.opened).toBe(0);
      expect(announced.times('The notice is gone')).toHaveLength(1);
    },
  );
});

describe('without input', () => {
  it('15: given an idle source that always says 0, when nobody is there for 30 min, then that is said, and lock and sleep count instead', () => {
    const told = live([{ idleSource: 'zero' }, { rest: '30m' }]);
    expect(told.snapshot.idleSource).toBe('stuck');
    expect(told.times('Idle detection is unavailable (always 0)')).toHaveLength(1);
    const locked = live([{ idleSource: 'zero' }, { rest: '30m' }, { lock: true }, { rest: '10m' }, { lock: false }]);
    expect(locked.outcomes).toEqual(['natural']);
    expect(locked.minutesLeft).toBe(50);
    const slept = live([{ idleSource: 'zero' }, { rest: '30m' }, { sleep: '10m' }, { work: '1m' }]);
    expect(slept.outcomes).toEqual(['natural']);
    expect(slept.minutesLeft).toBeGreaterThan(48);
  });

  it('15: given somebody who really works for hours, then their idle source is not called broken', () => {
    const day = Array.from({ length: 6 }, () => [{ work: '55m' }, { rest: '6m' }]).flat();
    expect(live(day).times('Idle detection')).toEqual([]);
  });

  it('16: given an idle source that jumps between 0 and 600 s at each poll, when it is used for 5 min, then nothing is reset', () => {
    const told = live([{ work: '20m' }, { idleSource: 'jumping' }, { work: '5m' }]);
    expect(told.outcomes).toEqual([]);
    expect(told.times('Away')).toEqual([]);
    expect(told.minutesLeft).toBeGreaterThan(24.9);
    expect(told.minutesLeft).toBeLessThan(25.1);
    expect(told.snapshot.idleSource).toBe('jumping');
  });

  it('17: given a short break of 1 min, when somebody is away for 3 min, then the short break is credited and the long one is not', () => {
    const settings = { microBreaks: true, microLengthSeconds: 60 };
    const told = live([{ work: '20m' }, { rest: '3m' }, { work: '20s' }], { settings });
    expect(told.outcomes).toEqual([]);
    expect(told.snapshot.nextSize).toBe('micro');
    expect(told.minutesLeft).toBeGreaterThan(24);
    const { activeMs } = told.snapshot;
    expect(activeMs).toBeGreaterThan(10 * 60_000);
    expect(activeMs).toBeLessThan(20 * 60_000);
    const shorter = live([{ work: '20m' }, { rest: '50s' }, { work: '20s' }], { settings });
    expect(shorter.minutesLeft).toBeLessThan(5);
  });

  it('18: given a break that ends while the person is away, when 20 min pass, then the next countdown starts only on return', () => {
    const away = [{ work: '50m' }, { press: 'startBreak' }, { rest: '25m' }];
    expect(live(away).phase).toBe('onBreak');
    expect(live(away).snapshot.counting).toBe(false);
    const back = live([...away, { work: '2m' }]);
    expect(back.phase).toBe('working');
    expect(back.minutesLeft).toBeGreaterThan(47.9);
    expect(back.minutesLeft).toBeLessThan(48.1);
    expect(back.outcomes).toEqual(['taken']);
  });
});
