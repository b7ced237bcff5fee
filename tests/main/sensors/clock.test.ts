import { describe, expect, it, vi } from 'vitest';
import { advance, startClock, steadyFrom, type Reading } from '../../../src/main/sensors/clock.ts';
import { HOUR, MINUTE, MORNING, SECOND } from '../../builders.ts';

const start: Reading = { wallMs: MORNING, monotonicMs: 5_000, bootMs: 90_000 };
const begun = steadyFrom(start);

/** The clocks after they ran on for so long each. */
function after(ran: { readonly wallMs: number; readonly monotonicMs: number; readonly bootMs: number }): Reading {
  return {
    wallMs: start.wallMs + ran.wallMs,
    monotonicMs: start.monotonicMs + ran.monotonicMs,
    bootMs: start.bootMs + ran.bootMs,
  };
}

describe('the steady clock', () => {
  it('moves forward with real time', () => {
    const { clock, asleepMs } = advance(begun, after({ wallMs: 5_000, monotonicMs: 5_000, bootMs: 5_000 }), 5_000);
    expect(clock.at).toBe(MORNING + 5_000);
    expect(asleepMs).toBe(0);
  });

  it('counts a sleep in which the monotonic clock stood still, and says how long it was', () => {
    const night = { wallMs: 8 * HOUR + SECOND, monotonicMs: SECOND, bootMs: 8 * HOUR + SECOND };
    const { clock, asleepMs } = advance(begun, after(night), SECOND);
    expect(asleepMs).toBe(8 * HOUR);
    expect(clock.at).toBe(MORNING + 8 * HOUR + SECOND);
    expect(clock.wallOffsetMs).toBe(0);
  });

  it('takes a tick that comes far too late for an app that was not run', () => {
    const stopped = { wallMs: 10 * MINUTE, monotonicMs: 10 * MINUTE, bootMs: 10 * MINUTE };
    const { clock, asleepMs } = advance(begun, after(stopped), 5_000);
    expect(asleepMs).toBe(10 * MINUTE - 5_000);
    expect(clock.at).toBe(MORNING + 10 * MINUTE);
  });

  it('is not moved by a wall clock that is set back or forward', () => {
    for (const set of [-HOUR, HOUR, -24 * HOUR]) {
      const { clock, asleepMs } = advance(
        begun,
        after({ wallMs: SECOND + set, monotonicMs: SECOND, bootMs: SECOND }),
        SECOND,
      );
      expect(clock.at).toBe(MORNING + SECOND);
      expect(clock.wallOffsetMs).toBe(set);
      expect(asleepMs).toBe(0);
    }
  });

  it('takes rounding of the time since boot and drift of the wall clock for what they are', () => {
    const rounded = { wallMs: 5_030, monotonicMs: 5_000, bootMs: 6_000 };
    const { clock, asleepMs } = advance(begun, after(rounded), 5_000);
    expect(asleepMs).toBe(0);
    expect(clock.wallOffsetMs).toBe(0);
  });

  it('never goes back, whatever the clocks say', () => {
    const { clock } = advance(begun, after({ wallMs: -HOUR, monotonicMs: -1, bootMs: -SECOND }), SECOND);
    expect(clock.at).toBe(MORNING);
  });
});

describe('the waiting', () => {
  it('asks once for the next tick, and no longer than a timer can wait', () => {
    vi.useFakeTimers();
    const onTick = vi.fn();
    const clock = startClock(onTick, () => start);
    clock.wait(40 * 24 * HOUR);
    clock.wait(2 * SECOND);
    vi.advanceTimersByTime(2 * SECOND);
    expect(onTick).toHaveBeenCalledTimes(1);
    clock.wait(40 * 24 * HOUR);
    vi.advanceTimersByTime(MINUTE);
    expect(onTick).toHaveBeenCalledTimes(2);
    clock.wait(SECOND);
    clock.stop();
    vi.advanceTimersByTime(HOUR);
    expect(onTick).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });
});
