import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLockSource } from '../../../src/main/sensors/lock-source.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('one who knows whether the screen is locked', () => {
  it('is asked when it comes, and at each sign of a change', async () => {
    const told: boolean[] = [];
    let isLocked = true;
    const source = createLockSource(
      () => Promise.resolve(isLocked),
      (now) => told.push(now),
    );
    source.setThere(true);
    await settle();
    isLocked = false;
    source.ask(true); // what it answers counts, not what was said
    await settle();
    expect(told).toEqual([true, false]);
  });

  it('is believed by its sign when it does not answer', async () => {
    const told: boolean[] = [];
    const source = createLockSource(
      () => Promise.reject(new Error('busy')),
      (now) => told.push(now),
    );
    source.ask(true);
    await settle();
    source.ask(null);
    await settle();
    expect(told).toEqual([true]);
  });

  it('is heard once when it was asked twice', async () => {
    const told: boolean[] = [];
    const answers: ((isLocked: boolean) => void)[] = [];
    const source = createLockSource(
      () => new Promise((resolve) => answers.push(resolve)),
      (now) => told.push(now),
    );
    source.ask(null);
    source.ask(null);
    answers[1]?.(true);
    answers[0]?.(false);
    await settle();
    expect(told).toEqual([true]);
  });

  it('may be gone for a moment, but no lock outlives who told of it', async () => {
    const told: boolean[] = [];
    const source = createLockSource(
      () => Promise.resolve(true),
      (now) => told.push(now),
    );
    source.setThere(true);
    await settle();
    source.setThere(false);
    await vi.advanceTimersByTimeAsync(20_000);
    source.setThere(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([true, true]);
    source.setThere(false);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(told.at(-1)).toBe(false);
  });

  it('tells nothing after it was stopped', async () => {
    const told: boolean[] = [];
    const source = createLockSource(
      () => Promise.resolve(true),
      (now) => told.push(now),
    );
    source.setThere(true);
    source.stop();
    source.setThere(false);
    source.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([]);
  });
});
