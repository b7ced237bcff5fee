import { describe, expect, it } from 'vitest';
import { transition } from '../../../src/core/scheduler/transition.ts';
import { MINUTE, SECOND } from '../../builders.ts';
import { aDayWithNotice } from '../../days.ts';

const told = { settings: { breakMode: 'notification' } } as const;

describe('where only a notification tells of a break', () => {
  it('none begins by itself, and it is told of again every ten minutes', () => {
    const day = aDayWithNotice(told)
      .rest(30 * SECOND)
      .work(10 * MINUTE);
    expect(day.count('showNotice')).toBe(1);
    day.work(SECOND * 31);
    expect(day.count('showNotice')).toBe(2);
    for (let more = 0; more < 6; more += 1)
      day
        .work(9 * MINUTE)
        .rest(20 * SECOND)
        .work(40 * SECOND);
    expect(day.count('showNotice')).toBe(8);
    expect(day.count('openBreak')).toBe(0);
    expect(day.phase.name).toBe('upcoming');
  });

  it('its click opens the guide', () => {
    const day = aDayWithNotice(told)
      .work(25 * MINUTE)
      .press({ type: 'startBreak' });
    expect(day.phase).toMatchObject({ name: 'onBreak', origin: 'scheduled' });
    expect(day.count('openBreak')).toBe(1);
  });

  it('it comes also where the notice is switched off', () => {
    const day = aDayWithNotice({ settings: { ...told.settings, noticeMs: 0 } });
    expect(day.effects).toEqual([{ type: 'showNotice' }]);
  });

  it('nobody is told again by a tick that says they have long been gone, even if that cannot be', () => {
    const day = aDayWithNotice({ settings: { ...told.settings, idleAfterMs: 3 * MINUTE, noticeMs: 0 } });
    day
      .work(8 * MINUTE + 30 * SECOND)
      .sleep(2 * MINUTE)
      .work(5 * SECOND);
    expect(day.phase.name).toBe('upcoming');
    // an idle time that was not known, and jumps to more than has passed since the person was last seen
    const at = day.at + 2 * MINUTE;
    const jumped = { type: 'ticked', at, idleMs: 10 * MINUTE, asleepMs: 0, calendar: day.state.calendar } as const;
    expect(transition(day.state, jumped).effects).toEqual([]);
    expect(transition(day.state, { ...jumped, idleMs: null }).effects).toEqual([{ type: 'showNotice' }]);
  });

  it('nobody who has left is told again', () => {
    const day = aDayWithNotice(told)
      .rest(4 * MINUTE)
      .rest(30 * MINUTE);
    expect(day.effects).toEqual([{ type: 'showNotice' }, { type: 'closeNotice' }]);
    expect(day.phase.name).toBe('away');
  });

  it('changed to a window while one is announced: it is told of there, and begins by itself', () => {
    const day = aDayWithNotice(told)
      .work(5 * MINUTE)
      .set({ breakMode: 'window' });
    expect(day.effects.map(({ type }) => type)).toEqual(['showNotice', 'closeNotice', 'showNotice']);
    expect(day.work(MINUTE - SECOND).count('openBreak')).toBe(0);
    expect(day.work(MINUTE + SECOND).count('openBreak')).toBe(1);
  });

  it('a call holds it like any other', () => {
    const day = aDayWithNotice(told)
      .seeHolds('microphone')
      .work(5 * MINUTE);
    expect(day.phase.name).toBe('held');
    expect(day.seeHolds().count('showNotice')).toBe(2);
  });
});
