import { describe, expect, it } from 'vitest';
import { initialState } from '../../../src/core/scheduler/initial-state.ts';
import { restoreState } from '../../../src/core/scheduler/restore-state.ts';
import { heldUntil, parseSaved, toSaved } from '../../../src/core/scheduler/saved-state.ts';
import { HOUR, MINUTE, SECOND, aSettings, aState, catalogue } from '../../builders.ts';
import { Day } from '../../day.ts';
import { begin, restart } from '../../days.ts';

describe('quit and start again', () => {
  it('20 of 28 minutes elapsed, started again at once: about 8 minutes left', () => {
    const day = new Day(aState({ settings: { breakEveryMs: 28 * MINUTE } })).work(20 * MINUTE);
    expect(restart(day, 3 * SECOND).leftMs).toBe(8 * MINUTE - 3 * SECOND);
    expect(day.work(10 * SECOND).leftMs).toBe(8 * MINUTE - 13 * SECOND);
  });

  it('a crash costs no more than the time since the app was last seen, however old the saved state is', () => {
    const day = new Day();
    const saved = toSaved(day.state, day.at);
    day.work(20 * MINUTE);
    const seenWallMs = day.at - 4 * SECOND;
    const { settings, calendar, world } = day.state;
    const fresh = initialState({ settings, catalogue, records: world.records, calendar, at: day.at });
    const next = new Day(restoreState(fresh, heldUntil(saved, seenWallMs, day.at), day.at).state);
    next.at = day.at;
    expect(next.leftMs).toBe(30 * MINUTE);
    const unseen = new Day(restoreState(fresh, saved, day.at).state);
    unseen.at = day.at;
    expect(unseen.leftMs).toBeGreaterThan(40 * MINUTE);
    expect(heldUntil(saved, seenWallMs - HOUR, day.at)).toBe(saved);
  });

  it('a time without the app is an absence like sleep', () => {
    const day = restart(new Day().work(20 * MINUTE), 2 * MINUTE);
    expect(day.work(2 * SECOND).leftMs).toBeGreaterThan(33 * MINUTE - 5 * SECOND);
    restart(day, 9 * HOUR).work(2 * SECOND);
    expect(day.outcomes).toEqual(['natural']);
    expect(day.leftMs).toBeGreaterThan(49 * MINUTE);
  });

  it('the steady clock of a new run begins with the wall clock, and the countdown does not notice', () => {
    const day = new Day().work(20 * MINUTE).setCalendar({ wallOffsetMs: 5 * HOUR });
    const file = JSON.stringify(toSaved(day.state, day.at));
    const fresh = aState();
    const next = begin(file, fresh, day.at + 5 * HOUR + 2 * SECOND).state;
    expect(next.desk.activeMs + day.at + 5 * HOUR + 2 * SECOND - next.desk.countedAt).toBe(20 * MINUTE + 2 * SECOND);
  });

  it('a clock that was set back in between never makes the time negative', () => {
    const day = new Day().work(20 * MINUTE);
    const file = JSON.stringify(toSaved(day.state, day.at));
    const next = new Day(begin(file, aState(), day.at - 3 * HOUR).state);
    next.at = day.at - 3 * HOUR;
    expect(next.leftMs).toBe(30 * MINUTE);
    next.press({ type: 'resumeBreaks' });
    expect(next.work(MINUTE).leftMs).toBe(29 * MINUTE);
  });

  it('until I resume is still a pause', () => {
    const day = restart(new Day().press({ type: 'pauseBreaks', minutes: null }), 9 * HOUR);
    expect(day.phase).toEqual({ name: 'paused', untilAt: null });
  });

  it('a pause that is over in between is over', () => {
    const day = restart(new Day().press({ type: 'pauseBreaks', minutes: 60 }), 30 * MINUTE);
    expect(day.phase.name).toBe('paused');
    expect(restart(day, HOUR).work(3 * SECOND).phase.name).toBe('working');
  });

  it('the notice is shown again, or, when its time is past, comes anew', () => {
    const day = new Day().work(50 * MINUTE);
    restart(day, 5 * SECOND);
    expect(day.effects).toEqual([{ type: 'showNotice' }, { type: 'showNotice' }]);
    day.work(100 * SECOND);
    restart(day, 50 * SECOND).work(2 * SECOND);
    expect(day.count('showNotice')).toBe(3);
    expect(day.count('openBreak')).toBe(0);
  });

  it('postpones that were used stay used', () => {
    const day = new Day().work(50 * MINUTE).press({ type: 'postponeBreak', minutes: 5 });
    expect(restart(day, 5 * SECOND).state.postponesUsed).toBe(1);
    expect(day.leftMs).toBe(5 * MINUTE - 5 * SECOND);
  });

  it('another interval in the file counts at once, with the time that has passed', () => {
    const day = new Day().work(20 * MINUTE);
    expect(restart(day, 0, aSettings({ breakEveryMs: 30 * MINUTE })).leftMs).toBe(10 * MINUTE);
  });

  it('a lock of the earlier run does not lock the next one', () => {
    const day = restart(new Day().happen({ type: 'screenLocked' }).rest(10 * SECOND), 5 * SECOND);
    expect(day.work(3 * SECOND).state.desk.running).toBe(true);
  });

  it('ids go on counting', () => {
    const day = new Day().work(50 * MINUTE).press({ type: 'skipBreak' });
    const { sequence } = day.state;
    expect(restart(day, SECOND).state.sequence).toBe(sequence);
  });
});

describe('quit during a break', () => {
  const onBreak = () =>
    new Day().press({ type: 'takeBreak', minutes: null }).press({ type: 'startSession' }).rest(MINUTE);

  it('goes on in the same place within a minute, and counts only what was held', () => {
    const day = restart(onBreak(), 20 * SECOND);
    expect(day.count('openBreak')).toBe(2);
    expect(day.stage).toBe('guiding');
    day.rest(5 * MINUTE);
    expect(day.records[0]).toMatchObject({ outcome: 'taken', exercises: [{ rightSeconds: 100, leftSeconds: 120 }] });
  });

  it('is closed as shortened when the app was gone for longer', () => {
    const day = onBreak();
    const stoppedAt = day.at;
    restart(day, 2 * MINUTE);
    expect(day.records).toMatchObject([
      { outcome: 'shortened', why: 'interrupted', endedAt: stoppedAt, exercises: [{ rightSeconds: 45 }] },
    ]);
    expect(day.count('openBreak')).toBe(1);
    day.work(3 * SECOND);
    expect(day.phase.name).toBe('working');
    expect(day.outcomes).toEqual(['shortened']);
  });

  it('is a skipped one when it had not begun', () => {
    const day = restart(new Day().press({ type: 'takeBreak', minutes: null }).rest(SECOND), HOUR);
    expect(day.records).toMatchObject([{ outcome: 'skipped', why: 'interrupted' }]);
  });

  it('shows no result twice', () => {
    const day = restart(onBreak().press({ type: 'finishBreak' }), 10 * SECOND);
    expect(day.phase).toMatchObject({ name: 'away', afterBreak: true });
    expect(day.outcomes).toEqual(['shortened']);
  });

  it('leads back into the pause it was asked for in', () => {
    const day = new Day().press({ type: 'pauseBreaks', minutes: null }).press({ type: 'takeBreak', minutes: null });
    expect(restart(day, HOUR).phase).toEqual({ name: 'paused', untilAt: null });
  });
});

describe('the file', () => {
  const aDayOf = () => new Day().work(MINUTE).state;
  const good = () => toSaved(aDayOf(), 0);

  it.each([null, undefined, 7, 'x', [], {}, { version: 2 }, { version: 1, phase: { name: 'working' } }])(
    'is not taken for a countdown when it holds %j',
    (junk) => {
      expect(parseSaved(junk)).toBeNull();
    },
  );

  it.each([
    ['a phase nobody knows', { phase: { name: 'dreaming' } }],
    ['a time that is none', { savedAt: 'noon' }],
    ['more desk time than there is', { desk: { ...aDayOf().desk, activeMs: 1e15 } }],
    ['an instant after it was written', { desk: { ...aDayOf().desk, countedAt: 8e15 } }],
    ['counting during a pause', { phase: { name: 'paused', untilAt: null } }],
    ['a plan without steps', { phase: { name: 'upcoming', plan: {} } }],
    ['a key of somebody else', { extra: 1 }],
  ])('is left alone when it holds %s', (_what, patch) => {
    expect(parseSaved(good())).not.toBeNull();
    expect(parseSaved({ ...good(), ...patch })).toBeNull();
  });
});
