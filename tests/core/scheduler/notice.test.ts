import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../builders.ts';
import { isStanding } from '../../../src/shared/plan-words.ts';
import { Day } from '../../day.ts';
import { aDayLeftAtNotice, aDayWithNotice, planOf } from '../../days.ts';

describe('the notice', () => {
  it('comes after 50 minutes at the desk, and the break at the first gap of three seconds a minute later', () => {
    const day = aDayWithNotice();
    expect(day.effects).toEqual([{ type: 'showNotice' }]);
    day.rest(20 * SECOND).work(45 * SECOND);
    expect(day.count('openBreak')).toBe(0);
    day.rest(3 * SECOND);
    expect(day.effects).toEqual([{ type: 'showNotice' }, { type: 'closeNotice' }, { type: 'openBreak' }]);
    expect(day.phase).toMatchObject({ name: 'onBreak', origin: 'scheduled', stage: { name: 'preview' } });
  });

  it('waits a minute for a gap and no longer', () => {
    const day = aDayWithNotice().work(2 * MINUTE - SECOND);
    expect(day.count('openBreak')).toBe(0);
    expect(day.work(SECOND).count('openBreak')).toBe(1);
  });

  it('comes as a break without words when the notice is switched off', () => {
    const day = aDayWithNotice({ settings: { noticeMs: 0 } });
    expect(day.effects).toEqual([]);
    expect(day.rest(3 * SECOND).count('openBreak')).toBe(1);
  });

  it('goes away again when the person leaves, and a longer absence is their break', () => {
    const day = aDayLeftAtNotice().rest(2 * MINUTE);
    expect(day.effects).toEqual([{ type: 'showNotice' }, { type: 'closeNotice' }]);
    expect(day.phase.name).toBe('working');
    day.rest(4 * MINUTE).work(2 * SECOND);
    expect(day.outcomes).toEqual(['natural']);
    expect(day.leftMs).toBeGreaterThan(49 * MINUTE);
  });

  it('does not begin a break on somebody who is not there', () => {
    const gone = aDayLeftAtNotice().rest(HOUR);
    expect(gone.count('openBreak')).toBe(0);
    expect(gone.count('closeNotice')).toBe(1);
  });

  it('postpones, and keeps the break when the postpone limit is reached', () => {
    const day = aDayWithNotice();
    day.press({ type: 'postponeBreak', minutes: 5 }).press({ type: 'postponeBreak', minutes: 5 });
    expect(day.outcomes).toEqual(['postponed']);
    expect(day.leftMs).toBe(5 * MINUTE);
    day.work(5 * MINUTE).press({ type: 'postponeBreak', minutes: 10 });
    expect(day.leftMs).toBe(10 * MINUTE);
    day.work(10 * MINUTE).press({ type: 'postponeBreak', minutes: 5 });
    expect(day.outcomes).toEqual(['postponed', 'postponed']);
    expect(day.phase.name).toBe('upcoming');
  });

  it('postpones for ever when there is no limit', () => {
    const day = aDayWithNotice({ settings: { postponeLimit: null } });
    for (let times = 0; times < 7; times += 1) day.press({ type: 'postponeBreak', minutes: 5 }).work(5 * MINUTE);
    expect(day.outcomes).toHaveLength(7);
  });

  it('skips one break, says so in the history, and starts a full interval', () => {
    const day = aDayWithNotice().press({ type: 'skipBreak' });
    expect(day.records).toMatchObject([{ outcome: 'skipped', why: 'skipPressed', startedAt: null }]);
    expect(day.leftMs).toBe(50 * MINUTE);
    const firm = aDayWithNotice({ settings: { skipAllowed: false } }).press({ type: 'skipBreak' });
    expect(firm.phase.name).toBe('upcoming');
    expect(firm.records).toEqual([]);
  });

  it('remembers when the break fell due, however late the clock looked', () => {
    const day = new Day();
    day.at += 50 * MINUTE + 4 * SECOND;
    day.press({ type: 'resumeBreaks' }).tick().press({ type: 'skipBreak' });
    expect(day.records).toMatchObject([{ dueAt: day.at - 4 * SECOND, endedAt: day.at }]);
  });

  it('offers something else, and something without the floor', () => {
    const day = aDayWithNotice();
    const first = planOf(day).routine[0]?.exerciseId;
    day.press({ type: 'chooseAnother' });
    expect(planOf(day).routine[0]?.exerciseId).not.toBe(first);
    day.press({ type: 'chooseStanding' });
    expect(isStanding(planOf(day))).toBe(true);
    expect(day.press({ type: 'startBreak' }).stage).toBe('preview');
  });

  it('no longer offers what the person has just left out', () => {
    const day = aDayWithNotice().set({ props: [] });
    expect(planOf(day).routine.map(({ exerciseId }) => exerciseId)).toEqual(['add_walk']);
  });
});
