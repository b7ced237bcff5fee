import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchTimer } from '../../src/main/watchdog.ts';

describe('the watchdog over the timer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function watch() {
    const sense = vi.fn(() => 0);
    const onError = vi.fn();
    const watchdog = watchTimer({ timer: { sense }, now: () => Date.now(), onError });
    return { sense, onError, watchdog };
  }

  it('leaves a clock alone that ticks', () => {
    const { sense, watchdog } = watch();
    for (let ticks = 0; ticks < 20; ticks += 1) {
      vi.advanceTimersByTime(30_000);
      watchdog.ticked();
    }
    expect(sense).not.toHaveBeenCalled();
    watchdog.stop();
  });

  it('wakes a clock that has been silent for longer than it may wait', () => {
    const { sense, onError, watchdog } = watch();
    vi.advanceTimersByTime(3 * 60_000);
    expect(sense).toHaveBeenCalled();
    expect(onError).toHaveBeenCalled();
    watchdog.stop();
  });

  it('looks after the timer within 5 s of an error that nobody caught, once for many', () => {
    const { sense, watchdog } = watch();
    for (let errors = 0; errors < 100; errors += 1)
      process.emit('unhandledRejection', new Error('x'), Promise.resolve());
    vi.advanceTimersByTime(5_000);
    expect(sense).toHaveBeenCalledTimes(1);
    watchdog.stop();
  });

  it('does not give up when looking after the timer fails as well', () => {
    const { sense, onError, watchdog } = watch();
    sense.mockImplementation(() => {
      throw new Error('still broken');
    });
    vi.advanceTimersByTime(10 * 60_000);
    expect(sense.mock.calls.length).toBeGreaterThan(3);
    expect(onError).toHaveBeenCalled();
    watchdog.stop();
  });
});
