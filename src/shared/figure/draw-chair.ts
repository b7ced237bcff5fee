import type { Shape } from './drawing.ts';
import { limbPath, round, spot } from './outline.ts';
import type { Chair, Figure } from './pose.ts';
import type { Vector } from './vector.ts';

/** All measures are ours, by eye, in hundredths of stature: a plain chair of wood. */
const THICK = 2.6;
const POST = { foot: 1.15, seat: 1.5, top: 1.3 } as const;
/** The back leans by `lean` and is `height` high over the seat; its boards lie between these shares of the height. */
const BACK = { height: 34, lean: 4, board: [0.5, 0.96] } as const;
/** Legs stand a little outward. */
const SPLAY = 1.5;
/** The far legs, as seen from slightly above. */
const FAR = { in: 3, up: 1.6 } as const;
/** From the front the seat runs away from the viewer by this much, and is narrower there by this much on each side. */
const RUN = { up: 13, inset: 3 } as const;

/** What stands behind the person. */
export function drawChair({ view, chair }: Figure): readonly Shape[] {
  if (chair === null) return [];
  return view === 'front' ? fromFront(chair) : fromSide(chair);
}

function fromSide({ seat, from, to }: Chair): readonly Shape[] {
  const ahead = Math.sign(to - from);
  const under = seat - THICK / 2;
  const leg = (x: number, out: number): string => post(at(x, under), at(x + out * ahead, POST.foot));
  const farLeg = (x: number, out: number): string => post(at(x, under), at(x + out * ahead, POST.foot + FAR.up));
  const hind = from + POST.seat * ahead;
  const fore = to - POST.seat * ahead;
  const back = (share: number): Vector => at(hind - BACK.lean * share * ahead, seat + BACK.height * share);
  const [low, high] = BACK.board;
  const frame =
    limbPath([
      { at: at(hind, under), radius: POST.seat },
      { at: back(1), radius: POST.top },
    ]) +
    limbPath([
      { at: back(low), radius: 1.9 },
      { at: back(high), radius: 1.9 },
    ]);
  return [
    { kind: 'path', role: 'chairFar', d: farLeg(hind + FAR.in * ahead, -SPLAY) + farLeg(fore - FAR.in * ahead, SPLAY) },
    { kind: 'path', role: 'chair', d: leg(hind, -SPLAY) + leg(fore, SPLAY) + frame },
    board('chair', Math.min(from, to), seat, Math.abs(to - from)),
  ];
}

function fromFront({ seat, from, to }: Chair): readonly Shape[] {
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const [farLeft, farRight] = [left + RUN.inset, right - RUN.inset];
  const hind = seat + RUN.up;
  const leg = (x: number, top: number, foot: number): string => post(at(x, top), at(x, foot));
  const farLegs = leg(farLeft + POST.seat, hind, RUN.up) + leg(farRight - POST.seat, hind, RUN.up);
  const posts =
    leg(farLeft + POST.seat, hind + BACK.height, hind) + leg(farRight - POST.seat, hind + BACK.height, hind);
  const [low, high] = BACK.board.map((share) => hind + BACK.height * share);
  const boards = quad(
    at(farLeft, high ?? hind),
    at(farRight, high ?? hind),
    at(farRight, low ?? hind),
    at(farLeft, low ?? hind),
  );
  const top = quad(at(farLeft, hind), at(farRight, hind), at(right, seat), at(left, seat));
  return [
    { kind: 'path', role: 'chairFar', d: farLegs },
    { kind: 'path', role: 'chairFar', d: posts },
    { kind: 'path', role: 'chairFar', d: boards },
    {
      kind: 'path',
      role: 'chair',
      d: leg(left + POST.seat, seat, POST.foot) + leg(right - POST.seat, seat, POST.foot),
    },
    { kind: 'path', role: 'chair', d: top },
    board('chair', left, seat, right - left),
  ];
}

function at(x: number, y: number): Vector {
  return { x, y, z: 0 };
}

function post(top: Vector, foot: Vector): string {
  return limbPath([
    { at: top, radius: POST.seat },
    { at: foot, radius: POST.foot },
  ]);
}

function quad(...corners: readonly Vector[]): string {
  return `M${corners.map(spot).join('L')}Z`;
}

function board(role: Shape['role'], left: number, top: number, width: number): Shape {
  return { kind: 'rect', role, x: round(left), y: round(-top), width: round(width), height: THICK, rx: THICK / 2 };
}
