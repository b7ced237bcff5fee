import type { Shape } from './drawing.ts';
import { ellipsePath, softPath } from './outline.ts';
import type { Pose } from './pose.ts';
import { HALF_WIDTH, type Joints } from './skeleton.ts';
import { add, along, cross, dot, mix, scale, toDegrees, turn, type Vector } from './vector.ts';

/** A slice through the trunk: how broad it is from right to left and from front to back, each from the middle. */
interface Slice {
  readonly at: Vector;
  /** The way the spine runs here. */
  readonly spine: Vector;
  /** 0: turned like the pelvis, 1: turned like the shoulders. */
  readonly turned: number;
  readonly breadth: number;
  readonly depth: number;
  /** How far the front rises with a breath. */
  readonly rise: number;
}

/** With less of its length to be seen than this, the trunk is drawn from its end. */
const END_ON = 0.4;

/** How far the trunk reaches beyond the hips, where it is drawn from the side of its length. */
const SEAT = 5.6;

/** The chest as it is seen from its end. */
const CHEST = { breadth: 13.4, depth: 7.6, rise: 1.2 } as const;

/** With a breath the ribs widen by this share of what the front rises. */
const WIDENS = 0.5;

/** The trunk; `breath` is 0 (out) to 1 (in). */
export function drawTorso(pose: Pose, joints: Joints, breath: number): readonly Shape[] {
  const seen = Math.hypot(joints.shoulder.x - joints.hip.x, joints.shoulder.y - joints.hip.y);
  const full = Math.hypot(seen, joints.shoulder.z - joints.hip.z);
  if (seen < END_ON * full) return fromItsEnd(pose, joints, breath);
  const slices = slicesOf(pose, joints);
  const edges = slices.map((slice) => edgeOf(slice, turn(pose.pelvis, pose.shoulders, slice.turned), breath));
  const seat = along(joints.hip, pose.lumbar, -SEAT);
  const outline = [seat, ...edges.map(([edge]) => edge), ...edges.map(([, edge]) => edge).toReversed()];
  return [{ kind: 'path', role: 'torso', d: softPath(outline) }];
}

/** Seat, waist, chest, shoulders and the root of the neck. Breadths and rises are ours, by eye. */
function slicesOf(pose: Pose, { hip, mid, shoulder, neck }: Joints): readonly Slice[] {
  const { lumbar, thorax } = pose;
  return [
    { at: hip, spine: lumbar, turned: 0, breadth: 9.2, depth: 6, rise: 0.3 },
    { at: mid, spine: lumbar, turned: 0.5, breadth: 7.6, depth: 5.5, rise: 1.5 },
    { at: mix(mid, shoulder, 0.55), spine: thorax, turned: 0.85, breadth: 9.6, depth: 6, rise: 1.2 },
    { at: mix(mid, shoulder, 0.95), spine: thorax, turned: 1, breadth: HALF_WIDTH.shoulder, depth: 5.4, rise: 0.3 },
    { at: mix(shoulder, neck, 0.5), spine: thorax, turned: 1, breadth: 4.2, depth: 3.6, rise: 0 },
  ];
}

/** Where the slice ends in the picture, to both sides of the spine. */
function edgeOf(slice: Slice, across: Vector, breath: number): readonly [Vector, Vector] {
  const { at, spine, breadth, depth, rise } = slice;
  const length = Math.hypot(spine.x, spine.y);
  const normal: Vector = { x: -spine.y / length, y: spine.x / length, z: 0 };
  const front = dot(cross(across, spine), normal);
  const half = Math.hypot(breadth * dot(across, normal), depth * front);
  const wider = half + breath * rise * WIDENS * Math.abs(dot(across, normal));
  // The back stays where it is, on the floor or not; the belly rises.
  return [
    add(at, scale(normal, wider + breath * rise * Math.max(0, front))),
    add(at, scale(normal, -wider - breath * rise * Math.max(0, -front))),
  ];
}

function fromItsEnd({ shoulders }: Pose, { hip, shoulder }: Joints, breath: number): readonly Shape[] {
  const middle = add(shoulder, { x: 0, y: (breath * CHEST.rise) / 2, z: 0 });
  const heading = toDegrees(Math.atan2(shoulders.y, shoulders.x));
  const chest: Shape = {
    kind: 'path',
    role: 'far',
    d: ellipsePath(middle, CHEST.breadth + breath * WIDENS, CHEST.depth + (breath * CHEST.rise) / 2, heading),
  };
  const seat: Shape = { kind: 'path', role: 'torso', d: ellipsePath(hip, 11.4, 6.2, 0) };
  return [chest, seat];
}
