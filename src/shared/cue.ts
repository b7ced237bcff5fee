import type { Side } from './exercise.ts';
import type { Step } from './routine.ts';

/**
 * The earcons of a session, as data.
 * - `tick`: each of the last 3 s of getting ready and of a rest. `start`: a hold or a set begins.
 * - `half`: the middle of a hold of 60 s or more. `ten`: 10 s left of a hold of 30 s or more.
 * - `switch`: go to the other side. `repUp`, `repTop`, `repDown`: the parts of one repetition; the top only where it is held.
 * - `lastTwo`: the last repetition but one begins. `rest`: between sets. `exit`: get up. `done`: the session is over.
 */
export type CueKind =
  'tick' | 'start' | 'half' | 'ten' | 'switch' | 'repUp' | 'repTop' | 'repDown' | 'lastTwo' | 'rest' | 'exit' | 'done';

export interface Cue {
  readonly kind: CueKind;
  /** Milliseconds into the plan. */
  readonly atMs: number;
  /** The step's own side: what is heard on one side is the side the picture, the word and the record speak of. */
  readonly side: Side | null;
  /** How long the sound may last, or null for its usual length: the part of a repetition it paces. */
  readonly lastsMs: number | null;
}

/** A hold shorter than this has no halfway: 60 s (guidance notes, "Phases and cues"). */
export const HALF_FROM_MS = 60_000;
/** A hold shorter than this does not say that ten seconds are left: 30 s, ours; before that it is nearly all of it. */
export const TEN_FROM_MS = 30_000;
/** "10 s left", milliseconds. */
export const TEN_MS = 10_000;
/** A set of fewer repetitions does not say that two are left: 5, ours; the count alone says it. */
export const LAST_TWO_FROM_REPS = 5;

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
  if (beginsMs >= fromMs && beginsMs < toMs) found.push({ ...plain('done', beginsMs), side: null });
  return found;
}

type StepCue = Omit<Cue, 'side'>;

/** The cues of one step, `atMs` counted from its begin. */
function cuesOf(step: Step): readonly StepCue[] {
  switch (step.kind) {
    case 'ready':
      return lastTicks(step.durationMs);
    case 'rest':
      return [plain('rest', 0), ...lastTicks(step.durationMs)];
    case 'hold':
      return holdCues(step.durationMs);
    case 'reps':
      return [plain('start', 0), ...Array.from({ length: step.reps }, (_, rep) => repCues(step, rep)).flat()];
    case 'switch':
    case 'exit':
      return [plain(step.kind, 0)];
  }
}

function lastTicks(durationMs: number): readonly StepCue[] {
  return TICKS.map((seconds) => plain('tick', durationMs - seconds * 1000)).filter((cue) => cue.atMs >= 0);
}

function holdCues(durationMs: number): readonly StepCue[] {
  return [
    plain('start', 0),
    ...(durationMs >= HALF_FROM_MS ? [plain('half', durationMs / 2)] : []),
    ...(durationMs >= TEN_FROM_MS ? [plain('ten', durationMs - TEN_MS)] : []),
  ];
}

/** Up and down take the same time; what is held at the top lies between. */
function repCues({ reps, repMs, topMs }: Extract<Step, { readonly kind: 'reps' }>, rep: number): readonly StepCue[] {
  const beginsMs = rep * repMs;
  const lastsMs = (repMs - topMs) / 2;
  return [
    ...(reps >= LAST_TWO_FROM_REPS && rep === reps - 2 ? [plain('lastTwo', beginsMs)] : []),
    { kind: 'repUp', atMs: beginsMs, lastsMs },
    ...(topMs > 0 ? [{ kind: 'repTop', atMs: beginsMs + lastsMs, lastsMs: topMs } as const] : []),
    { kind: 'repDown', atMs: beginsMs + lastsMs + topMs, lastsMs },
  ];
}

function plain(kind: CueKind, atMs: number): StepCue {
  return { kind, atMs, lastsMs: null };
}
