import { easeInOut } from './interpolate.ts';
import type { Scene, Stop } from './scenes.ts';

/** Where a scene stands: at `to`, or `share` (0 to 1) of the way there from `from`. */
export interface Moment {
  readonly from: Stop;
  readonly to: Stop;
  readonly share: number;
}

/** The longest a change of pose takes; a calm movement on the floor. Ours. */
const MOVE_MS = 2500;

/** Where the scene stands `elapsedMs` into a step. `repMs` is the length of one repetition, if the step has some. */
export function momentOf(scene: Scene, elapsedMs: number, durationMs: number, repMs: number | undefined): Moment {
  const { pace, stops, periodMs } = scene;
  switch (pace) {
    case 'paced':
      return pacedMoment(stops, elapsedMs, durationMs);
    case 'entered':
      return enteredMoment(stops, elapsedMs, durationMs);
    case 'looped': {
      const moment = circleMoment(stops, elapsedMs, repMs ?? periodMs);
      return { ...moment, share: easeInOut(moment.share) };
    }
    case 'cycled':
      return circleMoment(stops, elapsedMs, repMs ?? periodMs);
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

function circleMoment(stops: readonly Stop[], elapsedMs: number, periodMs: number): Moment {
  const position = (elapsedMs / periodMs) * stops.length;
  const index = Math.floor(position);
  return { from: stopAt(stops, index), to: stopAt(stops, index + 1), share: position - index };
}

/** On the way into a stop, or there. Into the first one nothing leads, and another view is cut to. */
function moveTo(stops: readonly Stop[], index: number, share: number): Moment {
  const to = stopAt(stops, index);
  const from = index === 0 ? to : stopAt(stops, index - 1);
  const cut = from === to || from.figure !== to.figure;
  return { from: cut ? to : from, to, share: cut ? 1 : easeInOut(share) };
}

function stopAt(stops: readonly Stop[], index: number): Stop {
  const stop = stops[index % stops.length];
  if (stop === undefined) throw new Error('a scene needs a pose');
  return stop;
}
