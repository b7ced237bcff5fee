import type { Area, Figure, LimbBones, Pose } from './pose.ts';
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
    arrows: pose.arrows.map(({ center, radius, from, to }) => ({
      center: reflect(center),
      radius,
      from: 180 - from,
      to: 180 - to,
    })),
  };
}

/** The name of a pose on the other side. */
export function mirrorName(name: string): string {
  return name.replace(/_(right|left)$/, (_, side: string) => (side === 'right' ? '_left' : '_right'));
}

/**
 * The whole figure on the other side, its poses under their mirrored names.
 * @throws Error for a figure beside a wall: the wall stands on one side of the picture only.
 */
export function mirrorFigure(figure: Figure): Figure {
  if (figure.wall !== null) throw new Error(`${figure.id}: a figure beside a wall has no other side`);
  const poses = Object.entries(figure.poses).map(([name, pose]) => [mirrorName(name), mirror(pose)] as const);
  return {
    ...figure,
    frame: mirrorArea(figure.frame),
    mat: figure.mat && mirrorArea(figure.mat),
    chair: figure.chair && { ...figure.chair, from: -figure.chair.from, to: -figure.chair.to },
    near: figure.near && (figure.near === 'right' ? 'left' : 'right'),
    poses: Object.fromEntries(poses),
  };
}

function mirrorArea(area: Area): Area {
  return { ...area, left: -area.left - area.width };
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
