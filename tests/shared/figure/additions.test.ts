import { describe, expect, test } from 'vitest';
import type { Side } from '../../../src/shared/exercise.ts';
import { FIGURES } from '../../../src/shared/figure/all-figures.ts';
import { RADIUS, type Joints, type LimbJoints } from '../../../src/shared/figure/skeleton.ts';
import { angleBetween, cross, distance, dot } from '../../../src/shared/figure/vector.ts';
import { headingOf, keyPose, movementsIn } from './movements.ts';

const SIDES: readonly Side[] = ['right', 'left'];

function other(side: Side): Side {
  return side === 'right' ? 'left' : 'right';
}

function isFlat({ ankle, toe }: LimbJoints): boolean {
  return Math.max(ankle.y - RADIUS.ankle, toe.y - RADIUS.toe) <= 1;
}

/** How far something lies ahead of something else, the way the person faces. */
function ahead(at: { readonly x: number }, of: { readonly x: number }, near: Side): number {
  return (at.x - of.x) * (near === 'right' ? 1 : -1);
}

describe('sit to stand', () => {
  test('sits on the front half of the chair with both feet flat under the knees', () => {
    const { figure, joints } = keyPose('sit_to_stand', 'sit');
    const { from = 0, to = 0, seat = 0 } = figure.chair ?? {};
    expect(joints.hip.x).toBeGreaterThan((from + to) / 2);
    expect(joints.hip.x).toBeLessThan(to);
    expect(Math.abs(joints.hip.y - RADIUS.hip - seat)).toBeLessThanOrEqual(1);
    expect([joints.right, joints.left].every(isFlat)).toBe(true);
  });

  test('keeps the knees over the feet and the feet where they are, all the way up', () => {
    for (const { name, instants } of movementsIn('sit_to_stand')) {
      for (const { joints } of instants) {
        for (const { knee, ankle, toe } of [joints.right, joints.left]) {
          expect(Math.abs(ankle.x), name).toBeLessThanOrEqual(1);
          expect(knee.x, name).toBeGreaterThanOrEqual(ankle.x - 1);
          expect(knee.x, name).toBeLessThanOrEqual(toe.x);
        }
      }
    }
  });

  test('leans forward before the seat leaves the chair, and has the weight over the feet when it does', () => {
    const rise = keyPose('sit_to_stand', 'rise').joints;
    expect(
      ahead(keyPose('sit_to_stand', 'lean').joints.head, keyPose('sit_to_stand', 'sit').joints.head, 'right'),
    ).toBeGreaterThan(10);
    expect(rise.shoulder.x).toBeGreaterThanOrEqual(rise.right.ankle.x);
  });

  test('ends upright, without the hands on the chair', () => {
    const { joints } = keyPose('sit_to_stand', 'stand');
    expect(Math.abs(joints.head.x - joints.right.ankle.x)).toBeLessThan(3);
    expect(joints.hip.y).toBeGreaterThan(50);
    for (const { instants } of movementsIn('sit_to_stand')) {
      for (const { figure, joints: at } of instants) expect(at.right.hand.x).toBeGreaterThan(figure.chair?.to ?? 99);
    }
  });
});

describe.each(SIDES)('the seated figure four on the %s', (side) => {
  test('rests the ankle on the other thigh, just above the knee, in both views', () => {
    const front = keyPose('figure_four_front', 'cross_right', side).joints;
    const { ankle } = front[side];
    const { hip, knee } = front[other(side)];
    expect((ankle.y - RADIUS.ankle - knee.y) / (hip.y - knee.y)).toBeGreaterThan(0);
    expect(Math.abs(ankle.x - knee.x)).toBeLessThan(RADIUS.knee + RADIUS.ankle);

    const across = keyPose('figure_four', 'lean_right', side).joints;
    expect(ahead(across[side].ankle, across.hip, side)).toBeGreaterThan(15);
    expect(ahead(across[side].ankle, across[other(side)].knee, side)).toBeLessThan(RADIUS.knee);
    expect(across[side].ankle.y - RADIUS.ankle).toBeGreaterThan(across[other(side)].knee.y);
  });

  test('opens the knee to its own side', () => {
    const { joints } = keyPose('figure_four_front', 'cross_right', side);
    // Facing us, the person's right is the left of the picture.
    const out = side === 'right' ? -1 : 1;
    expect((joints[side].knee.x - joints[side].hip.x) * out).toBeGreaterThan(10);
  });

  test.each(['tall_right', 'lean_right'])('keeps the seat on the chair and the other foot flat in %s', (name) => {
    const { figure, joints } = keyPose('figure_four', name, side);
    expect(Math.abs(joints.hip.y - RADIUS.hip - (figure.chair?.seat ?? 0))).toBeLessThanOrEqual(1);
    expect(isFlat(joints[other(side)])).toBe(true);
  });

  test('leans from the hips with a long back, not from the back', () => {
    const tall = keyPose('figure_four', 'tall_right', side).pose;
    const lean = keyPose('figure_four', 'lean_right', side).pose;
    expect(angleBetween(tall.lumbar, lean.lumbar)).toBeGreaterThan(20);
    expect(angleBetween(lean.lumbar, lean.thorax)).toBeLessThan(10);
  });
});

describe.each(SIDES)('the seated turn to the %s', (side) => {
  const { pose, joints } = keyPose('trunk_turn', 'turn_right', side);

  test('turns the chest and the face to that side, and not the hips and knees', () => {
    const out = side === 'right' ? -1 : 1;
    expect(cross(pose.shoulders, pose.head).x * out).toBeGreaterThan(0.6);
    expect(pose.pelvis.z).toBeCloseTo(0, 6);
    expect(joints.right.knee.x + joints.left.knee.x).toBeCloseTo(0, 6);
    expect(angleBetween(pose.pelvis, pose.shoulders)).toBeLessThanOrEqual(60);
  });

  test('keeps the trunk tall and the arms crossed to the shoulders', () => {
    expect(headingOf(pose.thorax)).toBeCloseTo(90, 6);
    for (const [limbs, sign] of [
      [joints.right, 1],
      [joints.left, -1],
    ] as const) {
      const { x, y, z } = limbs.hand;
      const fromMiddle = { x: x - joints.shoulder.x, y: y - joints.shoulder.y, z: z - joints.shoulder.z };
      expect(dot(fromMiddle, pose.shoulders) * sign).toBeGreaterThan(0);
      expect(Math.abs(fromMiddle.y)).toBeLessThan(12);
    }
  });

  test('has both feet on the floor, where they were', () => {
    const sit = keyPose('trunk_turn', 'sit', side).joints;
    for (const foot of SIDES) {
      expect(joints[foot].toe.y - RADIUS.toe).toBeLessThanOrEqual(1);
      expect(distance(joints[foot].ankle, sit[foot].ankle)).toBeCloseTo(0, 6);
    }
  });

  test('is seen from the front', () => {
    expect(FIGURES.trunk_turn.view).toBe('front');
  });
});

describe('the standing back bend', () => {
  const stand = keyPose('stand_backbend', 'stand').joints;
  const { pose, joints } = keyPose('stand_backbend', 'lean_back');

  test.each([stand, joints])('has both hands on the low back and both feet flat', (at: Joints) => {
    for (const limbs of [at.right, at.left]) {
      expect(Math.hypot(limbs.wrist.x - at.hip.x, limbs.wrist.y - at.hip.y)).toBeLessThan(12);
      expect(limbs.wrist.x).toBeLessThan(at.mid.x + 2);
      expect(isFlat(limbs)).toBe(true);
    }
  });

  test('leans back gently: hips forward, shoulders behind them, eyes still forward', () => {
    expect(joints.hip.x).toBeGreaterThan(joints.right.ankle.x + 1);
    expect(joints.shoulder.x).toBeLessThan(joints.hip.x - 4);
    expect(angleBetween(pose.lumbar, pose.thorax)).toBeLessThanOrEqual(20);
    expect(headingOf(pose.head)).toBeLessThanOrEqual(headingOf(pose.thorax));
  });
});

describe.each(SIDES)('the seated march on the %s', (side) => {
  const { pose, joints, figure } = keyPose('hip_march', 'knee_right', side);

  test('lifts that knee, bent, and leaves the other foot flat', () => {
    expect(joints[side].knee.y - joints[other(side)].knee.y).toBeGreaterThan(8);
    expect(joints[side].ankle.y - RADIUS.ankle).toBeGreaterThan(8);
    expect(angleBetween(pose[side].thigh, pose[side].shank)).toBeGreaterThan(80);
    expect(isFlat(joints[other(side)])).toBe(true);
    expect(figure.near).toBe(side);
  });

  test('sits tall, without leaning on the back of the chair', () => {
    expect(Math.abs(headingOf(pose.lumbar) - 90)).toBeLessThan(5);
    expect(ahead(joints.hip, { x: figure.chair?.from ?? 0 }, side)).toBeGreaterThan(RADIUS.hip + 4);
  });
});

describe('the chest stretch', () => {
  const sit = keyPose('chest_stretch', 'sit').joints;
  const { joints, figure } = keyPose('chest_stretch', 'open');

  test('draws shoulders and elbows back and brings the chest forward', () => {
    expect(joints.right.elbow.x).toBeLessThan(joints.shoulder.x - 6);
    expect(joints.mid.x).toBeGreaterThan(sit.mid.x + 2);
    expect(joints.mid.x).toBeGreaterThan(joints.shoulder.x);
  });

  test('stays away from the back of the chair, both feet flat', () => {
    expect(joints.right.elbow.x - RADIUS.elbow).toBeGreaterThan(figure.chair?.from ?? 99);
    expect([joints.right, joints.left].every(isFlat)).toBe(true);
  });
});

describe.each(SIDES)('the bird-dog on the %s', (side) => {
  const { pose, joints, figure } = keyPose('bird_dog', 'reach_right', side);

  test('reaches with that arm and the opposite leg, level with the back', () => {
    const level = (a: number): number => Math.abs(Math.sin((a * Math.PI) / 180));
    expect(level(headingOf(pose[side].upperArm))).toBeLessThan(0.2);
    expect(level(headingOf(pose[other(side)].thigh))).toBeLessThan(0.2);
    expect(ahead(joints[side].hand, joints.head, side)).toBeGreaterThan(10);
    expect(ahead(joints.hip, joints[other(side)].ankle, side)).toBeGreaterThan(40);
    expect(figure.near).toBe(side);
  });

  test('rests on the other hand under its shoulder and on the other knee under its hip', () => {
    const [hand, knee] = [joints[other(side)], joints[side]];
    expect(Math.abs(hand.wrist.x - hand.shoulder.x)).toBeLessThanOrEqual(2);
    expect(hand.wrist.y - RADIUS.wrist).toBeLessThanOrEqual(1);
    expect(Math.abs(knee.knee.x - knee.hip.x)).toBeLessThanOrEqual(2);
    expect(knee.knee.y - RADIUS.knee).toBeLessThanOrEqual(1);
  });

  test('keeps the hips level and the eyes to the floor', () => {
    expect(pose.pelvis.x).toBeCloseTo(0, 6);
    expect(pose.pelvis.y).toBeCloseTo(0, 6);
    expect(cross(pose.shoulders, pose.head).y).toBeLessThan(-0.9);
  });
});
