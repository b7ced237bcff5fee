import type { Drawing, Shape } from './drawing.ts';
import { drawBody } from './draw-body.ts';
import { drawChair } from './draw-chair.ts';
import { arcPath, onCircle, round, spot } from './outline.ts';
import type { Area, Arrow, Figure, Pose } from './pose.ts';
import { jointsOf } from './skeleton.ts';

/** From the feet and from the front the eye is a little raised, so the floor ends this high. */
const HORIZON = 34;
/** A mat that runs away is narrower at its far end by this share on each side. */
const MAT_NARROWS = 0.14;
/** As long as the body lies over it, and how wide it looks from above. */
const PILLOW = { width: 17, length: 22 } as const;
/** The face of a wall is a line, so that it is not taken for a part of the floor. */
const WALL_FACE = 1.4;
const ARROW = { long: 5, half: 3.2 } as const;

/** Drawn larger than life, so that it is found; a lacrosse ball is 3.6 of a stature of 175 cm. */
const BALL_RADIUS = 2.6;

/** What belongs to the moment and not to the pose. */
export interface Moving {
  /** Whether the arrows of the pose are drawn. */
  readonly arrow: boolean;
  /** How full of breath the trunk is: 0 (out) to 1 (in). */
  readonly breath: number;
}

/** The whole picture of a pose: the room, what lies under the body, the body and, if asked, the arrows. */
export function drawPose(figure: Figure, pose: Pose, moving: Moving): Omit<Drawing, 'textKey'> {
  const { left, bottom, width, height } = figure.frame;
  const under = [...roomOf(figure), ...drawChair(figure), ...pillowOf(figure, pose), ...ballOf(pose)];
  const arrows = moving.arrow ? pose.arrows.flatMap(arrowOf) : [];
  return {
    view: figure.view,
    viewBox: [round(left), round(-bottom - height), round(width), round(height)],
    shapes: [...under, ...drawBody(figure, pose, jointsOf(figure, pose), moving.breath), ...arrows],
  };
}

function roomOf({ view, frame, wall, mat }: Figure): readonly Shape[] {
  const right = frame.left + frame.width;
  const top = frame.bottom + frame.height;
  const horizon = view === 'feet' || view === 'front' ? HORIZON : 0;
  const shapes: Shape[] = [];
  if (view !== 'above') shapes.push(rect('floor', frame.left, frame.bottom, frame.width, horizon - frame.bottom, 0));
  if (wall !== null) {
    shapes.push(rect('wall', wall, frame.bottom, right - wall, top - frame.bottom, 0));
    const foot = Math.max(frame.bottom, view === 'side' ? 0 : frame.bottom);
    shapes.push(rect('wallFace', wall, foot, WALL_FACE, top - foot, 0));
  }
  if (mat !== null)
    shapes.push(view === 'feet' ? receding(mat) : rect('mat', mat.left, mat.bottom, mat.width, mat.height, 3));
  return shapes;
}

/** A mat that runs away from the viewer. */
function receding({ left, bottom, width, height }: Area): Shape {
  const inset = width * MAT_NARROWS;
  const [near, far] = [`H${round(left + width)}`, `H${round(left + inset)}`];
  const top = round(-bottom - height);
  return {
    kind: 'path',
    role: 'mat',
    d: `M${round(left)} ${round(-bottom)}${near}L${round(left + width - inset)} ${top}${far}Z`,
  };
}

function pillowOf({ view }: Figure, { pillow }: Pose): readonly Shape[] {
  if (pillow === null) return [];
  // From the side its centre is half as high as the pillow, since it lies on the floor.
  const height = view === 'above' ? PILLOW.length : 2 * pillow.y;
  return [
    rect('pillow', pillow.x - PILLOW.width / 2, pillow.y - height / 2, PILLOW.width, height, Math.min(4, height / 2)),
  ];
}

function ballOf({ ball }: Pose): readonly Shape[] {
  return ball === null ? [] : [{ kind: 'circle', role: 'ball', cx: round(ball.x), cy: round(-ball.y), r: BALL_RADIUS }];
}

function arrowOf({ center, radius, from, to }: Arrow): readonly Shape[] {
  const sense = Math.sign(to - from);
  const tip = onCircle(center, radius, to + (sense * ARROW.long * 57.3) / radius);
  const [inner, outer] = [onCircle(center, radius - ARROW.half, to), onCircle(center, radius + ARROW.half, to)];
  return [
    { kind: 'path', role: 'arrow', d: arcPath(center, radius, from, to) },
    { kind: 'path', role: 'arrowHead', d: `M${spot(inner)}L${spot(tip)}L${spot(outer)}Z` },
  ];
}

/** A rectangle by its lower left corner, as the picture counts. */
function rect(role: Shape['role'], left: number, bottom: number, width: number, height: number, rx: number): Shape {
  return {
    kind: 'rect',
    role,
    x: round(left),
    y: round(-bottom - height),
    width: round(width),
    height: round(height),
    rx: round(rx),
  };
}
