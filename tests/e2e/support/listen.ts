import { FRAME_RATE, type Sound } from './recording.ts';

/** A stretch of sound between two silences. Instants are wall clock, epoch milliseconds. */
export interface Heard {
  readonly fromAt: number;
  readonly untilAt: number;
}

/** Looked at piece by piece of this length. */
const PIECE_MS = 5;
/** Softer than this is silence: a sixtieth of a soft tone at half volume. */
const SILENCE = 0.0015;
/** A pause shorter than this is inside of one sound. */
const PAUSE_MS = 60;

/** All sounds, in the order of time. */
export function soundsIn(sound: Sound): readonly Heard[] {
  const found: Heard[] = [];
  const frames = (PIECE_MS * FRAME_RATE) / 1000;
  for (let piece = 0; (piece + 1) * frames <= sound.left.length; piece += 1) {
    if (loudest(sound, piece * frames, (piece + 1) * frames) < SILENCE) continue;
    const at = wallAt(sound, piece * frames);
    const last = found.at(-1);
    if (last !== undefined && at - last.untilAt < PAUSE_MS) {
      found.splice(-1, 1, { ...last, untilAt: at + PIECE_MS });
    } else {
      found.push({ fromAt: at, untilAt: at + PIECE_MS });
    }
  }
  return found;
}

/** The loudest sample, 0 to 1; 0 is true silence. */
export function peakOf(sound: Sound): number {
  return loudest(sound, 0, sound.left.length);
}

/** Which of these pitches is the strongest in that time. */
export function pitchOf(sound: Sound, fromAt: number, untilAt: number, pitches: readonly number[]): number {
  const [from, until] = [frameAt(sound, fromAt), frameAt(sound, untilAt)];
  const strength = (hz: number): number => powerAt(sound.left, hz, from, until) + powerAt(sound.right, hz, from, until);
  return pitches.reduce((best, hz) => (strength(hz) > strength(best) ? hz : best));
}

/** How many times as much of this pitch there is on the right as on the left: 1 in the middle, below 1 on the left. */
export function rightOverLeft(sound: Sound, fromAt: number, untilAt: number, hz: number): number {
  const [from, until] = [frameAt(sound, fromAt), frameAt(sound, untilAt)];
  return powerAt(sound.right, hz, from, until) / Math.max(powerAt(sound.left, hz, from, until), Number.MIN_VALUE);
}

/** How much of one pitch there is in these samples (Goertzel's algorithm). */
function powerAt(samples: Float32Array, hz: number, from: number, until: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * hz) / FRAME_RATE);
  let [one, two] = [0, 0];
  for (const sample of samples.subarray(from, until)) [one, two] = [sample + turn * one - two, one];
  return (one * one + two * two - turn * one * two) / Math.max(1, until - from) ** 2;
}

function loudest({ left, right }: Sound, from: number, until: number): number {
  let most = 0;
  for (let frame = from; frame < until; frame += 1) {
    most = Math.max(most, Math.abs(left[frame] ?? 0), Math.abs(right[frame] ?? 0));
  }
  return most;
}

/** The wall clock when this frame was heard. */
function wallAt({ beginsAt }: Sound, frame: number): number {
  const begins = beginsAt[Math.floor(frame / FRAME_RATE)] ?? beginsAt.at(-1) ?? 0;
  return begins + (frame / FRAME_RATE) * 1000;
}

/** The frame that was heard then; what is asked of the wrong second first is asked again of the right one. */
function frameAt(sound: Sound, at: number): number {
  const guess = ((at - wallAt(sound, 0)) / 1000) * FRAME_RATE;
  const exact = guess + ((at - wallAt(sound, guess)) / 1000) * FRAME_RATE;
  return Math.min(sound.left.length, Math.max(0, Math.round(exact)));
}
