import { describe, expect, test } from 'vitest';
import { FIGURES } from '../../../src/shared/figure/all-figures.ts';
import { mirror, mirrorFigure, mirrorName } from '../../../src/shared/figure/mirror.ts';
import { poseOf, type LimbBones } from '../../../src/shared/figure/pose.ts';
import { direction, type Vector } from '../../../src/shared/figure/vector.ts';

/** The left twist, written down by hand to check the mirror against. */
const DROP_LEFT = {
  pelvis: direction(-15, -62),
  left: {
    upperArm: direction(0),
    foreArm: direction(0),
    hand: direction(0),
    thigh: direction(4, 6),
    shank: direction(-86, -5),
    foot: direction(-70, 10),
  },
  right: {
    upperArm: direction(180),
    foreArm: direction(180),
    hand: direction(180),
    thigh: direction(12, 2),
    shank: direction(-90, -5),
    foot: direction(-74, 10),
  },
} satisfies { pelvis: Vector; left: LimbBones; right: LimbBones };

function expectSame(found: Vector, wanted: Vector): void {
  expect(found.x).toBeCloseTo(wanted.x, 9);
  expect(found.y).toBeCloseTo(wanted.y, 9);
  expect(found.z).toBeCloseTo(wanted.z, 9);
}

describe('the mirror', () => {
  const dropRight = poseOf(FIGURES.supine_twist, 'drop_right');

  test('makes the left twist that a hand would write down', () => {
    const found = mirror(dropRight);
    expectSame(found.pelvis, DROP_LEFT.pelvis);
    for (const side of ['left', 'right'] as const) {
      for (const bone of ['upperArm', 'foreArm', 'hand', 'thigh', 'shank', 'foot'] as const) {
        expectSame(found[side][bone], DROP_LEFT[side][bone]);
      }
    }
  });

  test('gives the same pose back when used twice', () => {
    expect(mirror(mirror(dropRight))).toEqual(dropRight);
  });

  test('names the poses of the other side', () => {
    expect(mirrorName('drop_right')).toBe('drop_left');
    expect(mirrorName('drop_left')).toBe('drop_right');
    expect(mirrorName('knees_in')).toBe('knees_in');
    expect(Object.keys(mirrorFigure(FIGURES.supine_twist).poses)).toContain('drop_left');
  });

  test('refuses a figure beside a wall, whose wall would stay behind', () => {
    expect(() => mirrorFigure(FIGURES.legs_up_wall)).toThrow('legs_up_wall');
  });
});
