import { describe, expect, test } from 'vitest';
import { FIGURES } from '../../../src/shared/figure/all-figures.ts';
import { mirrorFigure } from '../../../src/shared/figure/mirror.ts';
import { poseOf, type LimbBones } from '../../../src/shared/figure/pose.ts';
import { jointsOf, RADIUS, touchPoints } from '../../../src/shared/figure/skeleton.ts';
import { angleBetween, cross, dot, scale, type Vector } from '../../../src/shared/figure/vector.ts';
import { headingOf, keyPose, offLine } from './movements.ts';

const everyPose = Object.values(FIGURES).flatMap((figure) =>
  Object.entries(figure.poses).map(([name, pose]) => ({ name: `${figure.id} ${name}`, figure, pose })),
);

const shown = keyPose;

/** The way the front of a hanging limb looks, given the axis from right to left it turns around. */
function frontOf(limb: Vector, axis: Vector): Vector {
  return cross(axis, scale(limb, -1));
}

describe('every figure', () => {
  const standing = everyPose.filter(({ figure }) => figure.view !== 'above');
  test.each(standing)('keeps all joints of $name above the floor', ({ figure, pose }) => {
    for (const { at, radius } of touchPoints(jointsOf(figure, pose))) {
      expect(at.y - radius).toBeGreaterThanOrEqual(-0.5);
    }
  });

  const sides = everyPose.filter(({ figure }) => figure.view === 'side');
  test.each(sides)('bends knees backward and elbows forward in $name', ({ pose }) => {
    const forward = (part: Vector, of: Vector, axis: Vector): number => dot(part, frontOf(of, axis));
    for (const limbs of [pose.right, pose.left] satisfies LimbBones[]) {
      expect(forward(limbs.shank, limbs.thigh, pose.pelvis)).toBeLessThanOrEqual(1e-9);
      expect(forward(limbs.foreArm, limbs.upperArm, pose.shoulders)).toBeGreaterThanOrEqual(-1e-9);
    }
  });

  test.each(everyPose)('shows all of $name inside its frame', ({ figure, pose }) => {
    const { left, bottom, width, height } = figure.frame;
    for (const { at, radius } of touchPoints(jointsOf(figure, pose))) {
      expect(at.x - radius).toBeGreaterThanOrEqual(left);
      expect(at.x + radius).toBeLessThanOrEqual(left + width);
      expect(at.y - radius).toBeGreaterThanOrEqual(bottom);
      expect(at.y + radius).toBeLessThanOrEqual(bottom + height);
    }
  });
});

describe('the superman', () => {
  const { pose, joints } = shown('superman', 'lift');

  test('keeps the gaze down: the face looks to the floor and the head is not behind the trunk', () => {
    expect(cross(pose.shoulders, pose.head).y).toBeLessThan(-0.9);
    expect(headingOf(pose.head)).toBeGreaterThanOrEqual(headingOf(pose.thorax));
  });

  test('lifts arms and legs together and leaves only the belly on the floor', () => {
    const { right, hip, mid } = joints;
    expect(Math.min(hip.y - RADIUS.hip, mid.y - RADIUS.mid)).toBeCloseTo(0, 6);
    expect(hip.y - RADIUS.hip).toBeLessThanOrEqual(1);
    expect(right.hand.y).toBeGreaterThan(15);
    expect(right.ankle.y).toBeGreaterThan(12);
    expect(right.knee.y - RADIUS.knee).toBeGreaterThan(3);
  });

  test('reaches past the head with the arms', () => {
    expect(joints.right.hand.x).toBeLessThan(joints.head.x - 20);
  });
});

describe('the forward fold', () => {
  const hold = shown('forward_fold', 'hold');
  const hinge = shown('forward_fold', 'hinge');

  test('keeps the legs long on the floor and the hips down', () => {
    expect(angleBetween(hold.pose.right.thigh, hold.pose.right.shank)).toBeLessThan(10);
    expect(hold.joints.hip.y - RADIUS.hip).toBeLessThanOrEqual(1);
    expect(hold.joints.right.ankle.y - RADIUS.ankle).toBeLessThanOrEqual(1);
  });

  test('hinges at the hip before the back rounds', () => {
    expect(headingOf(hold.pose.lumbar)).toBeLessThan(headingOf(hinge.pose.lumbar));
  });

  test('sits on the floor in every pose, never stands', () => {
    for (const name of ['tall', 'hinge', 'hold']) {
      const { hip, right } = shown('forward_fold', name).joints;
      expect(hip.y - RADIUS.hip).toBeLessThanOrEqual(1);
      expect(right.ankle.x - hip.x).toBeGreaterThan(45);
    }
  });

  test('lets the head hang', () => {
    expect(headingOf(hold.pose.head)).toBeLessThan(headingOf(hold.pose.thorax));
    expect(headingOf(hold.pose.head)).toBeLessThan(0);
  });
});

const SIDES = [
  { side: 'right', other: 'left' },
  { side: 'left', other: 'right' },
] as const;

describe.each(SIDES)('the ball exercise on the $side', ({ side, other }) => {
  test.each(['cross_right', 'out_right', 'in_right'])('works the side of the crossed ankle in %s', (name) => {
    const { pose, joints } = shown('ball_hips_feet', name, side);
    // From the feet, face up: the person's right is the viewer's left.
    expect(joints.right.hip.x).toBeLessThan(joints.left.hip.x);
    expect(Math.abs((pose.ball?.x ?? 0) - joints[side].hip.x)).toBeLessThan(3);
    const { hip, knee } = joints[other];
    const share = (joints[side].ankle.y - hip.y) / (knee.y - hip.y);
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(1);
    expect(Math.abs(joints[side].ankle.x - (hip.x + share * (knee.x - hip.x)))).toBeLessThan(RADIUS.knee);
  });

  test.each(['place', 'cross_right', 'out_right', 'in_right'])(
    'keeps the supporting foot on the floor in %s',
    (name) => {
      const { ankle } = shown('ball_hips_feet', name, side).joints[other];
      expect(Math.abs(ankle.y - RADIUS.ankle)).toBeLessThanOrEqual(1);
    },
  );

  test('puts the ball under the seat, not under the back or the thigh', () => {
    const { pose, joints } = shown('ball_hips', 'place', side);
    expect(Math.abs((pose.ball?.x ?? 99) - joints.hip.x)).toBeLessThan(RADIUS.hip / 2);
    expect(joints.right.ankle.y - RADIUS.ankle).toBeLessThanOrEqual(1);
  });
});

describe('the plank', () => {
  const { joints } = shown('plank', 'hold');

  test('is one line from shoulder to ankle, neither peaked nor sagging', () => {
    expect(offLine(joints.hip, joints.shoulder, joints.right.ankle)).toBeLessThanOrEqual(3);
  });

  test('stands on forearms under the shoulders and on the toes, heels up', () => {
    const { right, shoulder } = joints;
    expect(Math.abs(right.elbow.x - shoulder.x)).toBeLessThanOrEqual(2);
    expect(right.elbow.y - RADIUS.elbow).toBeLessThanOrEqual(1);
    expect(right.wrist.y - RADIUS.wrist).toBeLessThanOrEqual(1);
    expect(right.toe.y - RADIUS.toe).toBeLessThanOrEqual(1);
    expect(right.ankle.y).toBeGreaterThan(8);
  });

  test('is on the forearms, not up on the palms with straight arms', () => {
    expect(joints.shoulder.y).toBeLessThan(25);
    expect(Math.abs(joints.right.elbow.y - joints.right.wrist.y)).toBeLessThanOrEqual(1);
  });
});

describe('the legs up the wall', () => {
  const { pose, joints } = shown('legs_up_wall', 'hold');
  const wall = joints.hip.x + (FIGURES.legs_up_wall.wall ?? 0);

  test('leaves no gap under the back and none to the wall', () => {
    for (const [at, radius] of [
      [joints.hip, RADIUS.hip],
      [joints.mid, RADIUS.mid],
      [joints.shoulder, RADIUS.shoulder],
    ] as const) {
      expect(at.y - radius).toBeLessThanOrEqual(1);
    }
    expect(wall - joints.hip.x - RADIUS.hip).toBeLessThanOrEqual(2);
  });

  test('puts the heels on the wall, the toes off it, and no leg over the face', () => {
    expect(Math.abs(wall - RADIUS.ankle - joints.right.ankle.x)).toBeLessThanOrEqual(1);
    expect(joints.right.toe.x).toBeLessThan(joints.right.ankle.x - 8);
    expect(headingOf(pose.right.thigh)).toBeLessThanOrEqual(90);
  });

  test('has its heels on the wall in the other variants too', () => {
    for (const id of ['legs_up_wall_easy', 'legs_up_wall_pillow'] as const) {
      const { ankle } = shown(id, 'hold').joints.right;
      expect(Math.abs((FIGURES[id].wall ?? 0) - RADIUS.ankle - ankle.x), id).toBeLessThanOrEqual(1);
    }
  });

  test('puts the pillow under the hips, never under the head', () => {
    const pillow = shown('legs_up_wall_pillow', 'hold');
    expect(Math.abs((pillow.pose.pillow?.x ?? 99) - pillow.joints.hip.x)).toBeLessThan(RADIUS.hip);
    expect(pose.pillow).toBeNull();
  });

  test('begins with hip and shoulder at the wall, the head then swings away from it', () => {
    const heads = ['side_on', 'pivot', 'up'].map((name) => shown('legs_up_wall_entry', name).joints);
    const [sideOn, pivot, up] = heads;
    expect((FIGURES.legs_up_wall_entry.wall ?? 0) - (sideOn?.left.shoulder.x ?? 0)).toBeLessThan(6);
    expect(pivot?.head.x).toBeLessThan(sideOn?.head.x ?? 0);
    expect(up?.head.x).toBeLessThan(pivot?.head.x ?? 0);
    expect(poseOf(FIGURES.legs_up_wall_entry, 'pivot').arrows).not.toEqual([]);
  });
});

describe('a wall', () => {
  const beside = everyPose.filter(({ figure }) => figure.wall !== null);
  test.each(beside)('is never gone through in $name', ({ figure, pose }) => {
    const joints = jointsOf(figure, pose);
    const wall = (figure.wall ?? 0) + (figure.view === 'side' ? joints.hip.x : 0);
    const reach = Math.max(...touchPoints(joints).map(({ at, radius }) => at.x + radius));
    expect(reach).toBeLessThanOrEqual(wall + 1);
  });
});

describe('the twist', () => {
  const figures = [
    { side: 'right', figure: FIGURES.supine_twist, name: 'drop_right', viewersLeft: true },
    { side: 'left', figure: mirrorFigure(FIGURES.supine_twist), name: 'drop_left', viewersLeft: false },
  ] as const;

  test.each(figures)('drops both knees to the person’s $side, as a viewer above a face sees it', (row) => {
    const { right, left } = jointsOf(row.figure, poseOf(row.figure, row.name));
    const knees = [right.knee.x, left.knee.x];
    expect(knees.every((x) => (row.viewersLeft ? x < -15 : x > 15))).toBe(true);
    // The person's own right arm lies on the viewer's left.
    expect(right.hand.x).toBeLessThan(left.hand.x);
  });

  test.each(figures)('keeps the shoulders flat and the arms in a T on the $side', ({ figure, name }) => {
    const { pose, joints } = { pose: poseOf(figure, name), joints: jointsOf(figure, poseOf(figure, name)) };
    expect(pose.shoulders.z).toBeCloseTo(0);
    for (const limbs of [joints.right, joints.left]) {
      expect(Math.abs(limbs.hand.y - limbs.shoulder.y)).toBeLessThanOrEqual(1);
    }
  });

  test.each(figures)('keeps the knees bent and together on the $side', ({ figure, name }) => {
    const pose = poseOf(figure, name);
    const { right, left } = jointsOf(figure, pose);
    expect(angleBetween(pose.right.thigh, pose.right.shank)).toBeGreaterThan(70);
    expect(angleBetween(pose.left.thigh, pose.left.shank)).toBeGreaterThan(70);
    expect(Math.hypot(right.knee.x - left.knee.x, right.knee.y - left.knee.y)).toBeLessThan(2 * RADIUS.knee);
  });

  test('is shown from above', () => {
    expect(FIGURES.supine_twist.view).toBe('above');
  });
});
