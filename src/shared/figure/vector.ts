/**
 * A point or a direction in the picture: `x` to the right, `y` up, `z` toward the viewer.
 * Points are in hundredths of the person's stature; directions have length 1.
 */
export interface Vector {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export const ORIGIN: Vector = { x: 0, y: 0, z: 0 };

/** Below this angle (radians) a turn is too small to have an axis, and a straight mix is exact enough. */
const SAME_DIRECTION = 1e-6;

export function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

export function toDegrees(radians: number): number {
  return (radians * 180) / Math.PI;
}

/**
 * The direction with this heading in the picture (degrees: 0 right, 90 up, counter-clockwise) that leans out of it by
 * `tilt` degrees, toward the viewer when positive. It looks `cos(tilt)` of its length.
 */
export function direction(heading: number, tilt = 0): Vector {
  const flat = Math.cos(toRadians(tilt));
  return {
    x: flat * Math.cos(toRadians(heading)),
    y: flat * Math.sin(toRadians(heading)),
    z: Math.sin(toRadians(tilt)),
  };
}

export function add(a: Vector, b: Vector): Vector {
  return { x: a.x + b.x, y: a.y + b.y, z: a.z + b.z };
}

export function scale(a: Vector, factor: number): Vector {
  return { x: a.x * factor, y: a.y * factor, z: a.z * factor };
}

/** The point `length` away from `from`. */
export function along(from: Vector, way: Vector, length: number): Vector {
  return add(from, scale(way, length));
}

export function dot(a: Vector, b: Vector): number {
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

export function cross(a: Vector, b: Vector): Vector {
  return { x: a.y * b.z - a.z * b.y, y: a.z * b.x - a.x * b.z, z: a.x * b.y - a.y * b.x };
}

export function distance(a: Vector, b: Vector): number {
  return Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);
}

/** Angle between two directions, 0 to 180 degrees. */
export function angleBetween(a: Vector, b: Vector): number {
  return toDegrees(Math.acos(Math.max(-1, Math.min(1, dot(a, b)))));
}

/** The point `share` (0 to 1) of the straight way from `a` to `b`. */
export function mix(a: Vector, b: Vector, share: number): Vector {
  return add(scale(a, 1 - share), scale(b, share));
}

/** The direction `share` (0 to 1) of the shortest turn from `a` to `b`. Opposite directions have no shortest turn. */
export function turn(a: Vector, b: Vector, share: number): Vector {
  const angle = toRadians(angleBetween(a, b));
  if (angle < SAME_DIRECTION) return share < 1 ? a : b;
  const sine = Math.sin(angle);
  return add(scale(a, Math.sin((1 - share) * angle) / sine), scale(b, Math.sin(share * angle) / sine));
}

/** Reflected left to right. */
export function reflect(a: Vector): Vector {
  return { x: -a.x, y: a.y, z: a.z };
}
