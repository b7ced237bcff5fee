import { describe, expect, test } from 'vitest';
import { breathAt, breathes } from '../../../src/shared/figure/breath.ts';
import { drawingAt, type FigureRequest } from '../../../src/shared/figure/figure.ts';

const hold: FigureRequest = {
  exerciseId: 'legs_up_wall',
  variation: null,
  stepKind: 'hold',
  side: null,
  elapsedMs: 0,
  durationMs: 120_000,
  still: false,
};

function bodyAt(elapsedMs: number, change: Partial<FigureRequest> = {}): string {
  return JSON.stringify(drawingAt({ ...hold, ...change, elapsedMs }).shapes);
}

describe('the breath of the figure', () => {
  test('is full after 2.5 s and empty after 6 s, over and over', () => {
    for (const turn of [1, 2, 10]) {
      expect(breathAt({ ...hold, elapsedMs: turn * 6000 })).toBeCloseTo(0, 6);
      expect(breathAt({ ...hold, elapsedMs: turn * 6000 + 2500 })).toBeCloseTo(1, 6);
    }
    for (let elapsedMs = 0; elapsedMs <= 120_000; elapsedMs += 137) {
      expect(breathAt({ ...hold, elapsedMs })).toBeGreaterThanOrEqual(0);
      expect(breathAt({ ...hold, elapsedMs })).toBeLessThanOrEqual(1);
    }
  });

  test('moves the trunk of somebody who rests, and nothing else', () => {
    const [out, full] = [60_000, 62_500].map((elapsedMs) => drawingAt({ ...hold, elapsedMs }).shapes);
    const changed = out?.filter((shape, index) => JSON.stringify(shape) !== JSON.stringify(full?.[index]));
    expect(changed?.map(({ role }) => role)).toEqual(['torso']);
  });

  test('begins and ends at rest, so that no step begins with a jump', () => {
    expect(breathAt({ ...hold, elapsedMs: 0 })).toBe(0);
    expect(breathAt({ ...hold, elapsedMs: 122_500, durationMs: 122_500 })).toBe(0);
  });

  test('is not drawn for somebody who wants no movement', () => {
    expect(bodyAt(60_000, { still: true })).toBe(bodyAt(62_500, { still: true }));
  });

  test('is not there in repetitions, nor while walking, nor on the way in', () => {
    expect(breathes({ exerciseId: 'superman', stepKind: 'reps' })).toBe(false);
    expect(breathes({ exerciseId: 'add_walk', stepKind: 'hold' })).toBe(false);
    expect(breathes({ exerciseId: 'supine_twist', stepKind: 'ready' })).toBe(false);
    expect(breathes({ exerciseId: 'supine_twist', stepKind: 'hold' })).toBe(true);
    expect(breathAt({ ...hold, stepKind: 'reps', elapsedMs: 62_500 })).toBe(0);
  });
});
