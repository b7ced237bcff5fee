import type { Side } from './exercise.ts';
import type { Step } from './routine.ts';

/**
 * The earcons of a session, as data.
 * - `tick`: each of the last 3 s of getting ready. `start`: a hold or a set begins.
 * - `half`: the middle of a hold of 60 s or more. `ten`: 10 s left of a hold of 30 s or more.
 * - `switch`: go to the other side. `repUp`, `repDown`: the two halves of one repetition.
 * - `rest`: between sets. `exit`: get up.
 */
export type CueKind = 'tick' | 'start' | 'half' | 'ten' | 'switch' | 'repUp' | 'repDown' | 'rest' | 'exit';

export interface Cue {
  readonly kind: CueKind;
  /** Milliseconds into the plan. */
  readonly atMs: number;
  /** The step's own side: what is heard on one side is the side the picture, the word and the record speak of. */
  readonly side: Side | null;
  /** How long the sound may last, or null for its usual length: the half repetition it paces. */
  readonly lastsMs: number | null;
}

/** A hold shorter than this has no halfway: 60 s (guidance notes, "Phases and cues"). */
export const HALF_FROM_MS = 60_000;
/** A hold shorter than this does not say that ten seconds are left: 30 s, ours; before that it is nearly all of it. */
export const TEN_FROM_MS = 30_000;
/** "10 s left", milliseconds. */
export const TEN_MS = 10_000;

const TICKS = [3, 2, 1];

/** All cues with `fromMs` <= `atMs` < `toMs`, in the order of time. Positions are milliseconds into the plan. */
export function cuesBetween(steps: readonly Step[], fromMs: number, toMs: number): readonly Cue[] {
  const found: Cue[] = [];
  let beginsMs = 0;
  for (const step of steps) {
    const endsMs = beginsMs + step.durationMs;
    if (endsMs > fromMs && beginsMs < toMs) {
      for (const { kind, atMs, lastsMs } of cuesOf(step)) {
        const cue: Cue = { kind, atMs: beginsMs + atMs, side: step.side, lastsMs };
        if (cue.atMs >= fromMs && cue.atMs < toMs) found.push(cue);
      }
    }
    beginsMs = endsMs;
  }
  return found;
}

type StepCue = Omit<Cue, 'side'>;

/** The cues of one step, `atMs` counted from its begin. */
function cuesOf(step: Step): readonly StepCue[] {
  switch (step.kind) {
    case 'ready':
      return TICKS.map((seconds) => plain('tick', step.durationMs - seconds * 1000)).filter((cue) => cue.atMs >= 0);
    case 'hold':
      return holdCues(step.durationMs);
    case 'reps':
      return [plain('start', 0), ...repCues(step.reps, step.repMs)];
    case 'switch':
    case 'rest':
    case 'exit':
      return [plain(step.kind, 0)];
  }
}

function holdCues(durationMs: number): readonly StepCue[] {
  return [
    plain('start', 0),
    ...(durationMs >= HALF_FROM_MS ? [plain('half', durationMs / 2)] : []),
    ...(durationMs >= TEN_FROM_MS ? [plain('ten', durationMs - TEN_MS)] : []),
  ];
}

function repCues(reps: number, repMs: number): readonly StepCue[] {
  const lastsMs = repMs / 2;
  return Array.from({ length: reps }, (_, rep): readonly StepCue[] => [
    { kind: 'repUp', atMs: rep * repMs, lastsMs },
    { kind: 'repDown', atMs: rep * repMs + lastsMs, lastsMs },
  ]).flat();
}

function plain(kind: CueKind, atMs: number): StepCue {
  return { kind, atMs, lastsMs: null };
}
