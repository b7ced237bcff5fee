import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepAlive, type WatchedWindow } from '../../../src/main/windows/keep-alive.ts';
import { SECOND } from '../../builders.ts';

function aWindow(id: number, crashed = false): WatchedWindow {
  return { id, webContents: { isCrashed: () => crashed }, isDestroyed: () => false };
}

let nowMs = 0;
const pass = (ms: number): void => {
  for (let left = ms; left > 0; left -= SECOND) {
    nowMs += SECOND;
    vi.advanceTimersByTime(SECOND);
  }
};

function watch(windows: () => readonly WatchedWindow[]) {
  const rebuild = vi.fn();
  const giveUp = vi.fn();
  return { rebuild, giveUp, ...keepAlive({ windows, rebuild, giveUp, now: () => nowMs }) };
}

beforeEach(() => {
  nowMs = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the watch over the windows of a break', () => {
  it('leaves a page alone that says it lives', () => {
    const window = aWindow(1);
    const { beat, rebuild, stop } = watch(() => [window]);
    for (let second = 0; second < 60; second += 1) {
      pass(SECOND);
      beat(window.webContents);
    }
    expect(rebuild).not.toHaveBeenCalled();
    stop();
  });

  it('rebuilds a page that fell silent within six seconds', () => {
    const window = aWindow(1);
    const { beat, rebuild, stop } = watch(() => [window]);
    pass(SECOND);
    beat(window.webContents);
    pass(4 * SECOND);
    expect(rebuild).not.toHaveBeenCalled();
    pass(2 * SECOND);
    expect(rebuild).toHaveBeenCalledWith(window);
    stop();
  });

  it('rebuilds a page that crashed within a second', () => {
    const { rebuild, stop } = watch(() => [aWindow(1, true)]);
    pass(SECOND);
    expect(rebuild).toHaveBeenCalledTimes(1);
    stop();
  });

  it('gives up after too many losses in a short time', () => {
    const { rebuild, giveUp, stop } = watch(() => [aWindow(nowMs, true)]);
    pass(4 * SECOND);
    expect(rebuild).toHaveBeenCalledTimes(3);
    expect(giveUp).toHaveBeenCalledTimes(1);
    stop();
  });
});
