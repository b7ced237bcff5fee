import { describe, expect, it } from 'vitest';
import { toSnapshot } from '../../../src/core/scheduler/to-snapshot.ts';
import { MINUTE, SECOND, aState } from '../../builders.ts';
import { Day } from '../../day.ts';
import { aDayHeld } from '../../days.ts';

const shown = (day: Day) => toSnapshot(day.state, day.at);

describe('what a window may know', () => {
  it('tells the same instant of the next break for as long as the person works', () => {
    const day = new Day().work(MINUTE);
    const { nextBreakAt } = shown(day);
    expect(nextBreakAt).toBe(day.at + 49 * MINUTE);
    expect(shown(day.work(20 * MINUTE)).nextBreakAt).toBe(nextBreakAt);
  });

  it('tells what the next break would be, and nothing once one is at hand', () => {
    const day = new Day().work(MINUTE);
    expect(shown(day).nextPlan?.routine[0]?.exerciseId).toBe('supine_twist');
    expect(shown(day.press({ type: 'takeBreak', minutes: null })).nextPlan).toBeNull();
    expect(shown(new Day().press({ type: 'pauseBreaks', minutes: null })).nextPlan).toBeNull();
  });

  it('never tells a next break in the past, or a negative time', () => {
    const day = new Day();
    day.at += 3 * 60 * MINUTE;
    expect(shown(day).nextBreakAt).toBe(day.at);
    expect(day.tick().work(2 * SECOND).phase.name).not.toBe('paused');
  });

  it('says since when there was no input, and that nothing is counted', () => {
    const day = new Day().work(10 * MINUTE);
    const lastInputAt = day.at;
    expect(shown(day)).toMatchObject({ counting: true, idleSinceAt: null });
    expect(shown(day.rest(2 * MINUTE))).toMatchObject({ counting: false, idleSinceAt: lastInputAt, nextBreakAt: null });
  });

  it('a break that is due begins its notice within one tick, however late the clock looked', () => {
    const day = new Day();
    day.at += 70 * MINUTE;
    day.press({ type: 'returnToDesk' }).tick();
    expect(day.phase.name).toBe('upcoming');
    expect(shown(day).nextBreakAt).toBe(day.at + MINUTE);
  });

  it('says what holds a break back, and knows no instant for it', () => {
    const day = aDayHeld();
    const holds = [{ cause: 'microphone', detail: null, sinceAt: day.at - MINUTE }];
    expect(shown(day)).toMatchObject({ phase: { name: 'held' }, holds, nextBreakAt: null, counting: true });
    expect(shown(day.happen({ type: 'idleSourceJudged', source: 'stuck' })).idleSource).toBe('stuck');
  });

  it('says which of the two breaks is next, and when', () => {
    const day = new Day(aState({ settings: { microBreaks: true } })).work(10 * MINUTE);
    expect(shown(day)).toMatchObject({ nextSize: 'micro', nextBreakAt: day.at + 15 * MINUTE });
    expect(shown(day.set({ microBreaks: false }))).toMatchObject({
      nextSize: 'rest',
      nextBreakAt: day.at + 40 * MINUTE,
    });
  });

  it('counts the breaks of this day, and the postpones that are left', () => {
    const day = new Day()
      .work(50 * MINUTE)
      .press({ type: 'postponeBreak', minutes: 5 })
      .work(5 * MINUTE);
    expect(shown(day).postponesLeft).toBe(1);
    day.press({ type: 'skipBreak' });
    expect(shown(day).today).toEqual({ taken: 0, shortened: 0, skipped: 1, postponed: 1, natural: 0 });
    expect(shown(day).postponesLeft).toBe(2);
    expect(shown(day.setCalendar({ day: '2026-01-06' })).today.skipped).toBe(0);
    expect(shown(day.set({ postponeLimit: null })).postponesLeft).toBeNull();
  });

  it('tells the sittings and the exercises of this day', () => {
    const day = new Day();
    const nothing = { sittings: 0, longestMinutes: 0, targets: [] };
    expect(shown(day).soFar).toEqual(nothing);
    for (let count = 0; count < 2; count += 1) {
      day
        .work(50 * MINUTE)
        .press({ type: 'startBreak' })
        .press({ type: 'startSession' })
        .rest(6 * MINUTE);
      day.press({ type: 'returnToDesk' });
    }
    const { soFar } = shown(day);
    expect(soFar).toMatchObject({ sittings: 1 });
    expect(soFar.longestMinutes).toBeGreaterThanOrEqual(49);
    expect(soFar.targets.length).toBeGreaterThan(0);
    expect(shown(day.setCalendar({ day: '2026-01-06' })).soFar).toEqual(nothing);
  });

  it('does not count short breaks among those of the day', () => {
    const day = new Day(aState({ settings: { microBreaks: true } })).work(10 * MINUTE);
    expect(shown(day.press({ type: 'skipNext' })).today).toMatchObject({ skipped: 0 });
    expect(day.records).toHaveLength(1);
  });
});
