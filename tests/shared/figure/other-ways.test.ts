import { describe, expect, test } from 'vitest';
import { VARIATION_IDS } from '../../../src/shared/exercise.ts';
import { FIGURES } from '../../../src/shared/figure/all-figures.ts';
import { SCENES } from '../../../src/shared/figure/scenes.ts';
import { RADIUS } from '../../../src/shared/figure/skeleton.ts';
import { angleBetween, cross } from '../../../src/shared/figure/vector.ts';
import catalogue from '../../../resources/exercises.json';
import { headingOf, keyPose, offLine } from './movements.ts';

test('every way of the catalogue has pictures of its own, and no other has', () => {
  const drawn = Object.entries(SCENES).flatMap(([id, { variations }]) =>
    Object.keys(variations).map((way) => `${id} ${way}`),
  );
  const offered = catalogue.exercises.flatMap(({ id, variations }) => variations.map((way) => `${id} ${way.id}`));
  expect(drawn.toSorted()).toEqual(offered.toSorted());
  expect(drawn).toHaveLength(VARIATION_IDS.length);
});

describe('the twist with a pillow', () => {
  test.each(['right', 'left'] as const)('has it under both knees on the %s, and is else the same twist', (side) => {
    const { pose, joints } = keyPose('supine_twist', 'pillow_right', side);
    const plain = keyPose('supine_twist', 'drop_right', side);
    for (const { knee } of [joints.right, joints.left]) {
      expect(Math.abs(knee.x - (pose.pillow?.x ?? 99))).toBeLessThan(9);
      expect(Math.abs(knee.y - (pose.pillow?.y ?? 99))).toBeLessThan(11);
    }
    expect(joints).toEqual(plain.joints);
    expect(plain.pose.pillow).toBeNull();
  });
});

describe('the other walls', () => {
  test.each(['legs_up_wall_easy', 'legs_up_wall_pillow', 'legs_up_wall'] as const)(
    'have heels or soles on the wall and no leg over the face: %s',
    (id) => {
      for (const name of ['hold', 'bent']) {
        const { pose, joints } = keyPose(id, name);
        expect(Math.abs((FIGURES[id].wall ?? 0) - RADIUS.ankle - joints.right.ankle.x)).toBeLessThanOrEqual(1);
        if (name === 'hold') expect(headingOf(pose.right.thigh)).toBeLessThanOrEqual(90);
      }
    },
  );

  test('lie further from the wall with softly bent knees, or with a pillow under the hips alone', () => {
    const easy = keyPose('legs_up_wall_easy', 'hold').pose;
    expect(FIGURES.legs_up_wall_easy.wall).toBeGreaterThan(FIGURES.legs_up_wall.wall ?? 99);
    expect(angleBetween(easy.right.thigh, easy.right.shank)).toBeGreaterThan(10);
    const { pose, joints } = keyPose('legs_up_wall_pillow', 'hold');
    expect(Math.abs((pose.pillow?.x ?? 99) - joints.hip.x)).toBeLessThan(RADIUS.hip);
    expect((pose.pillow?.x ?? -99) - 8.5).toBeGreaterThan(joints.head.x + RADIUS.head);
  });
});

describe('the other planks', () => {
  test('on the hands: straight arms under the shoulders, one line to the heels, heels up', () => {
    const { pose, joints } = keyPose('plank', 'hands');
    expect(Math.abs(joints.right.wrist.x - joints.shoulder.x)).toBeLessThanOrEqual(2);
    expect(angleBetween(pose.right.upperArm, pose.right.foreArm)).toBeLessThan(5);
    expect(joints.right.wrist.y - RADIUS.wrist).toBeLessThanOrEqual(1);
    expect(joints.right.toe.y - RADIUS.toe).toBeLessThanOrEqual(1);
    expect(offLine(joints.hip, joints.shoulder, joints.right.ankle)).toBeLessThanOrEqual(3);
    expect(joints.right.ankle.y).toBeGreaterThan(8);
  });

  test('on the knees: knees and forearms down, one line from the shoulders to the knees', () => {
    const { joints } = keyPose('plank', 'knees_forearms');
    expect(joints.right.knee.y - RADIUS.knee).toBeLessThanOrEqual(1);
    expect(joints.right.elbow.y - RADIUS.elbow).toBeLessThanOrEqual(1);
    expect(Math.abs(joints.right.elbow.x - joints.shoulder.x)).toBeLessThanOrEqual(2);
    expect(offLine(joints.hip, joints.shoulder, joints.right.knee)).toBeLessThanOrEqual(3);
  });
});

describe('the other supermans', () => {
  const full = keyPose('superman', 'lift').joints;

  test.each(['low_lift', 'arms_lift', 'opposite_right', 'opposite_left'])(
    'keep the gaze down and the belly down: %s',
    (name) => {
      const { pose, joints } = keyPose('superman', name);
      expect(cross(pose.shoulders, pose.head).y).toBeLessThan(-0.9);
      expect(headingOf(pose.head)).toBeGreaterThanOrEqual(headingOf(pose.thorax));
      expect(Math.min(joints.hip.y - RADIUS.hip, joints.mid.y - RADIUS.mid)).toBeLessThanOrEqual(1);
    },
  );

  test('lift less, but arms and legs alike', () => {
    const { right } = keyPose('superman', 'low_lift').joints;
    expect(right.hand.y - RADIUS.hand).toBeGreaterThan(4);
    expect(right.ankle.y - RADIUS.ankle).toBeGreaterThan(4);
    expect(right.hand.y).toBeLessThan(full.right.hand.y - 5);
    expect(right.ankle.y).toBeLessThan(full.right.ankle.y - 3);
  });

  test('or with the arms beside the hips', () => {
    const { right, hip, mid } = keyPose('superman', 'arms_lift').joints;
    expect(right.hand.x).toBeGreaterThan(mid.x);
    expect(Math.abs(right.hand.y - hip.y)).toBeLessThan(8);
    expect(right.ankle.y).toBeGreaterThan(12);
  });

  test.each([
    { name: 'opposite_right', arm: 'right', leg: 'left' },
    { name: 'opposite_left', arm: 'left', leg: 'right' },
  ] as const)('or with one arm and the opposite leg: $name', ({ name, arm, leg }) => {
    const { joints } = keyPose('superman', name);
    expect(joints[arm].hand.y).toBeGreaterThan(12);
    expect(joints[leg].ankle.y).toBeGreaterThan(12);
    expect(joints[leg].hand.y - RADIUS.hand).toBeLessThanOrEqual(1);
    expect(joints[arm].ankle.y - RADIUS.ankle).toBeLessThanOrEqual(1);
  });
});

describe('the other folds', () => {
  test.each(['bent_tall', 'bent_hinge', 'bent_hold'])('have bent knees and heels and seat on the floor: %s', (name) => {
    const { pose, joints } = keyPose('forward_fold', name);
    const knee = angleBetween(pose.right.thigh, pose.right.shank);
    expect(knee).toBeGreaterThan(35);
    expect(knee).toBeLessThan(90);
    expect(joints.hip.y - RADIUS.hip).toBeLessThanOrEqual(1);
    expect(joints.right.ankle.y - RADIUS.ankle).toBeLessThanOrEqual(1);
  });

  test.each(['tall', 'hinge', 'hold'])('or sit on a towel with long legs, heels on the floor: %s', (name) => {
    const { pose, joints, figure } = keyPose('forward_fold_towel', name);
    expect(pose.pillow?.y).toBeCloseTo((figure.lift ?? 0) / 2, 6);
    expect(Math.abs((pose.pillow?.x ?? 99) - joints.hip.x)).toBeLessThan(RADIUS.hip);
    expect(angleBetween(pose.right.thigh, pose.right.shank)).toBeLessThan(10);
    expect(Math.abs(joints.right.ankle.y - RADIUS.ankle)).toBeLessThanOrEqual(1);
  });

  test.each([
    ['forward_fold', 'bent_hinge', 'bent_hold'],
    ['forward_fold_towel', 'hinge', 'hold'],
  ] as const)('hinge at the hip first and let the head hang: %s', (id, hinge, hold) => {
    const { pose } = keyPose(id, hold);
    expect(headingOf(pose.lumbar)).toBeLessThan(headingOf(keyPose(id, hinge).pose.lumbar));
    expect(headingOf(pose.head)).toBeLessThan(0);
  });
});
