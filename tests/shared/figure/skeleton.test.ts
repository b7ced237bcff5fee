import { describe, expect, test } from 'vitest';
import { FIGURES } from '../../../src/shared/figure/all-figures.ts';
import { poseOf, type FigureId, type LimbBones, type Pose } from '../../../src/shared/figure/pose.ts';
import { HALF_WIDTH, jointsOf, LENGTH, lowestOf, type LimbJoints } from '../../../src/shared/figure/skeleton.ts';
import { angleBetween, distance } from '../../../src/shared/figure/vector.ts';

const everyPose = Object.values(FIGURES).flatMap((figure) =>
  Object.entries(figure.poses).map(([name, pose]) => ({ name: `${figure.id} ${name}`, figure, pose })),
);

function named(figure: FigureId, name: string): Pose {
  return poseOf(FIGURES[figure], name);
}

/** How far the thigh is from being in line with the lower back. */
function hipAngle({ lumbar, right }: Pose): number {
  return 180 - angleBetween(lumbar, right.thigh);
}

function kneeAngle({ right }: Pose): number {
  return angleBetween(right.thigh, right.shank);
}

function boneLengths({
  shoulder,
  elbow,
  wrist,
  hand,
  hip,
  knee,
  ankle,
  toe,
}: LimbJoints): Record<keyof LimbBones, number> {
  return {
    upperArm: distance(shoulder, elbow),
    foreArm: distance(elbow, wrist),
    hand: distance(wrist, hand),
    thigh: distance(hip, knee),
    shank: distance(knee, ankle),
    foot: distance(ankle, toe),
  };
}

describe('the skeleton', () => {
  test.each(everyPose)('keeps the length of every bone in $name', ({ figure, pose }) => {
    const joints = jointsOf(figure, pose);
    for (const limbs of [joints.right, joints.left]) {
      for (const [bone, length] of Object.entries(boneLengths(limbs))) {
        expect(length, bone).toBeCloseTo(LENGTH[bone as keyof LimbBones], 6);
      }
    }
    expect(distance(joints.hip, joints.mid)).toBeCloseTo(LENGTH.lumbar, 6);
    expect(distance(joints.mid, joints.shoulder)).toBeCloseTo(LENGTH.thorax, 6);
    expect(distance(joints.right.hip, joints.left.hip)).toBeCloseTo(2 * HALF_WIDTH.hip, 6);
    expect(distance(joints.right.shoulder, joints.left.shoulder)).toBeCloseTo(2 * HALF_WIDTH.shoulder, 6);
  });

  test.each(everyPose)('keeps the head on the neck in $name', ({ figure, pose }) => {
    const { shoulder, neck, head } = jointsOf(figure, pose);
    expect(distance(shoulder, neck)).toBeCloseTo(LENGTH.neck, 6);
    expect(distance(neck, head)).toBeCloseTo(LENGTH.head, 6);
  });

  test.each(everyPose.filter(({ figure }) => figure.view === 'side'))('lays $name on the floor', ({ figure, pose }) => {
    const lowest = lowestOf(jointsOf(figure, pose));
    if (figure.lift === null) expect(lowest).toBeCloseTo(0, 6);
    else expect(lowest).toBeGreaterThanOrEqual(-0.5);
  });

  test.each([
    { name: 'fold tall', pose: named('forward_fold', 'tall'), hip: 84 },
    { name: 'fold hinge', pose: named('forward_fold', 'hinge'), hip: 108 },
    { name: 'fold hold', pose: named('forward_fold', 'hold'), hip: 122 },
    { name: 'wall hold', pose: named('legs_up_wall', 'hold'), hip: 86, knee: 1 },
    { name: 'wall easy', pose: named('legs_up_wall_easy', 'hold'), hip: 80, knee: 16 },
    { name: 'plank hold', pose: named('plank', 'hold'), hip: 0, knee: 0 },
    { name: 'superman lift', pose: named('superman', 'lift'), hip: 18, knee: 0 },
  ])('bends hip and knee of the $name as written down', ({ pose, hip, knee }) => {
    expect(hipAngle(pose)).toBeCloseTo(hip, 1);
    if (knee !== undefined) expect(kneeAngle(pose)).toBeCloseTo(knee, 1);
  });

  test('bends the spine of the fold by a modest 28 degrees', () => {
    const { lumbar, thorax } = named('forward_fold', 'hold');
    expect(angleBetween(lumbar, thorax)).toBeCloseTo(28, 1);
  });

  test('bends the spine of the superman by 11 degrees and leaves the neck in line', () => {
    const { lumbar, thorax, neck } = named('superman', 'lift');
    expect(angleBetween(lumbar, thorax)).toBeCloseTo(11, 1);
    expect(angleBetween(thorax, neck)).toBeLessThanOrEqual(6.001);
  });

  test('holds the plank on elbows bent by 90 degrees', () => {
    const { right } = named('plank', 'hold');
    expect(angleBetween(right.upperArm, right.foreArm)).toBeCloseTo(90, 1);
  });

  test('bends the supporting knee of the ball exercise by 126 degrees', () => {
    expect(kneeAngle(named('ball_hips', 'place'))).toBeCloseTo(126, 1);
  });
});
