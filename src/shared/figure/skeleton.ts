import type { Figure, LimbBones, Pose } from './pose.ts';
import { add, along, ORIGIN, type Vector } from './vector.ts';

/**
 * Lengths of the bones in hundredths of stature: Drillis & Contini 1966. Hand and foot are drawn shorter; the trunk
 * (28.8) is split in two so that the spine can bend.
 */
export const LENGTH = {
  lumbar: 14.4,
  thorax: 14.4,
  neck: 5.2,
  head: 6.5,
  upperArm: 18.6,
  foreArm: 14.6,
  hand: 8,
  thigh: 24.5,
  shank: 24.6,
  foot: 11,
} as const;

/** How thick the body is around a joint, in hundredths of stature; what touches floor or wall is this far from it. */
export const RADIUS = {
  hip: 6,
  mid: 5.5,
  shoulder: 5.5,
  neck: 3,
  head: 6.5,
  elbow: 2.5,
  wrist: 2,
  hand: 1.5,
  knee: 4,
  ankle: 3,
  toe: 1.5,
} as const;

/** From the middle to one side; narrower than the breadth over the skin, since the limbs add theirs. */
export const HALF_WIDTH = { hip: 5.5, shoulder: 12 } as const;

/** The joints of one arm and one leg. */
export interface LimbJoints {
  readonly shoulder: Vector;
  readonly elbow: Vector;
  readonly wrist: Vector;
  readonly hand: Vector;
  readonly hip: Vector;
  readonly knee: Vector;
  readonly ankle: Vector;
  readonly toe: Vector;
}

/** Where every joint is. `hip` and `shoulder` are the middle between the two sides, `head` its centre. */
export interface Joints {
  readonly hip: Vector;
  readonly mid: Vector;
  readonly shoulder: Vector;
  readonly neck: Vector;
  readonly head: Vector;
  readonly right: LimbJoints;
  readonly left: LimbJoints;
}

/** Forward kinematics: the joints of a pose with the middle of the hips at `hip`. */
export function jointsFrom(pose: Pose, hip: Vector): Joints {
  const mid = along(hip, pose.lumbar, LENGTH.lumbar);
  const shoulder = along(mid, pose.thorax, LENGTH.thorax);
  const neck = along(shoulder, pose.neck, LENGTH.neck);
  const limbs = (bones: LimbBones, side: 1 | -1): LimbJoints =>
    limbsFrom(
      bones,
      along(shoulder, pose.shoulders, side * HALF_WIDTH.shoulder),
      along(hip, pose.pelvis, side * HALF_WIDTH.hip),
    );
  return {
    hip,
    mid,
    shoulder,
    neck,
    head: along(neck, pose.head, LENGTH.head),
    right: limbs(pose.right, -1),
    left: limbs(pose.left, 1),
  };
}

/** The joints of a pose of this figure, in its place: on the floor, on its prop, or where a view from above has it. */
export function jointsOf(figure: Figure, pose: Pose): Joints {
  if (figure.view !== 'side') return jointsFrom(pose, pose.hips);
  const free = jointsFrom(pose, ORIGIN);
  const y = figure.lift === null ? -lowestOf(free) : RADIUS.hip + figure.lift;
  return jointsFrom(pose, add(ORIGIN, { x: -anchorOf(figure, free).x, y, z: 0 }));
}

function anchorOf({ anchor, near }: Figure, joints: Joints): Vector {
  return anchor === 'foot' ? joints[near ?? 'right'].ankle : joints[anchor];
}

/** Height of the lowest point of the body. */
export function lowestOf(joints: Joints): number {
  return Math.min(...touchPoints(joints).map(({ at, radius }) => at.y - radius));
}

/** Every joint that can touch something, with its thickness. */
export function touchPoints(joints: Joints): readonly { readonly at: Vector; readonly radius: number }[] {
  const { hip, mid, shoulder, neck, head, right, left } = joints;
  return [
    { at: hip, radius: RADIUS.hip },
    { at: mid, radius: RADIUS.mid },
    { at: shoulder, radius: RADIUS.shoulder },
    { at: neck, radius: RADIUS.neck },
    { at: head, radius: RADIUS.head },
    ...[right, left].flatMap(({ elbow, wrist, hand, knee, ankle, toe }) => [
      { at: elbow, radius: RADIUS.elbow },
      { at: wrist, radius: RADIUS.wrist },
      { at: hand, radius: RADIUS.hand },
      { at: knee, radius: RADIUS.knee },
      { at: ankle, radius: RADIUS.ankle },
      { at: toe, radius: RADIUS.toe },
    ]),
  ];
}

function limbsFrom(bones: LimbBones, shoulder: Vector, hip: Vector): LimbJoints {
  const elbow = along(shoulder, bones.upperArm, LENGTH.upperArm);
  const wrist = along(elbow, bones.foreArm, LENGTH.foreArm);
  const knee = along(hip, bones.thigh, LENGTH.thigh);
  const ankle = along(knee, bones.shank, LENGTH.shank);
  return {
    shoulder,
    elbow,
    wrist,
    hand: along(wrist, bones.hand, LENGTH.hand),
    hip,
    knee,
    ankle,
    toe: along(ankle, bones.foot, LENGTH.foot),
  };
}
