import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../builders.ts';
import { Day } from '../../day.ts';
import { aDayHeld, restart } from '../../days.ts';

describe('leaving while a break is held back', () => {
  it('for long is the break', () => {
    const day = aDayHeld().rest(6 * MINUTE);
    expect(day.phase.name).toBe('away');
    expect(day.work(2 * SECOND).outcomes).toEqual(['natural']);
    expect(day.count('openBreak')).toBe(0);
  });

  it('behind the lock: nothing is shown when the cause ends there, and the notice comes after it', () => {
    const day = aDayHeld()
      .work(20 * MINUTE)
      .happen({ type: 'screenLocked' })
      .rest(MINUTE)
      .seeHolds()
      .rest(MINUTE);
    expect(day.effects).toEqual([]);
    day.happen({ type: 'screenUnlocked' }).work(2 * SECOND);
    expect(day.effects).toEqual([{ type: 'showNotice' }]);
  });

  it('without a lock: nothing is shown to nobody', () => {
    const day = aDayHeld()
      .work(20 * MINUTE)
      .rest(2 * MINUTE)
      .seeHolds()
      .rest(MINUTE);
    expect(day.effects).toEqual([]);
    expect(day.work(3 * SECOND).effects).toEqual([{ type: 'showNotice' }]);
  });

  it('do-not-disturb for 12 hours that ends while locked: after unlocking breaks come again by themselves', () => {
    const day = new Day()
      .work(49 * MINUTE)
      .seeHolds('doNotDisturb')
      .work(12 * HOUR);
    day
      .happen({ type: 'screenLocked' })
      .seeHolds()
      .rest(20 * MINUTE)
      .happen({ type: 'screenUnlocked' });
    expect(day.work(50 * MINUTE).phase.name).toBe('upcoming');
  });

  it('is not told to somebody who came back and has gone again', () => {
    const day = aDayHeld()
      .work(20 * MINUTE)
      .seeHolds('camera')
      .rest(2 * MINUTE)
      .seeHolds();
    day.press({ type: 'rateBreak', feeling: 'fine' });
    day.at += 70 * SECOND;
    expect(day.tick().effects).toEqual([]);
  });

  it('asleep: no notice on waking, one with the first input, and no break within a minute of it', () => {
    const day = aDayHeld({ settings: { noticeMs: 0 } })
      .work(20 * MINUTE)
      .seeHolds('camera')
      .sleep(2 * MINUTE);
    const wokeAt = day.at;
    day
      .seeHolds()
      .work(5 * SECOND)
      .rest(10 * SECOND);
    expect(day.phase.name).toBe('upcoming');
    expect(day.count('openBreak')).toBe(0);
    day.work(3 * MINUTE);
    expect(day.phase).toMatchObject({ name: 'onBreak' });
    if (day.phase.name === 'onBreak') expect(day.phase.openedAt).toBeGreaterThanOrEqual(wokeAt + MINUTE);
  });
});

describe('a restart while a break is held back', () => {
  it('goes on holding while the cause is there, and offers it when it is gone', () => {
    const day = restart(aDayHeld(), 5 * SECOND);
    expect(day.phase.name).toBe('held');
    day.seeHolds('microphone').work(MINUTE);
    expect(day.effects).toEqual([]);
    expect(day.seeHolds().effects).toEqual([{ type: 'showNotice' }]);
  });

  it('offers it when the cause has ended meanwhile, whether the sensors say so or nothing at all', () => {
    expect(restart(aDayHeld(), 5 * SECOND).seeHolds().phase.name).toBe('upcoming');
    const silent = restart(aDayHeld(), 5 * SECOND).work(8 * SECOND);
    expect(silent.phase.name).toBe('held');
    expect(silent.work(3 * SECOND).phase.name).toBe('upcoming');
  });

  it('takes a quiet offer off the screen, and makes none again', () => {
    const day = restart(aDayHeld().work(30 * MINUTE + SECOND), 5 * SECOND)
      .seeHolds('microphone')
      .work(HOUR);
    expect(day.count('showNotice')).toBe(1);
    expect(day.phase).toMatchObject({ name: 'held', offering: false });
  });

  it('after a while counts as an absence', () => {
    const day = restart(aDayHeld(), HOUR).work(2 * SECOND);
    expect(day.outcomes).toEqual(['natural']);
    expect(day.phase.name).toBe('working');
  });
});
