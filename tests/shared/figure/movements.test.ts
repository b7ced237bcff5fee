import { describe, expect, test } from 'vitest';
import { EXERCISE_IDS } from '../../../src/shared/exercise.ts';
import { FIGURES } from '../../../src/shared/figure/all-figures.ts';
import { FIGURE_IDS, type LimbBones } from '../../../src/shared/figure/pose.ts';
import { LENGTH, RADIUS, touchPoints, type Joints, type LimbJoints } from '../../../src/shared/figure/skeleton.ts';
import { cross, distance, dot, scale, type Vector } from '../../../src/shared/figure/vector.ts';
import { createText } from '../../../src/shared/text.ts';
import { ENGLISH } from '../../../src/cli/english.ts';
import { everyMovement, everyStop, movementsIn, type Instant } from './movements.ts';

const text = createText(ENGLISH);

/** The way the front of a hanging limb looks, given the axis from right to left it turns around. */
function frontOf(limb: Vector, axis: Vector): Vector {
  return cross(axis, scale(limb, -1));
}

describe('every movement, at its start, its quarters and its end', () => {
  test('is there: each figure moves, and every exercise with sides to both', () => {
    // These are only ever cut to.
    const still = FIGURE_IDS.filter((id) => movementsIn(id).length === 0);
    expect(still).toEqual(['ball_hips']);
    expect(everyMovement.filter(({ side }) => side === 'left').length).toBeGreaterThan(15);
  });

  const standing = everyMovement.filter(({ figure }) => FIGURES[figure].view !== 'above');
  test.each(standing)('leaves nothing below the floor: $name', ({ instants }) => {
    for (const { joints } of instants) {
      for (const { at, radius } of touchPoints(joints)) expect(at.y - radius).toBeGreaterThanOrEqual(-0.5);
    }
  });

  const beside = everyMovement.filter(({ figure }) => FIGURES[figure].wall !== null);
  test.each(beside)('never goes through the wall: $name', ({ instants }) => {
    for (const { figure, joints } of instants) {
      const wall = (figure.wall ?? 0) + (figure.view === 'side' ? joints.hip.x : 0);
      for (const { at, radius } of touchPoints(joints)) expect(at.x + radius).toBeLessThanOrEqual(wall + 1);
    }
  });

  const fromSide = everyMovement.filter(({ figure }) => FIGURES[figure].view === 'side');
  test.each(fromSide)('bends knees backward and elbows forward: $name', ({ instants }) => {
    for (const { pose } of instants) {
      for (const limbs of [pose.right, pose.left] satisfies LimbBones[]) {
        expect(dot(limbs.shank, frontOf(limbs.thigh, pose.pelvis))).toBeLessThanOrEqual(1e-9);
        expect(dot(limbs.foreArm, frontOf(limbs.upperArm, pose.shoulders))).toBeGreaterThanOrEqual(-1e-9);
      }
    }
  });

  test.each(everyMovement)('keeps the length of every limb and the head on its neck: $name', ({ instants }) => {
    for (const { joints } of instants) {
      expect(distance(joints.shoulder, joints.neck)).toBeCloseTo(LENGTH.neck, 6);
      expect(distance(joints.neck, joints.head)).toBeCloseTo(LENGTH.head, 6);
      for (const limbs of [joints.right, joints.left]) {
        expect(distance(limbs.shoulder, limbs.elbow)).toBeCloseTo(LENGTH.upperArm, 6);
        expect(distance(limbs.elbow, limbs.wrist)).toBeCloseTo(LENGTH.foreArm, 6);
        expect(distance(limbs.hip, limbs.knee)).toBeCloseTo(LENGTH.thigh, 6);
        expect(distance(limbs.knee, limbs.ankle)).toBeCloseTo(LENGTH.shank, 6);
        expect(distance(limbs.ankle, limbs.toe)).toBeCloseTo(LENGTH.foot, 6);
      }
    }
  });

  test.each(everyMovement)('stays inside the frame: $name', ({ instants }) => {
    for (const { figure, joints } of instants) {
      const { left, bottom, width, height } = figure.frame;
      for (const { at, radius } of touchPoints(joints)) {
        expect(at.x - radius).toBeGreaterThanOrEqual(left);
        expect(at.x + radius).toBeLessThanOrEqual(left + width);
        expect(at.y + radius).toBeLessThanOrEqual(bottom + height);
      }
    }
  });
});

/** How far the higher end of a foot is off the floor. */
function soleOf({ ankle, toe }: LimbJoints): number {
  return Math.max(ankle.y - RADIUS.ankle, toe.y - RADIUS.toe);
}

/** How far what should touch the floor is off it, in hundredths of stature. */
const OFF: Readonly<Record<string, (joints: Joints, instant: Instant) => number>> = {
  seat: ({ hip }) => hip.y - RADIUS.hip,
  chair: ({ hip }, { figure }) => Math.abs(hip.y - RADIUS.hip - (figure.chair?.seat ?? 0)),
  towel: ({ hip }, { figure }) => Math.abs(hip.y - RADIUS.hip - (figure.lift ?? 0)),
  heels: ({ right, left }) => Math.max(right.ankle.y, left.ankle.y) - RADIUS.ankle,
  toes: ({ right, left }) => Math.max(right.toe.y, left.toe.y) - RADIUS.toe,
  knees: ({ right, left }) => Math.max(right.knee.y, left.knee.y) - RADIUS.knee,
  elbows: ({ right, left }) => Math.max(right.elbow.y, left.elbow.y) - RADIUS.elbow,
  wrists: ({ right, left }) => Math.max(right.wrist.y, left.wrist.y) - RADIUS.wrist,
  back: ({ mid, shoulder }) => Math.max(mid.y - RADIUS.mid, shoulder.y - RADIUS.shoulder),
  belly: ({ hip, mid }) => Math.min(hip.y - RADIUS.hip, mid.y - RADIUS.mid),
  oneFoot: ({ right, left }) => Math.min(...[right, left].map(soleOf)),
  anyFoot: ({ right, left }) =>
    Math.min(...[right, left].flatMap(({ ankle, toe }) => [ankle.y - RADIUS.ankle, toe.y - RADIUS.toe])),
};

describe('what rests on something stays within a hundredth of stature of it', () => {
  test.each([
    { figure: 'superman', words: '', parts: ['belly'] },
    { figure: 'forward_fold', words: '', parts: ['seat', 'heels'] },
    { figure: 'forward_fold_towel', words: '', parts: ['towel', 'heels'] },
    { figure: 'legs_up_wall', words: '', parts: ['seat', 'back'] },
    { figure: 'legs_up_wall_easy', words: '', parts: ['seat', 'back'] },
    { figure: 'legs_up_wall_pillow', words: '', parts: ['towel'] },
    { figure: 'plank', words: 'all_fours to knees_forearms', parts: ['knees'] },
    { figure: 'plank', words: 'knees_forearms to toes_tucked', parts: ['knees', 'elbows', 'wrists'] },
    { figure: 'plank', words: 'toes_tucked to hold', parts: ['toes', 'elbows', 'wrists'] },
    { figure: 'plank', words: 'all_fours to hands_back', parts: ['knees', 'wrists'] },
    { figure: 'plank', words: 'hands_back to hands_tucked', parts: ['knees', 'wrists'] },
    { figure: 'plank', words: 'hands_tucked to hands', parts: ['toes', 'wrists'] },
    { figure: 'walk', words: '', parts: ['anyFoot'] },
    { figure: 'sit_to_stand', words: '', parts: ['heels', 'toes'] },
    { figure: 'sit_to_stand', words: 'sit to lean', parts: ['chair'] },
    { figure: 'figure_four', words: '', parts: ['chair'] },
    { figure: 'hip_march', words: '', parts: ['chair', 'oneFoot'] },
    { figure: 'chest_stretch', words: '', parts: ['chair', 'heels', 'toes'] },
    { figure: 'stand_backbend', words: '', parts: ['heels', 'toes'] },
    { figure: 'trunk_turn', words: '', parts: ['toes'] },
  ] as const)('$figure $words: $parts', ({ figure, words, parts }) => {
    const movements = movementsIn(figure, words);
    expect(movements).not.toEqual([]);
    for (const { name, instants } of movements) {
      for (const instant of instants) {
        for (const part of parts) {
          expect(OFF[part]?.(instant.joints, instant), `${name} ${part}`).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});

describe('left and right', () => {
  const sided = everyStop.filter(({ stop }) => /_(right|left)$/.test(stop.pose));
  const names = [...new Set(sided.map(({ stop }) => `${stop.figure}.${stop.pose.replace(/_(right|left)$/, '')}`))];

  test.each(names)('are told apart by the words of %s, which are each other’s mirror', (name) => {
    const [right, left] = [text(`figure.${name}_right`), text(`figure.${name}_left`)];
    expect(right).toMatch(/\bright\b/);
    const exchanged = right.replace(/\b(right|left)\b/g, (side) => (side === 'right' ? 'left' : 'right'));
    expect(left).toBe(exchanged);
  });

  test('every key pose that is shown has words of its own', () => {
    for (const { stop } of everyStop) {
      const key = `figure.${stop.figure}.${stop.pose}`;
      expect(text(key)).not.toBe(key);
    }
    expect(new Set(everyStop.map(({ exerciseId }) => exerciseId)).size).toBe(EXERCISE_IDS.length);
  });
});
