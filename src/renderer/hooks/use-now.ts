import { useEffect, useState } from 'react';
import { useSnapshot } from './use-snapshot.ts';

/** How often `useNow` moves: milliseconds, each frame of the display, or not at all. */
export type Pace = number | 'frame' | 'still';

/**
 * The one clock of the windows: the steady instant of main (see shared/phase.ts), moving at `pace`.
 * Steps lie at whole multiples of the pace from `anchorAt`, so that countdowns to one instant change together.
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
  let timer: ReturnType<typeof setTimeout>;
  const step = () => {
    const now = steadyNow(wallOffsetMs);
    show(now);
    const past = (((now - anchorAt) % pace) + pace) % pace;
    timer = setTimeout(step, pace - past);
  };
  step();
  return () => clearTimeout(timer);
}

function startFrames(draw: () => void): () => void {
  let frame = requestAnimationFrame(function next() {
    draw();
    frame = requestAnimationFrame(next);
  });
  return () => cancelAnimationFrame(frame);
}
