import type { Shape } from './drawing.ts';
import { ellipsePath, softPath } from './outline.ts';
import type { Pose } from './pose.ts';
import { HALF_WIDTH, type Joints } from './skeleton.ts';
import { add, along, cross, dot, mix, scale, turn, type Vector } from './vector.ts';

/** A slice through the trunk: how broad it is from right to left and from front to back, each from the middle. */
interface Slice {
  readonly at: Vector;
  /** The way the spine runs here. */
  readonly spine: Vector;
  /** 0: turned like the pelvis, 1: turned like the shoulders. */
  readonly turned: number;
  readonly breadth: number;
  readonly depth: number;
}

/** With less of its length to be seen than this, the trunk is drawn from its end. */
const END_ON = 0.4;

/** How far the trunk reaches beyond the hips, where it is drawn from the side of its length. */
const SEAT = 5.6;

export function drawTorso(pose: Pose, joints: Joints): readonly Shape[] {
  const seen = Math.hypot(joints.shoulder.x - joints.hip.x, joints.shoulder.y - joints.hip.y);
  const full = Math.hypot(seen, joints.shoulder.z - joints.hip.z);
  if (seen < END_ON * full) return fromItsEnd(joints);
  const slices = slicesOf(pose, joints);
  const edges = slices.map((slice) => edgeOf(slice, turn(pose.pelvis, pose.shoulders, slice.turned)));
  const seat = along(joints.hip, pose.lumbar, -SEAT);
  const outline = [seat, ...edges.map(([edge]) => edge), ...edges.map(([, edge]) => edge).toReversed()];
  return [{ kind: 'path', role: 'torso', d: softPath(outline) }];
}

/** Seat, waist, chest, shoulders and the root of the neck. Breadths are ours, by eye. */
function slicesOf(pose: Pose, { hip, mid, shoulder, neck }: Joints): readonly Slice[] {
  const { lumbar, thorax } = pose;
  return [
    { at: hip, spine: lumbar, turned: 0, breadth: 9.2, depth: 6 },
    { at: mid, spine: lumbar, turned: 0.5, breadth: 7.6, depth: 5.5 },
    { at: mix(mid, shoulder, 0.55), spine: thorax, turned: 0.85, breadth: 9.6, depth: 6 },
    { at: mix(mid, shoulder, 0.95), spine: thorax, turned: 1, breadth: HALF_WIDTH.shoulder, depth: 5.4 },
    { at: mix(shoulder, neck, 0.5), spine: thorax, turned: 1, breadth: 4.2, depth: 3.6 },
  ];
}

/** Where the slice ends in the picture, to both sides of the spine. */
function edgeOf({ at, spine, breadth, depth }: Slice, across: Vector): readonly [Vector, Vector] {
  const length = Math.hypot(spine.x, spine.y);
  const normal: Vector = { x: -spine.y / length, y: spine.x / length, z: 0 };
  const half = Math.hypot(breadth * dot(across, normal), depth * dot(cross(across, spine), normal));
  return [add(at, scale(normal, half)), add(at, scale(normal, -half))];
}

function fromItsEnd({ hip, shoulder }: Joints): readonly Shape[] {
  const chest: Shape = { kind: 'path', role: 'far', d: ellipsePath(shoulder, 13.4, 7.6, 0) };
  const seat: Shape = { kind: 'path', role: 'torso', d: ellipsePath(hip, 11.4, 6.2, 0) };
  return [chest, seat];
}
