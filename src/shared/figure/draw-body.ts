import type { Shape } from './drawing.ts';
import { drawHead } from './draw-head.ts';
import { drawTorso } from './draw-torso.ts';
import { limbPath, type Bead } from './outline.ts';
import type { Figure, Pose } from './pose.ts';
import { RADIUS, type Joints, type LimbJoints } from './skeleton.ts';
import { add, mix, type Vector } from './vector.ts';

/** A shape and how far toward the viewer it is. */
interface Layer {
  readonly shape: Shape;
  readonly depth: number;
}

/** In a side view the far limbs stand a little back and up, as seen from slightly above. */
const FAR_SHIFT: Vector = { x: -1.8, y: 1.1, z: 0 };

/** Limbs on the same level as the trunk go under it at the shoulder and over it at the hip, as sleeves and shorts do. */
const ARM_DEPTH = -4;
const LEG_DEPTH = 1;
const HEAD_DEPTH = 9;

/** Thickness of the drawn arm at the shoulder, of the thigh at the hip and of the calf; ours, by eye. */
const ARM_TOP = 3.5;
const THIGH_TOP = 5.4;
const CALF = 3.8;
/** A foot that points at us is as broad as it is seen. */
const FOOT_FROM_FRONT = 2.7;

/** The body, what is behind first; `breath` is 0 (out) to 1 (in). */
export function drawBody(figure: Figure, pose: Pose, joints: Joints, breath: number): readonly Shape[] {
  const layers: Layer[] = [
    ...limbLayers(figure, joints, joints.right),
    ...limbLayers(figure, joints, joints.left),
    { shape: { kind: 'path', role: 'head', d: neckPath(joints) }, depth: joints.shoulder.z - 1 },
    ...drawTorso(pose, joints, breath).map((shape) => ({ shape, depth: joints.mid.z })),
    ...drawHead(pose, joints).map((shape) => ({ shape, depth: joints.head.z + HEAD_DEPTH })),
  ];
  return layers.toSorted((a, b) => a.depth - b.depth).map(({ shape }) => shape);
}

function limbLayers(figure: Figure, joints: Joints, limbs: LimbJoints): readonly Layer[] {
  const far = figure.view === 'side' && limbs.hip.z < joints.hip.z;
  const role = far ? 'far' : 'near';
  const armRole = figure.view === 'feet' ? 'far' : role;
  const place = (at: Vector): Vector => (far ? add(at, FAR_SHIFT) : at);
  const bead = (at: Vector, radius: number): Bead => ({ at: place(at), radius });
  const arm = [
    bead(limbs.shoulder, ARM_TOP),
    bead(limbs.elbow, RADIUS.elbow),
    bead(limbs.wrist, RADIUS.wrist),
    bead(limbs.hand, RADIUS.hand),
  ];
  const leg = [
    bead(limbs.hip, THIGH_TOP),
    bead(limbs.knee, RADIUS.knee),
    bead(mix(limbs.knee, limbs.ankle, 0.3), CALF),
    bead(limbs.ankle, RADIUS.ankle),
    bead(limbs.toe, RADIUS.toe),
  ];
  if (figure.view === 'front') return fromFront(arm, leg);
  return [
    { shape: { kind: 'path', role: armRole, d: limbPath(arm) }, depth: depthOf(arm) + ARM_DEPTH },
    { shape: { kind: 'path', role, d: limbPath(leg) }, depth: depthOf(leg) + LEG_DEPTH },
  ];
}

/** Of somebody who sits facing us the knees are what is nearest: each thigh ends in one, over the shank. */
function fromFront(arm: readonly Bead[], leg: readonly Bead[]): readonly Layer[] {
  const nearest = (beads: readonly Bead[]): number => Math.max(...beads.map(({ at }) => at.z));
  const [thigh, shank] = [leg.slice(0, 2), leg.slice(1, -1)];
  const foot = leg.slice(-1).map(({ at }) => ({ at, radius: FOOT_FROM_FRONT }));
  return [
    { shape: { kind: 'path', role: 'near', d: limbPath([...shank, ...foot]) }, depth: depthOf(shank) },
    { shape: { kind: 'path', role: 'near', d: limbPath(thigh) }, depth: nearest(thigh) + LEG_DEPTH },
    { shape: { kind: 'path', role: 'near', d: limbPath(arm) }, depth: nearest(arm) + 2 * LEG_DEPTH },
  ];
}

function depthOf(beads: readonly Bead[]): number {
  return beads.reduce((sum, { at }) => sum + at.z, 0) / beads.length;
}

function neckPath({ shoulder, neck, head }: Joints): string {
  return limbPath([
    { at: shoulder, radius: 3.8 },
    { at: neck, radius: 2.8 },
    { at: head, radius: 2.8 },
  ]);
}
