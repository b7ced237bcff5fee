import type { Figure, LimbBones, Pose } from './pose.ts';
import { reflect, scale } from './vector.ts';

/** The same pose on the other side: reflected, and right and left exchanged. */
export function mirror(pose: Pose): Pose {
  return {
    lumbar: reflect(pose.lumbar),
    thorax: reflect(pose.thorax),
    neck: reflect(pose.neck),
    head: reflect(pose.head),
    // These run from right to left, and right is now where left was.
    pelvis: scale(reflect(pose.pelvis), -1),
    shoulders: scale(reflect(pose.shoulders), -1),
    right: mirrorLimbs(pose.left),
    left: mirrorLimbs(pose.right),
    hips: reflect(pose.hips),
    ball: pose.ball && reflect(pose.ball),
    pillow: pose.pillow && reflect(pose.pillow),
    arrow: pose.arrow && {
      center: reflect(pose.arrow.center),
      radius: pose.arrow.radius,
      from: 180 - pose.arrow.from,
      to: 180 - pose.arrow.to,
    },
  };
}

/** The poses are written down for the right side; this is the pose for the side asked for. */
export function poseFor(figure: Figure, pose: Pose, side: 'left' | 'right' | null): Pose {
  return side === 'left' && figure.view !== 'side' ? mirror(pose) : pose;
}

function mirrorLimbs(bones: LimbBones): LimbBones {
  return {
    upperArm: reflect(bones.upperArm),
    foreArm: reflect(bones.foreArm),
    hand: reflect(bones.hand),
    thigh: reflect(bones.thigh),
    shank: reflect(bones.shank),
    foot: reflect(bones.foot),
  };
}
