import { describe, expect, it } from 'vitest';
import { transition } from '../../../src/core/scheduler/transition.ts';
import { HOUR, MINUTE, MORNING, SECOND, aState } from '../../builders.ts';
import { Day } from '../../day.ts';

/** A day on which the next break is `ms` away. */
function aDayWithLeft(ms: number): Day {
  const day = new Day();
  return day.work(50 * MINUTE - ms);
}

describe('counting desk time', () => {
  it('keeps the very same state while a person works, so that nothing is redrawn', () => {
    const day = new Day();
    const before = day.state;
    expect(day.work(10 * MINUTE).state).toBe(before);
    expect(day.leftMs).toBe(40 * MINUTE);
  });

  it.each([
    { idle: 59 * SECOND, left: 30 * MINUTE - 59 * SECOND, why: 'reading is work' },
    { idle: 60 * SECOND, left: 29 * MINUTE, why: 'a minute is still reading' },
    { idle: 75 * SECOND, left: 30 * MINUTE, why: 'it slides over from work to rest' },
    { idle: 2 * MINUTE, left: 33 * MINUTE, why: 'one minute of work, then two minutes twice' },
    { idle: 4 * MINUTE, left: 37 * MINUTE, why: 'one minute of work, then four minutes twice' },
  ])('after $idle ms without input $left ms are left: $why', ({ idle, left }) => {
    const day = new Day().work(20 * MINUTE).rest(idle);
    expect(day.leftMs).toBe(left);
    expect(day.work(SECOND).leftMs).toBeGreaterThan(left - 5 * SECOND);
  });

  it('never counts below nothing', () => {
    const day = new Day()
      .work(2 * MINUTE)
      .rest(4 * MINUTE)
      .work(SECOND);
    expect(day.leftMs).toBeLessThanOrEqual(50 * MINUTE);
    expect(day.leftMs).toBeGreaterThan(50 * MINUTE - 5 * SECOND);
  });

  it('counts an absence of five minutes as one natural break and starts afresh with the first input', () => {
    const day = new Day().work(30 * MINUTE).rest(5 * MINUTE);
    expect(day.phase).toMatchObject({ name: 'away', afterBreak: false });
    expect(day.records).toEqual([]);
    day.rest(10 * MINUTE).work(2 * SECOND);
    expect(day.phase.name).toBe('working');
    expect(day.outcomes).toEqual(['natural']);
    expect(day.records[0]).toMatchObject({ dueAt: null, startedAt: MORNING + 30 * MINUTE, why: 'away' });
    expect(day.leftMs).toBeGreaterThan(50 * MINUTE - 3 * SECOND);
  });

  it('an absence that a slow clock notices only afterwards counts the same', () => {
    const day = new Day().work(30 * MINUTE).rest(2 * MINUTE);
    day.at += 10 * MINUTE;
    day.press({ type: 'resumeBreaks' }).tick();
    expect(day.outcomes).toEqual(['natural']);
    expect(day.phase.name).toBe('working');
  });

  it('credits an absence as long as the break, when breaks are short', () => {
    const day = new Day(aState({ settings: { breakLengthMs: 2 * MINUTE } })).work(20 * MINUTE).rest(2 * MINUTE);
    expect(day.phase.name).toBe('away');
  });

  it('counts everybody as working when the system gives no idle time', () => {
    const day = new Day().withoutIdleTime().rest(49 * MINUTE);
    expect(day.leftMs).toBe(MINUTE);
    expect(day.rest(MINUTE).phase.name).toBe('upcoming');
  });

  it('an idle time in whole seconds does not look like a return', () => {
    const { state, at } = new Day().work(20 * MINUTE).rest(90 * SECOND);
    const { calendar } = state;
    const late = { type: 'ticked', at: at + 900, idleMs: 90 * SECOND, asleepMs: 0, calendar } as const;
    expect(transition(state, late)).toEqual({ state, effects: [] });
    const back = { ...late, idleMs: 2 * SECOND };
    expect(transition(state, back).state.desk.running).toBe(true);
  });
});

describe('sleep and lock', () => {
  it('12 minutes left and a minute of sleep: 11 to 12 minutes left, and no break within the first minute', () => {
    const day = aDayWithLeft(12 * MINUTE).sleep(MINUTE);
    day.work(3 * SECOND);
    expect(day.leftMs).toBeGreaterThanOrEqual(11 * MINUTE - 3 * SECOND);
    expect(day.leftMs).toBeLessThanOrEqual(12 * MINUTE);
    day.work(MINUTE);
    expect(day.count('openBreak') + day.count('showNotice')).toBe(0);
  });

  it('2 minutes left and a night of sleep: a full interval, one credited absence, no break at once', () => {
    const day = aDayWithLeft(2 * MINUTE).sleep(8 * HOUR);
    expect(day.phase.name).toBe('away');
    day.rest(30 * SECOND).work(5 * SECOND);
    expect(day.outcomes).toEqual(['natural']);
    expect(day.leftMs).toBeGreaterThan(50 * MINUTE - 10 * SECOND);
    expect(day.work(5 * MINUTE).count('showNotice')).toBe(0);
  });

  it.each([30 * SECOND, 2 * MINUTE, 30 * MINUTE])(
    'a break that falls due during %d ms of sleep gets exactly one decision',
    (asleep) => {
      const day = aDayWithLeft(20 * SECOND)
        .sleep(asleep)
        .work(3 * MINUTE)
        .rest(10 * SECOND);
      expect(day.count('openBreak') + day.outcomes.length).toBeLessThanOrEqual(1);
      day.work(50 * MINUTE).rest(5 * SECOND);
      expect(day.count('openBreak')).toBe(1);
    },
  );

  it('a system that tells of the same sleep twice changes nothing more', () => {
    const day = aDayWithLeft(12 * MINUTE).sleep(MINUTE);
    day
      .tick(MINUTE)
      .tick(MINUTE)
      .work(3 * SECOND);
    expect(day.leftMs).toBeGreaterThanOrEqual(11 * MINUTE - 3 * SECOND);
    day
      .sleep(8 * HOUR)
      .tick(8 * HOUR)
      .work(3 * SECOND)
      .tick(8 * HOUR);
    expect(day.outcomes).toEqual(['natural']);
  });

  it('a machine that wakes by a key brings nobody back who then stays away', () => {
    const day = new Day().rest(6 * MINUTE).sleep(HOUR);
    const { calendar } = day.state;
    const woken = { type: 'ticked', at: day.at + HOUR, idleMs: 0, asleepMs: HOUR, calendar } as const;
    expect(transition(day.state, woken).state.phase.name).toBe('away');
    expect(transition(day.state, woken).effects).toEqual([]);
  });

  it('waits after waking until somebody touches something', () => {
    const day = aDayWithLeft(20 * SECOND)
      .sleep(50 * SECOND)
      .rest(8 * SECOND);
    expect(day.phase.name).toBe('working');
    expect(day.work(2 * SECOND).phase.name).toBe('upcoming');
  });

  it('break due in 10 s, lock, unlock after a minute: nothing opens behind the lock, the notice comes after it', () => {
    const day = aDayWithLeft(10 * SECOND)
      .happen({ type: 'screenLocked' })
      .rest(MINUTE);
    expect(day.effects).toEqual([]);
    day.happen({ type: 'screenUnlocked' }).work(2 * SECOND);
    expect(day.effects).toEqual([{ type: 'showNotice' }]);
  });

  it('an interval that ends while the screen is locked opens nothing, even when the idle time says input', () => {
    const day = aDayWithLeft(MINUTE)
      .happen({ type: 'screenLocked' })
      .work(3 * MINUTE);
    expect(day.effects).toEqual([]);
    expect(day.state.desk.running).toBe(false);
    day.work(2 * HOUR);
    expect(day.effects).toEqual([]);
    expect(day.phase.name).toBe('away');
    day.happen({ type: 'screenUnlocked' });
    expect(day.outcomes).toEqual(['natural']);
    expect(day.leftMs).toBe(50 * MINUTE);
  });

  it('a screen that is locked twice is locked once', () => {
    const day = new Day().happen({ type: 'screenLocked' }).rest(MINUTE);
    const before = day.state;
    expect(day.happen({ type: 'screenLocked' }).state).toBe(before);
  });

  it('a short look at the lock screen is work', () => {
    const day = aDayWithLeft(10 * MINUTE)
      .happen({ type: 'screenLocked' })
      .rest(5 * SECOND);
    day.happen({ type: 'screenUnlocked' });
    expect(day.leftMs).toBe(10 * MINUTE - 5 * SECOND);
    expect(day.state.desk.running).toBe(true);
  });

  it('nobody unlocks straight into a break that was announced before', () => {
    const day = aDayWithLeft(0)
      .work(100 * SECOND)
      .happen({ type: 'screenLocked' })
      .rest(40 * SECOND);
    expect(day.phase.name).toBe('upcoming');
    day.happen({ type: 'screenUnlocked' }).rest(8 * SECOND);
    expect(day.count('openBreak')).toBe(0);
    expect(day.rest(3 * SECOND).count('openBreak')).toBe(1);
  });
});

describe('the clock on the wall', () => {
  it.each([
    { what: 'set back an hour', patch: { wallOffsetMs: -HOUR } },
    { what: 'set forward an hour', patch: { wallOffsetMs: HOUR } },
    { what: 'flown to another zone and day', patch: { zone: 'Asia/Tokyo', day: '2026-01-06' } },
  ])('$what: the remaining time stays', ({ patch }) => {
    const day = aDayWithLeft(10 * MINUTE);
    const left = day.leftMs;
    day.setCalendar(patch).tick();
    expect(day.leftMs).toBe(left);
    expect(day.work(9 * MINUTE).leftMs).toBe(MINUTE);
  });

  it('an event from before what is known counts as happening now', () => {
    const day = new Day()
      .work(10 * MINUTE)
      .rest(2 * MINUTE)
      .work(2 * SECOND);
    const left = day.leftMs;
    day.at -= HOUR;
    day.press({ type: 'pauseBreaks', minutes: 30 });
    day.at += HOUR;
    expect(day.phase.name).toBe('paused');
    expect(Math.abs(day.leftMs - left)).toBeLessThan(5 * SECOND);
  });

  it('a clock that is kept in time by the network is not news', () => {
    const { state, at } = new Day();
    const drifted = { ...state.calendar, wallOffsetMs: 120 };
    const tick = { type: 'ticked', at: at + SECOND, idleMs: 0, asleepMs: 0, calendar: drifted } as const;
    expect(transition(state, tick).state).toBe(state);
    const set = { ...tick, calendar: { ...drifted, wallOffsetMs: HOUR } };
    expect(transition(state, set).state.calendar.wallOffsetMs).toBe(HOUR);
  });
});
