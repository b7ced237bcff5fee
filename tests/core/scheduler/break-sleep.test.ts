import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../builders.ts';
import { aDayGuided, aDayOnBreak, planOf } from '../../days.ts';

describe('sleep during a break', () => {
  it('60 s left and 10 minutes of sleep: closed as taken on waking, with what was really held', () => {
    const day = aDayGuided();
    day.rest(planOf(day).totalMs - MINUTE).sleep(10 * MINUTE);
    expect(day.count('closeBreak')).toBe(1);
    expect(day.phase).toMatchObject({ name: 'away', afterBreak: true });
    expect(day.records).toMatchObject([{ outcome: 'taken', why: 'slept' }]);
    expect(day.records[0]?.exercises).toMatchObject([{ rightSeconds: 120, leftSeconds: 70 }]);
    day.work(3 * SECOND);
    expect(day.outcomes).toEqual(['taken']);
    expect(day.leftMs).toBeGreaterThan(50 * MINUTE - 3 * SECOND);
  });

  it('a short sleep leaves the right remaining time, and is not held', () => {
    const day = aDayGuided()
      .rest(15 * SECOND + 30 * SECOND)
      .sleep(20 * SECOND);
    const { totalMs } = planOf(day);
    expect(day.rest(totalMs - 66 * SECOND).stage).toBe('guiding');
    expect(day.rest(SECOND).records[0]?.exercises).toMatchObject([{ rightSeconds: 100, leftSeconds: 120 }]);
  });

  it('a long sleep in the preview is a skipped break and leaves the screen free', () => {
    const day = aDayOnBreak().sleep(2 * HOUR);
    expect(day.records).toMatchObject([{ outcome: 'skipped', why: 'slept' }]);
    expect(day.phase).toMatchObject({ name: 'away', afterBreak: true });
    expect(day.count('closeBreak')).toBe(1);
  });

  it('a paused break does not wait for a person through a night', () => {
    const day = aDayGuided()
      .rest(30 * SECOND)
      .press({ type: 'togglePause' })
      .sleep(8 * HOUR);
    expect(day.records).toMatchObject([{ outcome: 'shortened', why: 'slept' }]);
    expect(day.phase.name).toBe('away');
  });

  it.each(['sleep', 'lock'] as const)('%s while the result is shown closes it, and the person is away', (how) => {
    const day = aDayGuided().rest(5 * MINUTE);
    if (how === 'sleep') day.sleep(HOUR);
    else day.happen({ type: 'screenLocked' });
    expect(day.count('closeBreak')).toBe(1);
    expect(day.phase).toMatchObject({ name: 'away', afterBreak: true });
    if (how === 'lock') day.rest(10 * SECOND).happen({ type: 'screenUnlocked' });
    day.work(3 * SECOND);
    expect(day.phase.name).toBe('working');
    expect(day.outcomes).toEqual(['taken']);
  });

  it('a break that ends behind the lock screen is away from there on', () => {
    const day = aDayGuided()
      .happen({ type: 'screenLocked' })
      .rest(6 * MINUTE);
    expect(day.count('closeBreak')).toBe(1);
    expect(day.phase.name).toBe('away');
  });
});
