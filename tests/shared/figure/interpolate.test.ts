import { describe, expect, test } from 'vitest';
import { FIGURES } from '../../../src/shared/figure/all-figures.ts';
import { between, easeInOut } from '../../../src/shared/figure/interpolate.ts';
import { poseOf, type FigureId } from '../../../src/shared/figure/pose.ts';
import { jointsOf, LENGTH, lowestOf, RADIUS, touchPoints, type Joints } from '../../../src/shared/figure/skeleton.ts';
import { distance } from '../../../src/shared/figure/vector.ts';

/** What may be missing between a body part and what it rests on: 1 % of stature. */
const CONTACT = 1;
const SHARES = [0, 0.25, 0.5, 0.75, 1];

interface Way {
  readonly figure: FigureId;
  readonly from: string;
  readonly to: string;
  /** Distances that must stay small along the whole way, to the floor unless said otherwise. */
  readonly gaps: (joints: Joints) => readonly number[];
}

const ankle = ({ right }: Joints): number => right.ankle.y - RADIUS.ankle;
const knee = ({ right }: Joints): number => right.knee.y - RADIUS.knee;
const toe = ({ right }: Joints): number => right.toe.y - RADIUS.toe;
const elbow = ({ right }: Joints): number => right.elbow.y - RADIUS.elbow;
const handOrElbow = (joints: Joints): number => Math.min(elbow(joints), joints.right.wrist.y - RADIUS.wrist);
const seat = ({ hip }: Joints): number => hip.y - RADIUS.hip;
const back = ({ mid, shoulder }: Joints): number => Math.max(mid.y - RADIUS.mid, shoulder.y - RADIUS.shoulder);
const heelToWall = ({ right, hip }: Joints): number => hip.x + 7 - RADIUS.ankle - right.ankle.x;

const ways: readonly Way[] = [
  { figure: 'superman', from: 'rest', to: 'lift', gaps: (at) => [Math.min(seat(at), at.mid.y - RADIUS.mid)] },
  { figure: 'forward_fold', from: 'tall', to: 'hinge', gaps: (at) => [seat(at), ankle(at)] },
  { figure: 'forward_fold', from: 'hinge', to: 'hold', gaps: (at) => [seat(at), ankle(at)] },
  { figure: 'legs_up_wall', from: 'hold', to: 'bent', gaps: (at) => [seat(at), back(at), heelToWall(at)] },
  { figure: 'plank', from: 'all_fours', to: 'knees_forearms', gaps: (at) => [handOrElbow(at), knee(at)] },
  { figure: 'plank', from: 'knees_forearms', to: 'toes_tucked', gaps: (at) => [elbow(at), knee(at)] },
  { figure: 'plank', from: 'toes_tucked', to: 'hold', gaps: (at) => [elbow(at), toe(at)] },
  { figure: 'walk', from: 'step_right', to: 'pass_right', gaps: (at) => [Math.min(ankle(at), toe(at))] },
];

const moments = ways.flatMap((way) => SHARES.map((share) => ({ ...way, share })));

describe('a movement', () => {
  test.each(moments)('$figure $from to $to rests on what it should at $share', ({ figure, from, to, gaps, share }) => {
    const person = FIGURES[figure];
    const joints = jointsOf(person, between(poseOf(person, from), poseOf(person, to), share));
    expect(lowestOf(joints)).toBeGreaterThanOrEqual(-1e-9);
    for (const gap of gaps(joints)) expect(Math.abs(gap)).toBeLessThanOrEqual(CONTACT);
  });

  test.each(SHARES)('keeps the supporting foot in place while the hips roll over the ball, at %s', (share) => {
    const person = FIGURES.ball_hips_feet;
    for (const name of ['out_right', 'in_right']) {
      const rest = jointsOf(person, poseOf(person, 'cross_right')).left.ankle;
      const rolled = jointsOf(person, between(poseOf(person, 'cross_right'), poseOf(person, name), share)).left.ankle;
      expect(Math.hypot(rolled.x - rest.x, rolled.y - rest.y)).toBeLessThanOrEqual(CONTACT);
    }
  });

  test.each([
    ['side_on', 'pivot'],
    ['pivot', 'up'],
  ])('from %s to %s never goes through the wall', (from, to) => {
    const person = FIGURES.legs_up_wall_entry;
    for (let step = 0; step <= 20; step += 1) {
      const joints = jointsOf(person, between(poseOf(person, from), poseOf(person, to), step / 20));
      const reach = Math.max(...touchPoints(joints).map(({ at, radius }) => at.x + radius));
      expect(reach).toBeLessThanOrEqual((person.wall ?? 0) + CONTACT);
    }
  });

  test('keeps the length of a leg that swings out of the picture', () => {
    const person = FIGURES.supine_twist;
    for (const share of SHARES) {
      const pose = between(poseOf(person, 'knees_in'), poseOf(person, 'drop_right'), share);
      const { right } = jointsOf(person, pose);
      expect(distance(right.hip, right.knee)).toBeCloseTo(LENGTH.thigh, 6);
    }
  });

  test('begins and ends slowly and is half way in the middle', () => {
    expect(easeInOut(0)).toBe(0);
    expect(easeInOut(0.5)).toBeCloseTo(0.5);
    expect(easeInOut(1)).toBe(1);
    expect(easeInOut(0.1)).toBeLessThan(0.05);
    expect(easeInOut(0.9)).toBeGreaterThan(0.95);
  });

  test('never rolls the ball through under the spine', () => {
    const person = FIGURES.ball_hips_feet;
    const right = poseOf(person, 'place');
    const left = { ...right, ball: right.ball && { ...right.ball, x: -right.ball.x } };
    for (const share of [0.1, 0.4, 0.6, 0.9]) {
      expect(Math.abs(between(right, left, share).ball?.x ?? 0)).toBeCloseTo(6);
    }
  });
});
