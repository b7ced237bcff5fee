import { describe, expect, test } from 'vitest';
import type { ExerciseId, Side, VariationId } from '../../../src/shared/exercise.ts';
import type { Drawing } from '../../../src/shared/figure/drawing.ts';
import { drawingAt, stillsFor, type FigureRequest } from '../../../src/shared/figure/figure.ts';

interface Asked {
  readonly exerciseId: ExerciseId;
  readonly repMs: number;
  readonly topMs: number;
  readonly side?: Side;
  readonly variation?: VariationId;
}

function request({ exerciseId, repMs, topMs, side, variation }: Asked, elapsedMs: number): FigureRequest {
  const step = { exerciseId, variation: variation ?? null, stepKind: 'reps', side: side ?? null } as const;
  return { ...step, elapsedMs, durationMs: 10 * repMs, still: false, rep: { repMs, topMs } };
}

function bodyOf({ shapes }: Drawing): Drawing['shapes'] {
  return shapes.filter(({ role }) => role !== 'arrow' && role !== 'arrowHead');
}

function bodyAt(asked: Asked, elapsedMs: number): Drawing['shapes'] {
  return bodyOf(drawingAt(request(asked, elapsedMs)));
}

function hasArrow(asked: Asked, elapsedMs: number): boolean {
  return drawingAt(request(asked, elapsedMs)).shapes.some(({ role }) => role === 'arrow');
}

describe('a repetition that is held at its top', () => {
  const turn = { exerciseId: 'add_trunk_turn', repMs: 6000, topMs: 5000 } as const;

  test.each(['right', 'left'] as const)('rises, stays there for its hold and comes down, on the %s', (side) => {
    const [rest, top] = stillsFor('add_trunk_turn', side).map(bodyOf);
    const at = (elapsedMs: number): Drawing['shapes'] => bodyAt({ ...turn, side }, elapsedMs);
    expect(at(0)).toEqual(rest);
    for (const held of [500, 3000, 5500]) expect(at(held)).toEqual(top);
    expect(at(250)).not.toEqual(top);
    expect(at(5750)).not.toEqual(top);
    expect(at(6000)).toEqual(rest);
    expect(at(6500)).toEqual(top);
  });

  test('comes down the way it rose', () => {
    const march = { exerciseId: 'add_hip_march', repMs: 4000, topMs: 0, side: 'right' } as const;
    expect(bodyAt(march, 2600)).toEqual(bodyAt(march, 1400));
  });
});

describe('a repetition through several poses', () => {
  const stand = { exerciseId: 'add_sit_to_stand', repMs: 3000, topMs: 0 } as const;

  test('stands up over a lean and sits down again the same way', () => {
    const [sit, , up] = stillsFor('add_sit_to_stand', null).map(bodyOf);
    expect(bodyAt(stand, 0)).toEqual(sit);
    expect(bodyAt(stand, 1500)).toEqual(up);
    expect(bodyAt(stand, 3000)).toEqual(sit);
    expect(drawingAt(request(stand, 400)).textKey).toBe('figure.sit_to_stand.lean');
    expect(drawingAt(request(stand, 750)).textKey).toBe('figure.sit_to_stand.rise');
  });

  test('shows its arrows on the first rise alone', () => {
    expect(hasArrow(stand, 400)).toBe(true);
    expect(hasArrow(stand, 2600)).toBe(false);
    expect(hasArrow(stand, 3400)).toBe(false);
  });
});

describe('one arm and the opposite leg', () => {
  const opposite = { exerciseId: 'superman', variation: 'superman_opposite', repMs: 4000, topMs: 0 } as const;

  test('take turns from repetition to repetition', () => {
    const [rest, right, left] = stillsFor('superman', null, 'superman_opposite').map(bodyOf);
    expect(bodyAt(opposite, 2000)).toEqual(right);
    expect(bodyAt(opposite, 4000)).toEqual(rest);
    expect(bodyAt(opposite, 6000)).toEqual(left);
    expect(bodyAt(opposite, 10_000)).toEqual(right);
    expect(right).not.toEqual(left);
  });

  test('take turns without movement too', () => {
    const still = (elapsedMs: number): string => drawingAt({ ...request(opposite, elapsedMs), still: true }).textKey;
    expect(still(100)).toBe('figure.superman.opposite_right');
    expect(still(4100)).toBe('figure.superman.opposite_left');
    expect(still(8100)).toBe('figure.superman.opposite_right');
  });
});

test('another way is shown by its own poses, and by its own words', () => {
  const low = drawingAt({
    ...request({ exerciseId: 'superman', repMs: 4000, topMs: 0 }, 2000),
    variation: 'superman_low',
  });
  expect(low.textKey).toBe('figure.superman.low_lift');
  expect(bodyOf(low)).toEqual(bodyOf(stillsFor('superman', null, 'superman_low')[1] ?? low));
});
