import { useEffect, useState } from 'react';
import { useSnapshot } from './use-snapshot.ts';

/** Answers the instant, after this one, at which something on screen changes. */
export type NextChange = (now: number) => number;

/** How often `useNow` moves: milliseconds, exactly when something changes, with the display, or not at all. */
export type Pace = number | NextChange | 'frame' | 'still';

/** At most 33 pictures a second: a slow movement looks the same with them, at half the power. */
const FRAME_MS = 30;

/**
 * The one clock of the windows: the steady instant of main (see shared/phase.ts), moving at `pace`.
 * Steps lie at whole multiples of the pace from `anchorAt`, so that countdowns to one instant change together.
 * A pace that is a function must stay the same one as long as it answers the same.
 */
export function useNow(pace: Pace, anchorAt = 0): number {
  const snapshot = useSnapshot();
  const wallOffsetMs = snapshot?.wallOffsetMs ?? 0;
  const [now, setNow] = useState(() => steadyNow(wallOffsetMs));
  useEffect(() => startSteps(pace, anchorAt, wallOffsetMs, setNow), [pace, anchorAt, wallOffsetMs]);
  // A snapshot can be younger than the last step: nothing on screen may then lie in the future.
  return Math.max(now, snapshot?.takenAt ?? now);
}

/** The steady instant right now, for what must be timed exactly (sound). */
export function steadyNow(wallOffsetMs: number): number {
  return Date.now() - wallOffsetMs;
}

function startSteps(pace: Pace, anchorAt: number, wallOffsetMs: number, show: (now: number) => void): () => void {
  if (pace === 'still') return () => undefined;
  if (pace === 'frame') return startFrames(() => show(steadyNow(wallOffsetMs)));
  const next = typeof pace === 'number' ? every(pace, anchorAt) : pace;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const step = () => {
    const now = steadyNow(wallOffsetMs);
    show(now);
    const waitMs = next(now) - now;
    if (waitMs < Infinity) timer = setTimeout(step, Math.max(1, waitMs));
  };
  step();
  return () => clearTimeout(timer);
}

function every(paceMs: number, anchorAt: number): NextChange {
  return (now) => anchorAt + (Math.floor((now - anchorAt) / paceMs) + 1) * paceMs;
}

function startFrames(draw: () => void): () => void {
  let drawnAt = -Infinity;
  let frame = requestAnimationFrame(function next(at) {
    if (at - drawnAt >= FRAME_MS) {
      drawnAt = at;
      draw();
    }
    frame = requestAnimationFrame(next);
  });
  return () => cancelAnimationFrame(frame);
}
