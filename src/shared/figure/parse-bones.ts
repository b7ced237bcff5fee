import type { Side } from '../exercise.ts';
import { isGiven, listOf, numberAt, partsOf, refuse, type Place } from './place.ts';
import type { LimbBones, Pose } from './pose.ts';
import { direction, type Vector } from './vector.ts';

type Bones = Pick<Pose, 'lumbar' | 'thorax' | 'neck' | 'head' | 'pelvis' | 'shoulders' | 'right' | 'left'>;
type SideParts = (key: 'trunk' | 'near' | 'far') => Place;
type FrontalParts = (key: 'trunk' | 'shoulders' | 'pelvis' | 'right' | 'left') => Place;

/** A person seen from the side: the far limbs are like the near ones, leaning the other way, unless they are given. */
export function parseSideBones(parts: SideParts, near: Side): Bones {
  // From right to left is away from the viewer when the right side is near.
  const across = direction(0, near === 'right' ? -90 : 90);
  const nearLimbs = parseLimbs(parts('near'));
  const farLimbs = isGiven(parts('far')) ? parseLimbs(parts('far')) : farLike(nearLimbs);
  return {
    ...parseTrunk(parts('trunk')),
    pelvis: across,
    shoulders: across,
    right: near === 'right' ? nearLimbs : farLimbs,
    left: near === 'left' ? nearLimbs : farLimbs,
  };
}

/** A person seen from above or from the feet: right and left are written down. */
export function parseFrontalBones(parts: FrontalParts): Bones {
  return {
    ...parseTrunk(parts('trunk')),
    pelvis: parseBone(parts('pelvis')),
    shoulders: parseBone(parts('shoulders')),
    right: parseLimbs(parts('right')),
    left: parseLimbs(parts('left')),
  };
}

function parseTrunk(place: Place): Pick<Bones, 'lumbar' | 'thorax' | 'neck' | 'head'> {
  const [lumbar, thorax, neck, head] = listOf(place, 4).map(parseBone);
  if (!lumbar || !thorax || !neck || !head) return refuse(place, 'lumbar, thorax, neck, head');
  return { lumbar, thorax, neck, head };
}

function parseLimbs(place: Place): LimbBones {
  const parts = partsOf(place, ['arm', 'leg']);
  const [upperArm, foreArm, hand] = listOf(parts('arm'), 3).map(parseBone);
  const [thigh, shank, foot] = listOf(parts('leg'), 3).map(parseBone);
  if (!upperArm || !foreArm || !hand || !thigh || !shank || !foot) return refuse(place, 'three bones each');
  return { upperArm, foreArm, hand, thigh, shank, foot };
}

/** `heading` or `[heading, tilt]`, in degrees. */
function parseBone(place: Place): Vector {
  if (typeof place.value === 'number') return direction(numberAt(place));
  const [heading = 0, tilt = 0] = listOf(place, 2).map(numberAt);
  if (Math.abs(tilt) > 90) refuse(place, 'a tilt from -90 to 90');
  return direction(heading, tilt);
}

function farLike(near: LimbBones): LimbBones {
  const away = (bone: Vector): Vector => ({ ...bone, z: -bone.z });
  return {
    upperArm: away(near.upperArm),
    foreArm: away(near.foreArm),
    hand: away(near.hand),
    thigh: away(near.thigh),
    shank: away(near.shank),
    foot: away(near.foot),
  };
}
