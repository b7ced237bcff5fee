import type { Cue } from '../../shared/cue.ts';
import type { Side } from '../../shared/exercise.ts';

/** One soft tone: glides from one pitch to the other, after a wait, on one place between the ears. */
export interface Tone {
  readonly fromHz: number;
  readonly toHz: number;
  readonly afterMs: number;
  readonly lastsMs: number;
  /** Loudness before the person's volume, 0 to 1. */
  readonly gain: number;
  /** -1 is the left ear, 1 the right. */
  readonly pan: number;
}

/** Not fully to one ear: with one ear on the floor the tone must still be heard. */
const PAN: Readonly<Record<Side, number>> = { left: -0.85, right: 0.85 };

const BEAT_MS = 450;
/** "You are there": the top of a repetition is held in silence after that. */
const TOP_MS = 600;

/**
 * What a cue sounds like. Pitches are notes of C major, so that any two go together. What belongs to one side is heard
 * there: the beginning of its work, its repetitions, and of "switch" the second note.
 */
export function tonesOf({ kind, side, lastsMs }: Cue): readonly Tone[] {
  const pan = side === null ? 0 : PAN[side];
  switch (kind) {
    case 'tick':
      return [tone(784, 784, 0, 70, 0.3)];
    case 'start':
      return [{ ...tone(392, 587, 0, BEAT_MS, 0.6), pan }];
    case 'half':
      return [tone(196, 196, 0, 700, 0.7)];
    case 'ten':
      return [tone(1047, 1047, 0, 70, 0.3), tone(1047, 1047, 180, 70, 0.3)];
    case 'lastTwo':
      return [tone(784, 784, 0, 70, 0.3), tone(784, 784, 180, 70, 0.3)];
    case 'switch':
      return [tone(523, 523, 0, BEAT_MS, 0.6), { ...tone(659, 659, BEAT_MS, 700, 0.7), pan }];
    case 'repUp':
      return [{ ...tone(262, 392, 0, lastsMs ?? BEAT_MS, 0.35), pan }];
    case 'repTop':
      return [{ ...tone(392, 392, 0, Math.min(lastsMs ?? TOP_MS, TOP_MS), 0.25), pan }];
    case 'repDown':
      return [{ ...tone(392, 262, 0, lastsMs ?? BEAT_MS, 0.35), pan }];
    case 'rest':
      return [tone(523, 330, 0, 600, 0.5)];
    case 'exit':
      return [262, 330, 392, 523].map((hz, note) => tone(hz, hz, note * 90, 1600 - note * 90, 0.35));
    case 'done':
      // the fifth falls back to where all of it began
      return [tone(392, 392, 0, 300, 0.4), tone(262, 262, 300, 1200, 0.5)];
  }
}

function tone(fromHz: number, toHz: number, afterMs: number, lastsMs: number, gain: number): Tone {
  return { fromHz, toHz, afterMs, lastsMs, gain, pan: 0 };
}
