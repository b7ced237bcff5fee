import { describe, expect, it } from 'vitest';
import { toSnapshot } from '../../../src/core/scheduler/to-snapshot.ts';
import type { Settings } from '../../../src/shared/settings.ts';
import { HOUR, MINUTE, SECOND, aState } from '../../builders.ts';
import { Day } from '../../day.ts';
import { restart } from '../../days.ts';

const MICRO = { microBreaks: true } as const;

/** Both kinds of break on, nine o'clock. */
function aDayOfBoth(settings: Partial<Settings> = {}): Day {
  return new Day(aState({ settings: { ...MICRO, ...settings } }));
}

/** A short break has just begun by itself. */
function aDayInMicro(settings: Partial<Settings> = {}): Day {
  return aDayOfBoth(settings)
    .work(25 * MINUTE + 8 * SECOND)
    .rest(5 * SECOND);
}

describe('short breaks', () => {
  it('come after 25 minutes with ten seconds of notice, last half a minute, and ask nothing', () => {
    const day = aDayOfBoth().work(25 * MINUTE);
    expect(day.effects).toEqual([{ type: 'showNotice' }]);
    expect(day.phase).toMatchObject({ name: 'upcoming', size: 'micro', beginsAt: day.at + 10 * SECOND });
    day.work(7 * SECOND).rest(3 * SECOND);
    expect(day.phase).toMatchObject({ name: 'onBreak', size: 'micro', stage: { name: 'guiding' } });
    day.rest(30 * SECOND);
    expect(day.phase.name).toBe('working');
    expect(day.effects.map(({ type }) => type)).toEqual([
      'showNotice',
      'closeNotice',
      'openBreak',
      'appendRecord',
      'closeBreak',
    ]);
    expect(day.records).toMatchObject([{ size: 'micro', outcome: 'taken', exercises: [{ seconds: 30 }] }]);
  });

  it('share one clock with the rest breaks: 25 micro, 50 rest, 75 micro', () => {
    const day = aDayOfBoth();
    const sizes: string[] = [];
    for (let minute = 0; minute < 110; minute += 1) {
      day.work(57 * SECOND).rest(3 * SECOND);
      if (day.phase.name === 'onBreak') {
        sizes.push(day.phase.size);
        day.rest(day.phase.size === 'micro' ? 30 * SECOND : 6 * MINUTE).press({ type: 'returnToDesk' });
      }
    }
    expect(sizes).toEqual(['micro', 'rest', 'micro', 'rest']);
  });

  it('the countdown to the rest break goes on with what was reached, at the first input after it', () => {
    const day = aDayInMicro().rest(30 * SECOND);
    expect(toSnapshot(day.state, day.at)).toMatchObject({ counting: false, nextSize: 'rest' });
    day.rest(20 * SECOND).work(2 * SECOND);
    const { activeMs } = toSnapshot(day.state, day.at);
    expect(activeMs).toBeGreaterThan(25 * MINUTE);
    expect(activeMs).toBeLessThan(26 * MINUTE);
  });

  it('whoever stays away after one rests, and that is a break of its own', () => {
    const day = aDayInMicro().rest(7 * MINUTE);
    expect(day.phase.name).toBe('away');
    day.work(2 * SECOND);
    expect(day.outcomes).toEqual(['taken', 'natural']);
  });

  it.each([
    [46, 'rest'],
    [44, 'rest'],
    [43, 'micro'],
  ])('every %d minutes next to a rest break every 50: the next one is %s', (minutes, size) => {
    const day = aDayOfBoth({ microEveryMs: minutes * MINUTE }).work(minutes * MINUTE);
    expect(day.phase.name === 'upcoming' ? day.phase.size : 'rest').toBe(size);
  });

  it('end at least five minutes before the rest break, however long they waited for a gap', () => {
    const day = aDayOfBoth({ microEveryMs: 43 * MINUTE, noticeMs: 0 }).work(43 * MINUTE + 71 * SECOND);
    expect(day.phase).toMatchObject({ name: 'onBreak', size: 'micro' });
    day.rest(30 * SECOND);
    const endedAt = day.at;
    while (day.phase.name !== 'onBreak') day.work(SECOND);
    expect(day.at - endedAt).toBeGreaterThanOrEqual(5 * MINUTE);
  });

  it('keep their distance also when other settings bring the rest break close meanwhile', () => {
    const day = aDayInMicro()
      .set({ breakEveryMs: 10 * MINUTE })
      .rest(30 * SECOND)
      .work(4 * MINUTE);
    expect(day.phase.name).toBe('working');
    expect(day.work(MINUTE + SECOND).phase).toMatchObject({ name: 'upcoming', size: 'rest' });
  });

  it('give way to the rest break when they were held back until shortly before it', () => {
    const day = aDayOfBoth()
      .work(24 * MINUTE + 50 * SECOND)
      .seeHolds('microphone')
      .work(21 * MINUTE);
    expect(day.phase.name).toBe('working');
    expect(toSnapshot(day.state, day.at)).toMatchObject({ nextSize: 'rest', dueActiveMs: 50 * MINUTE });
    day.seeHolds().work(4 * MINUTE + 10 * SECOND);
    expect(day.phase).toMatchObject({ name: 'upcoming', size: 'rest' });
    expect(day.count('showNotice')).toBe(1);
  });

  it('held back until the rest break is due, leave it to that one', () => {
    const day = aDayOfBoth({ microEveryMs: 5 * MINUTE, breakEveryMs: 15 * MINUTE });
    day
      .work(4 * MINUTE + 50 * SECOND)
      .seeHolds('camera')
      .work(11 * MINUTE);
    expect(day.phase).toMatchObject({ name: 'held', size: 'rest' });
  });

  it('are credited by an absence as long as one, the rest break is not', () => {
    const day = aDayOfBoth({ microLengthMs: MINUTE })
      .work(20 * MINUTE)
      .rest(3 * MINUTE)
      .work(2 * SECOND);
    const { desk, settings } = day.state;
    expect(desk.microFromMs).toBe(desk.activeMs);
    expect(desk.activeMs).toBeGreaterThan(14 * MINUTE);
    expect(day.work(settings.microEveryMs - 10 * SECOND).phase.name).toBe('working');
    expect(day.records).toEqual([]);
  });

  it('skipped, come a full interval later, and leave the rest break where it was', () => {
    const day = aDayOfBoth({ breakEveryMs: 100 * MINUTE })
      .work(25 * MINUTE)
      .press({ type: 'skipBreak' });
    expect(day.records).toMatchObject([{ size: 'micro', outcome: 'skipped' }]);
    expect(toSnapshot(day.state, day.at)).toMatchObject({ nextSize: 'micro', dueActiveMs: 50 * MINUTE });
    expect(day.state.desk.dueActiveMs).toBe(100 * MINUTE);
    day.press({ type: 'skipNext' });
    expect(day.records[1]).toMatchObject({ size: 'micro', why: 'skippedAhead' });
  });

  it('can be skipped, and not postponed', () => {
    const day = aDayOfBoth().work(25 * MINUTE);
    expect(toSnapshot(day.state, day.at).postponesLeft).toBe(0);
    expect(day.press({ type: 'postponeBreak', minutes: 5 }).phase.name).toBe('upcoming');
  });

  it('offer nothing else', () => {
    const day = aDayOfBoth().work(25 * MINUTE);
    const { phase } = day;
    expect(day.press({ type: 'chooseAnother' }).press({ type: 'chooseStanding' }).phase).toBe(phase);
  });

  it.each(['postponeBreak', 'postponeNext'] as const)('are put off with the rest break: %s', (type) => {
    const day = aDayOfBoth()
      .work(25 * MINUTE)
      .press({ type: 'skipBreak' })
      .work(type === 'postponeNext' ? 24 * MINUTE : 25 * MINUTE);
    day.press({ type, minutes: 10 });
    expect(day.outcomes).toEqual(['skipped', 'postponed']);
    const notices = day.count('showNotice');
    expect(day.work(10 * MINUTE - SECOND).phase.name).toBe('working');
    expect(day.count('showNotice')).toBe(notices);
    expect(toSnapshot(day.state, day.at).nextSize).toBe('rest');
  });

  it('asked for never: "take a break" is a rest break', () => {
    const day = aDayOfBoth()
      .work(25 * MINUTE)
      .press({ type: 'takeBreak', minutes: null });
    expect(day.phase).toMatchObject({ name: 'onBreak', size: 'rest', origin: 'asked' });
  });

  it('are over after a sleep, with an absence from their end on', () => {
    const day = aDayInMicro().sleep(HOUR);
    expect(day.records).toMatchObject([{ size: 'micro', outcome: 'taken', why: 'slept' }]);
    expect(day.count('closeBreak')).toBe(1);
    expect(day.rest(MINUTE).phase.name).toBe('away');
    expect(day.work(2 * SECOND).outcomes).toEqual(['taken', 'natural']);
  });

  it('end behind the lock, and nothing is counted there', () => {
    const day = aDayInMicro()
      .happen({ type: 'screenLocked' })
      .work(2 * MINUTE);
    expect(day.count('closeBreak')).toBe(1);
    expect(day.state.desk.running).toBe(false);
    day.happen({ type: 'screenUnlocked' });
    expect(day.state.desk.running).toBe(true);
    expect(day.leftMs).toBeGreaterThan(25 * MINUTE);
  });

  it('go on after a quick restart, and are shortened by a slow one', () => {
    const quick = restart(aDayInMicro(), 5 * SECOND);
    expect(quick.phase).toMatchObject({ name: 'onBreak', size: 'micro' });
    expect(quick.rest(30 * SECOND).outcomes).toEqual(['taken']);
    const slow = restart(aDayInMicro().rest(10 * SECOND), 45 * SECOND);
    expect(slow.records).toMatchObject([{ size: 'micro', outcome: 'shortened', why: 'interrupted' }]);
    expect(slow.work(2 * SECOND).leftMs).toBeGreaterThan(20 * MINUTE);
  });

  it('give way when a longer interval makes the rest break that was announced one of them', () => {
    const day = aDayOfBoth({ breakEveryMs: 30 * MINUTE, microEveryMs: 26 * MINUTE }).work(30 * MINUTE);
    expect(day.phase).toMatchObject({ name: 'upcoming', size: 'rest' });
    day.set({ breakEveryMs: HOUR }).work(SECOND);
    expect(day.phase).toMatchObject({ name: 'upcoming', size: 'micro' });
    expect(day.set({ microBreaks: false }).phase.name).toBe('working');
  });
});
