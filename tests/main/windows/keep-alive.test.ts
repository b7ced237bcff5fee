import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepAlive } from '../../../src/main/windows/keep-alive.ts';
import type { WatchedWindow } from '../../../src/main/windows/pulses.ts';
import { MINUTE, SECOND } from '../../builders.ts';

function aWindow(id: number, crashed = false): WatchedWindow {
  return { id, webContents: { isCrashed: () => crashed }, isDestroyed: () => false };
}

const STEP = SECOND / 2;
let nowMs = 0;
const pass = (ms: number): void => {
  for (let left = ms; left > 0; left -= STEP) {
    nowMs += STEP;
    vi.advanceTimersByTime(STEP);
  }
};

function watch(windows: () => readonly WatchedWindow[]) {
  const rebuild = vi.fn();
  const giveUp = vi.fn();
  const setShown = vi.fn();
  return { rebuild, giveUp, setShown, ...keepAlive({ windows, rebuild, setShown, giveUp, now: () => nowMs }) };
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
    const { beat, rebuild, setShown, stop } = watch(() => [window]);
    for (let second = 0; second < 60; second += 1) {
      pass(SECOND);
      beat(window.webContents);
    }
    expect(rebuild).not.toHaveBeenCalled();
    expect(setShown).not.toHaveBeenCalled();
    stop();
  });

  it('rebuilds a page that fell silent within six seconds', () => {
    const window = aWindow(1);
    const { beat, rebuild, stop } = watch(() => [window]);
    pass(SECOND);
    beat(window.webContents);
    pass(5 * SECOND);
    expect(rebuild).not.toHaveBeenCalled();
    pass(SECOND);
    expect(rebuild).toHaveBeenCalledWith(window);
    stop();
  });

  it('rebuilds a page that never said a word within eleven seconds', () => {
    const window = aWindow(1);
    const { rebuild, stop } = watch(() => [window]);
    pass(10 * SECOND);
    expect(rebuild).not.toHaveBeenCalled();
    pass(SECOND);
    expect(rebuild).toHaveBeenCalledWith(window);
    stop();
  });

  it('takes a window without a living page off the screen within five seconds, and puts it up when it speaks', () => {
    const window = aWindow(1);
    const { beat, setShown, rebuild, stop } = watch(() => [window]);
    pass(4 * SECOND);
    expect(setShown).not.toHaveBeenCalled();
    pass(SECOND);
    expect(setShown.mock.calls).toEqual([[window, false]]);
    beat(window.webContents);
    expect(setShown.mock.calls).toEqual([
      [window, false],
      [window, true],
    ]);
    expect(rebuild).not.toHaveBeenCalled();
    stop();
  });

  it('rebuilds a page that crashed within a second', () => {
    const { rebuild, stop } = watch(() => [aWindow(1, true)]);
    pass(SECOND);
    expect(rebuild.mock.calls.length).toBeGreaterThan(0);
    stop();
  });

  it('rebuilds a page that could not be loaded at once', () => {
    const window = aWindow(1);
    const { lose, rebuild, stop } = watch(() => [window]);
    lose(window);
    vi.advanceTimersByTime(STEP - 1);
    expect(rebuild).toHaveBeenCalledWith(window);
    stop();
  });

  it('counts several pages lost together as one loss', () => {
    let next = 100;
    let open = [aWindow(1, true), aWindow(2, true), aWindow(3, true), aWindow(4, true)];
    const { rebuild, giveUp, stop } = watch(() => open);
    rebuild.mockImplementation((lost: WatchedWindow) => {
      open = [...open.filter((window) => window !== lost), aWindow((next += 1))];
    });
    pass(SECOND);
    expect(rebuild).toHaveBeenCalledTimes(4);
    expect(giveUp).not.toHaveBeenCalled();
    stop();
  });

  it('gives up after three new windows within a minute', () => {
    const { rebuild, giveUp, stop } = watch(() => [aWindow(nowMs, true)]);
    pass(2 * SECOND);
    expect(rebuild).toHaveBeenCalledTimes(3);
    expect(giveUp).toHaveBeenCalledTimes(1);
    stop();
  });

  it('goes on for as long as losses are rare', () => {
    let open = [aWindow(1)];
    const { beat, lose, rebuild, giveUp, stop } = watch(() => open);
    rebuild.mockImplementation((lost: WatchedWindow) => {
      open = [aWindow(lost.id + 1)];
    });
    for (let halfMinute = 0; halfMinute < 20; halfMinute += 1) {
      for (const window of open) lose(window);
      for (let second = 0; second < 30; second += 1) {
        pass(SECOND);
        for (const window of open) beat(window.webContents);
      }
    }
    expect(rebuild).toHaveBeenCalledTimes(20);
    expect(giveUp).not.toHaveBeenCalled();
    stop();
  });

  it('holds no page responsible for a time in which the app itself was stopped', () => {
    const window = aWindow(1);
    const { beat, rebuild, setShown, stop } = watch(() => [window]);
    pass(SECOND);
    beat(window.webContents);
    nowMs += MINUTE; // stopped: time went on, no timer fired
    pass(SECOND);
    beat(window.webContents);
    pass(SECOND);
    expect(rebuild).not.toHaveBeenCalled();
    expect(setShown).not.toHaveBeenCalled();
    stop();
  });
});
