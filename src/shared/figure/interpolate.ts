import type { LimbBones, Pose } from './pose.ts';
import { mix, turn, type Vector } from './vector.ts';

/** Slow at both ends, as a body moves: 0 to 1 from 0 to 1. */
export function easeInOut(share: number): number {
  return (1 - Math.cos(Math.PI * Math.max(0, Math.min(1, share)))) / 2;
}

/**
 * The pose `share` (0 to 1) of the way between two. Every bone takes its shortest turn; a bone that lies in the picture
 * stays in it. What cannot be half there (ball, pillow) changes in the middle; the arrows are those of the way's end.
 */
export function between(from: Pose, to: Pose, share: number): Pose {
  if (from === to || share <= 0) return from;
  if (share >= 1) return to;
  const nearer = share < 0.5 ? from : to;
  const bone = (a: Vector, b: Vector): Vector => turn(a, b, share);
  return {
    lumbar: bone(from.lumbar, to.lumbar),
    thorax: bone(from.thorax, to.thorax),
    neck: bone(from.neck, to.neck),
    head: bone(from.head, to.head),
    pelvis: bone(from.pelvis, to.pelvis),
    shoulders: bone(from.shoulders, to.shoulders),
    right: limbsBetween(from.right, to.right, bone),
    left: limbsBetween(from.left, to.left, bone),
    hips: mix(from.hips, to.hips, share),
    ball: nearer.ball === null ? null : ballBetween(from.ball, to.ball, nearer.ball, share),
    pillow: nearer.pillow,
    arrows: to.arrows,
  };
}

function limbsBetween(from: LimbBones, to: LimbBones, bone: (a: Vector, b: Vector) => Vector): LimbBones {
  return {
    upperArm: bone(from.upperArm, to.upperArm),
    foreArm: bone(from.foreArm, to.foreArm),
    hand: bone(from.hand, to.hand),
    thigh: bone(from.thigh, to.thigh),
    shank: bone(from.shank, to.shank),
    foot: bone(from.foot, to.foot),
  };
}

/** The ball rolls along on its own side, but never through under the spine to the other one. */
function ballBetween(from: Vector | null, to: Vector | null, nearer: Vector, share: number): Vector {
  return from !== null && to !== null && from.x * to.x > 0 ? mix(from, to, share) : nearer;
}
