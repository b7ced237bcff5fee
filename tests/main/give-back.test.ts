import { queryObjects } from 'node:v8';
import { app, BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { giveBackMemory } from '../../src/main/give-back.ts';

vi.mock('node:v8', () => ({ queryObjects: vi.fn() }));

/** Long enough for whatever waits. */
const LATER_MS = 60_000;

describe('memory', () => {
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    stop = giveBackMemory();
  });

  afterEach(() => {
    stop();
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.mocked(queryObjects).mockClear();
  });

  it('is given back once after the start', () => {
    expect(queryObjects).not.toHaveBeenCalled();
    vi.advanceTimersByTime(LATER_MS);
    expect(queryObjects).toHaveBeenCalledTimes(1);
  });

  it('is given back after the last window', () => {
    vi.advanceTimersByTime(LATER_MS);
    app.emit('window-all-closed');
    vi.advanceTimersByTime(LATER_MS);
    expect(queryObjects).toHaveBeenCalledTimes(2);
  });

  it('is left alone while somebody looks at a window', () => {
    vi.spyOn(BrowserWindow, 'getAllWindows').mockReturnValue([new BrowserWindow()]);
    vi.advanceTimersByTime(LATER_MS);
    expect(queryObjects).not.toHaveBeenCalled();
  });

  it('is left alone after the end', () => {
    stop();
    app.emit('window-all-closed');
    vi.advanceTimersByTime(LATER_MS);
    expect(queryObjects).not.toHaveBeenCalled();
  });
});
