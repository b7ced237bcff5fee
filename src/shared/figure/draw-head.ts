import type { Shape } from './drawing.ts';
import { ellipsePath, onCircle, spot } from './outline.ts';
import type { Pose } from './pose.ts';
import { RADIUS, type Joints } from './skeleton.ts';
import { add, along, cross, scale, toDegrees, type Vector } from './vector.ts';

/** The head is a little narrower than long. */
const HEAD_WIDTH = 6;
const NOSE = { out: 5.3, radius: 1.2 } as const;
/** Hair covers this much to each side of the back of the crown, in degrees. */
const HAIR_SPREAD = 88;

/** A head that leans out of the picture by more than this is seen from its chin: its hair is at the far end. */
const FROM_CHIN = 0.7;

/** A head that shows where the face points: a nose where it is seen from the side, hair on the crown and the back. */
export function drawHead(pose: Pose, { head }: Joints): readonly Shape[] {
  const face = cross(pose.shoulders, pose.head);
  const heading = toDegrees(Math.atan2(pose.head.y, pose.head.x));
  const fromChin = Math.abs(pose.head.z) > FROM_CHIN;
  const profile = !fromChin && Math.hypot(face.x, face.y) > 0.3;
  const nose = profile ? ellipsePath(along(head, face, NOSE.out), NOSE.radius, NOSE.radius, 0) : '';
  const back = fromChin ? pose.head : add(pose.head, scale(face, -1));
  return [
    { kind: 'path', role: 'head', d: ellipsePath(head, RADIUS.head, HEAD_WIDTH, heading) + nose },
    { kind: 'path', role: 'hair', d: hairPath(head, back) },
  ];
}

function hairPath(head: Vector, back: Vector): string {
  const middle = toDegrees(Math.atan2(back.y, back.x));
  const radius = RADIUS.head + 0.1;
  const [from, to] = [onCircle(head, radius, middle - HAIR_SPREAD), onCircle(head, radius, middle + HAIR_SPREAD)];
  const inner = onCircle(head, radius * 0.35, middle);
  return `M${spot(from)}A${radius} ${radius} 0 0 0 ${spot(to)}Q${spot(inner)} ${spot(from)}Z`;
}
