import type { Plan } from '../../shared/routine.ts';

/** A short break: on one's feet, nothing to prepare and nothing to choose. */
export function planMicro(lengthMs: number): Plan {
  const exerciseId = 'add_walk';
  return {
    routine: [{ exerciseId, kind: 'hold', holdSeconds: lengthMs / 1000 }],
    steps: [
      { kind: 'hold', exerciseId, variation: null, durationMs: lengthMs, side: null, set: 1, sets: 1, open: false },
    ],
    totalMs: lengthMs,
    previewMs: 0,
    reason: { key: 'micro', exerciseId, target: null, days: 0 },
    short: false,
  };
}
