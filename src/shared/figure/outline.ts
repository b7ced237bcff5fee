import { toRadians, type Vector } from './vector.ts';

/** A point of a limb and how thick it is there. */
export interface Bead {
  readonly at: Vector;
  readonly radius: number;
}

/** A limb: one tapered piece from each bead to the next, as one path. */
export function limbPath(beads: readonly Bead[]): string {
  return beads
    .slice(1)
    .map((bead, index) => taperedPath(beads[index] ?? bead, bead))
    .join('');
}

/** A closed soft line through the points (Catmull-Rom as cubic curves). */
export function softPath(points: readonly Vector[]): string {
  const pointAt = (index: number): Vector => {
    const point = points[(index + points.length) % points.length];
    if (point === undefined) throw new Error('a soft line needs points');
    return point;
  };
  const curves = points.map((from, index) => {
    const [before, to, after] = [pointAt(index - 1), pointAt(index + 1), pointAt(index + 2)];
    const leave = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const arrive = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return `C${spot(leave)} ${spot(arrive)} ${spot(to)}`;
  });
  return `M${spot(pointAt(0))}${curves.join('')}Z`;
}

/** An ellipse with its long axis along `heading` (degrees). */
export function ellipsePath(at: Vector, alongAxis: number, acrossAxis: number, heading: number): string {
  const angle = toRadians(heading);
  const far = { x: Math.cos(angle) * alongAxis, y: Math.sin(angle) * alongAxis };
  const [a, b] = [
    { x: at.x + far.x, y: at.y + far.y },
    { x: at.x - far.x, y: at.y - far.y },
  ];
  const arc = `A${round(alongAxis)} ${round(acrossAxis)} ${round(-heading)} 1 0`;
  return `M${spot(a)}${arc} ${spot(b)}${arc} ${spot(a)}Z`;
}

/** Part of a circle from one heading to another, as an open line. */
export function arcPath(center: Vector, radius: number, from: number, to: number): string {
  const turned = to - from;
  const large = Math.abs(turned) > 180 ? 1 : 0;
  const arc = `A${round(radius)} ${round(radius)} 0 ${large} ${turned > 0 ? 0 : 1}`;
  return `M${spot(onCircle(center, radius, from))}${arc} ${spot(onCircle(center, radius, to))}`;
}

export function onCircle(center: Vector, radius: number, heading: number): Vector {
  const angle = toRadians(heading);
  return { x: center.x + radius * Math.cos(angle), y: center.y + radius * Math.sin(angle), z: center.z };
}

/** `x y` for a path: three decimals, and y turned over, since SVG counts it downward. */
export function spot(point: { readonly x: number; readonly y: number }): string {
  return `${round(point.x)} ${round(-point.y)}`;
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}

/** Two circles and what lies between their outer tangents. */
function taperedPath(a: Bead, b: Bead): string {
  const [dx, dy] = [b.at.x - a.at.x, b.at.y - a.at.y];
  const length = Math.hypot(dx, dy);
  if (length <= Math.abs(a.radius - b.radius)) {
    const larger = a.radius > b.radius ? a : b;
    return ellipsePath(larger.at, larger.radius, larger.radius, 0);
  }
  const heading = (Math.atan2(dy, dx) * 180) / Math.PI;
  const spread = (Math.acos((a.radius - b.radius) / length) * 180) / Math.PI;
  const [a1, a2] = [onCircle(a.at, a.radius, heading + spread), onCircle(a.at, a.radius, heading - spread)];
  const [b1, b2] = [onCircle(b.at, b.radius, heading + spread), onCircle(b.at, b.radius, heading - spread)];
  const around = (radius: number, large: boolean): string => `A${round(radius)} ${round(radius)} 0 ${large ? 1 : 0} 0`;
  return (
    `M${spot(a1)}${around(a.radius, spread < 90)} ${spot(a2)}L${spot(b2)}` +
    `${around(b.radius, spread > 90)} ${spot(b1)}Z`
  );
}
