import { describe, expect, it } from 'vitest';
import { holdsMatter } from '../../../src/core/scheduler/holds.ts';
import { HOUR, MINUTE, SECOND } from '../../builders.ts';
import { Day } from '../../day.ts';
import { aDayGuided, aDayHeld, aDayWithNotice } from '../../days.ts';

describe('a break that is held back', () => {
  it('falls due behind no window, and says since when and by what', () => {
    const day = aDayHeld();
    expect(day.effects).toEqual([]);
    expect(day.phase).toMatchObject({ name: 'held', sinceAt: day.at, dueAt: day.at, offering: false });
    expect(day.state.holds).toEqual([{ cause: 'microphone', detail: null, sinceAt: day.at - MINUTE }]);
    expect(day.work(20 * MINUTE).effects).toEqual([]);
  });

  it('is offered at once when the cause ends, under the same name and with a whole notice', () => {
    const day = aDayHeld();
    const held = day.phase;
    day.work(10 * MINUTE).seeHolds();
    expect(day.effects).toEqual([{ type: 'showNotice' }]);
    expect(day.phase).toMatchObject({ name: 'upcoming', beginsAt: day.at + MINUTE });
    if (held.name !== 'held' || day.phase.name !== 'upcoming') throw new Error('neither held nor announced');
    expect([day.phase.breakId, day.phase.dueAt, day.phase.plan]).toEqual([held.breakId, held.dueAt, held.plan]);
  });

  it('stays held while one of two causes is left', () => {
    const day = aDayHeld().seeHolds('microphone', 'camera').work(MINUTE).seeHolds('camera');
    expect(day.phase.name).toBe('held');
    expect(day.seeHolds().phase.name).toBe('upcoming');
  });

  it('is offered once, quietly, 30 minutes past due, and the offer goes after a minute', () => {
    const day = aDayHeld().work(30 * MINUTE - SECOND);
    expect(day.effects).toEqual([]);
    day.work(SECOND);
    expect(day.effects).toEqual([{ type: 'showNotice' }]);
    expect(day.phase).toMatchObject({ name: 'held', offering: true });
    day.work(59 * SECOND);
    expect(day.count('closeNotice')).toBe(0);
    day.work(SECOND);
    expect(day.effects).toEqual([{ type: 'showNotice' }, { type: 'closeNotice' }]);
    expect(day.work(5 * HOUR).count('showNotice')).toBe(1);
    expect(day.phase).toMatchObject({ name: 'held', offering: false });
  });

  it('takes the quiet offer away also from a person who has left meanwhile', () => {
    const day = aDayHeld()
      .work(30 * MINUTE)
      .rest(90 * SECOND);
    expect(day.effects).toEqual([{ type: 'showNotice' }, { type: 'closeNotice' }]);
  });

  it('changes the quiet offer for a notice when the cause ends meanwhile', () => {
    const day = aDayHeld()
      .work(30 * MINUTE + 5 * SECOND)
      .seeHolds();
    expect(day.effects.map(({ type }) => type)).toEqual(['showNotice', 'closeNotice', 'showNotice']);
    expect(day.phase.name).toBe('upcoming');
  });

  it('begins on "Start anyway"', () => {
    const day = aDayHeld().press({ type: 'startBreak' });
    expect(day.count('openBreak')).toBe(1);
    expect(day.phase).toMatchObject({ name: 'onBreak', origin: 'scheduled' });
  });

  it.each(['skipBreak', 'postponeBreak'] as const)('can be decided on: %s', (type) => {
    const action = type === 'postponeBreak' ? ({ type, minutes: 10 } as const) : { type };
    const day = aDayHeld().press(action);
    expect(day.phase.name).toBe('working');
    expect(day.leftMs).toBe(type === 'skipBreak' ? 50 * MINUTE : 10 * MINUTE);
    expect(day.outcomes).toEqual([type === 'skipBreak' ? 'skipped' : 'postponed']);
  });

  it('by a do-not-disturb that is always on: says so for 24 hours, and can be overridden', () => {
    const day = new Day()
      .work(49 * MINUTE)
      .seeHolds('doNotDisturb')
      .work(MINUTE + 24 * HOUR);
    expect(day.state.holds).toMatchObject([{ cause: 'doNotDisturb', sinceAt: day.at - 24 * HOUR - MINUTE }]);
    expect(day.count('openBreak')).toBe(0);
    expect(day.press({ type: 'startBreak' }).stage).toBe('preview');
    expect(day.count('showNotice')).toBe(1);
  });
});

describe('what holds', () => {
  it('during a notice takes it away, and what follows is a notice anew', () => {
    const day = aDayWithNotice()
      .work(10 * SECOND)
      .seeHolds('fullScreen');
    expect(day.effects).toEqual([{ type: 'showNotice' }, { type: 'closeNotice' }]);
    expect(day.phase.name).toBe('held');
    day.work(5 * MINUTE).seeHolds();
    expect(day.phase).toMatchObject({ name: 'upcoming', beginsAt: day.at + MINUTE });
  });

  it('changes nothing about a break that runs, and does not hold the next one when it is over by then', () => {
    const day = aDayGuided();
    const { phase, desk } = day.state;
    day.seeHolds('doNotDisturb');
    expect(day.state).toMatchObject({ phase, desk });
    day
      .rest(5 * MINUTE)
      .press({ type: 'returnToDesk' })
      .work(49 * MINUTE)
      .seeHolds()
      .work(MINUTE);
    expect(day.phase.name).toBe('upcoming');
  });

  it('does not when its cause is switched off, before or meanwhile', () => {
    const before = aDayHeld({ settings: { holdCauses: ['camera'] } });
    expect(before.phase.name).toBe('upcoming');
    const meanwhile = aDayHeld().set({ holdCauses: ['camera'] });
    expect(meanwhile.phase.name).toBe('upcoming');
    expect(meanwhile.state.holds).toEqual([]);
  });

  it('keeps its beginning while another program of the same cause takes over', () => {
    const day = new Day().work(49 * MINUTE).seeHolds('microphone');
    const sinceAt = day.at;
    const meet = { cause: 'microphone', detail: 'Meet' } as const;
    const zoom = { cause: 'microphone', detail: 'Zoom' } as const;
    day.work(MINUTE).happen({ type: 'holdsSeen', holds: [meet] });
    expect(day.state.holds).toEqual([{ ...meet, sinceAt }]);
    day.happen({ type: 'holdsSeen', holds: [meet, zoom] });
    const { state } = day;
    expect(day.happen({ type: 'holdsSeen', holds: [meet, zoom] }).state).toBe(state);
  });

  it('matters only from half a minute before a break on', () => {
    const day = new Day().work(49 * MINUTE + 29 * SECOND);
    expect(holdsMatter(day.state, day.at)).toBe(false);
    expect(holdsMatter(day.work(SECOND).state, day.at)).toBe(true);
    expect(holdsMatter(day.work(30 * SECOND).state, day.at)).toBe(true);
    expect(holdsMatter(day.seeHolds('camera').state, day.at)).toBe(true);
    expect(holdsMatter(day.set({ holdCauses: [] }).state, day.at)).toBe(false);
    expect(holdsMatter(new Day().press({ type: 'takeBreak', minutes: null }).state, day.at)).toBe(false);
  });

  it('is looked for before somebody comes back to a break that is due', () => {
    const day = new Day()
      .work(50 * MINUTE - 10 * SECOND)
      .happen({ type: 'screenLocked' })
      .rest(30 * SECOND);
    expect(day.phase.name).toBe('working');
    expect(holdsMatter(day.state, day.at)).toBe(true);
  });
});
