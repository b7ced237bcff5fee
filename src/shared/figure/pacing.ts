import { FIGURES } from './all-figures.ts';
import { easeInOut } from './interpolate.ts';
import type { Scene, Stop } from './scene.ts';

/** Where a scene stands: at `to`, or `share` (0 to 1) of the way there from `from`. */
export interface Moment {
  readonly from: Stop;
  readonly to: Stop;
  readonly share: number;
}

/** One repetition, up and down, and how much of it is held at the top; milliseconds. */
export interface Rep {
  readonly repMs: number;
  readonly topMs: number;
}

/** The longest a change of pose takes; a calm movement on the floor. Ours. */
const MOVE_MS = 2500;

/** A repetition where the step does not say: rising 2 s, falling 2 s. Ours. */
const USUAL_REP: Rep = { repMs: 4000, topMs: 0 };

/** Where the scene stands `elapsedMs` into a step. */
export function momentOf(scene: Scene, elapsedMs: number, durationMs: number, rep: Rep = USUAL_REP): Moment {
  switch (scene.pace) {
    case 'paced':
      return pacedMoment(scene.stops, elapsedMs, durationMs);
    case 'entered':
      return enteredMoment(scene.stops, elapsedMs, durationMs);
    case 'raised':
      return raisedMoment(scene.ways, elapsedMs, rep);
    case 'looped': {
      const moment = circleMoment(scene.stops, elapsedMs, scene.periodMs);
      return { ...moment, share: easeInOut(moment.share) };
    }
    case 'cycled':
      return circleMoment(scene.stops, elapsedMs, scene.periodMs);
  }
}

/**
 * The key pose that stands for a scene, where it does not go through several: its end, or the top of a repetition
 * (counted from 0; ways that take turns have different ones).
 */
export function keyStopOf(scene: Scene, repetition = 0): Stop {
  switch (scene.pace) {
    case 'paced':
    case 'entered':
      return stopAt(scene.stops, scene.stops.length - 1);
    case 'raised':
      return topOf(wayAt(scene.ways, repetition));
    case 'looped':
    case 'cycled':
      return stopAt(scene.stops, 1);
  }
}

function pacedMoment(stops: readonly Stop[], elapsedMs: number, durationMs: number): Moment {
  const weights = stops.reduce((sum, { weight }) => sum + weight, 0);
  let startMs = 0;
  let index = 0;
  let lengthMs = lengthOf(0);
  while (index < stops.length - 1 && elapsedMs >= startMs + lengthMs) {
    startMs += lengthMs;
    index += 1;
    lengthMs = lengthOf(index);
  }
  return moveTo(stops, index, (elapsedMs - startMs) / Math.min(MOVE_MS, lengthMs));

  function lengthOf(at: number): number {
    return (stopAt(stops, at).weight / weights) * durationMs;
  }
}

function enteredMoment(stops: readonly Stop[], elapsedMs: number, durationMs: number): Moment {
  const moveMs = Math.min(MOVE_MS, durationMs / (2 * stops.length));
  const index = Math.min(stops.length - 1, 1 + Math.floor(elapsedMs / moveMs));
  return moveTo(stops, index, (elapsedMs - (index - 1) * moveMs) / moveMs);
}

/** Up, at the top, and down: slow at both ends of the way, but not at the stops between them. */
function raisedMoment(ways: readonly (readonly Stop[])[], elapsedMs: number, { repMs, topMs }: Rep): Moment {
  const way = wayAt(ways, Math.floor(elapsedMs / repMs));
  const moveMs = (repMs - topMs) / 2;
  const inRepMs = elapsedMs % repMs;
  if (inRepMs >= moveMs && inRepMs <= moveMs + topMs) return { from: topOf(way), to: topOf(way), share: 1 };
  const up = inRepMs < moveMs;
  const path = up ? way : way.toReversed();
  const position = easeInOut((up ? inRepMs : inRepMs - moveMs - topMs) / moveMs) * (path.length - 1);
  const index = Math.min(path.length - 2, Math.floor(position));
  return { from: stopAt(path, index), to: stopAt(path, index + 1), share: position - index };
}

function circleMoment(stops: readonly Stop[], elapsedMs: number, periodMs: number): Moment {
  const position = (elapsedMs / periodMs) * stops.length;
  const index = Math.floor(position);
  return { from: stopAt(stops, index), to: stopAt(stops, index + 1), share: position - index };
}

/** On the way into a stop, or there. Into the first one nothing leads, and another view is cut to. */
function moveTo(stops: readonly Stop[], index: number, share: number): Moment {
  const to = stopAt(stops, index);
  const from = index === 0 ? to : stopAt(stops, index - 1);
  const cut = from === to || isCut(from, to);
  return { from: cut ? to : from, to, share: cut ? 1 : easeInOut(share) };
}

/** Another figure is another picture; so is the other side of one seen from the side, which looks the other way. */
function isCut(from: Stop, to: Stop): boolean {
  return from.figure !== to.figure || (from.before !== to.before && FIGURES[to.figure].view === 'side');
}

function stopAt(stops: readonly Stop[], index: number): Stop {
  const stop = stops[index % stops.length];
  if (stop === undefined) throw new Error('a scene needs a pose');
  return stop;
}

function wayAt(ways: readonly (readonly Stop[])[], index: number): readonly Stop[] {
  const way = ways[index % ways.length];
  if (way === undefined) throw new Error('a repetition needs a way');
  return way;
}

function topOf(way: readonly Stop[]): Stop {
  return stopAt(way, way.length - 1);
}
