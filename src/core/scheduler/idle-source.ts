import type { IdleSource } from '../../shared/hold.ts';

/** What is remembered of the idle times seen so far, to tell a source that cannot work from a person who does. */
export interface IdleMemory {
  readonly source: IdleSource;
  /** Steady instant and idle time of the last look; null before the first. */
  readonly last: { readonly at: number; readonly idleMs: number } | null;
  /** Since when every look found an input in the very same second, how many looks that were, and the last of them. */
  readonly zeroSinceAt: number | null;
  readonly zeroLooks: number;
  readonly zeroSeenAt: number | null;
  /** Instants of the last changes that time cannot explain. */
  readonly jumps: readonly number[];
}

export const NO_IDLE_MEMORY: IdleMemory = {
  source: 'good',
  last: null,
  zeroSinceAt: null,
  zeroLooks: 0,
  zeroSeenAt: null,
  jumps: [],
};

/** Below this an idle time is 0: most systems tell whole seconds. */
const ZERO_MS = 1000;
/** Nobody types through twenty minutes without one second of rest at any look. Ours. */
const STUCK_AFTER_MS = 20 * 60_000;
const STUCK_LOOKS = 60;
/** Looks that follow each other sooner say nothing new, and are not counted. */
const LOOK_APART_MS = 5_000;
/** By this much an idle time may grow faster than the clock: whole seconds, and a busy machine. */
const TOLERANCE_MS = 5_000;
/** So many jumps within so long: the source is not to be trusted. It is again when none came for that long. Ours. */
const MANY_JUMPS = 3;
const JUMPS_WITHIN_MS = 10 * 60_000;

/**
 * Judges one reading of the idle time. Counting goes on without it (null) while the source is not good; a single
 * jump is cut to what can be: the idle time before, and the time since.
 * @param at steady instant of the look
 * @param readMs what the system says, in milliseconds, or null when it says nothing
 */
export function judgeIdle(
  memory: IdleMemory,
  at: number,
  readMs: number | null,
): { readonly memory: IdleMemory; readonly idleMs: number | null } {
  if (readMs === null) return { memory: { ...NO_IDLE_MEMORY, source: 'absent' }, idleMs: null };
  const { last } = memory;
  const mostMs = last === null ? Infinity : last.idleMs + Math.max(0, at - last.at) + TOLERANCE_MS;
  const jumped = readMs > mostMs;
  const jumps = jumpsWith(memory.jumps, jumped, at);
  const idleMs = jumped ? Math.max(0, mostMs - TOLERANCE_MS) : readMs;
  const zeros = countZeros(memory, at, readMs);
  const source = sourceOf(jumps.length, zeros, at);
  return {
    memory: { source, last: { at, idleMs }, ...zeros, jumps },
    idleMs: source === 'good' ? idleMs : null,
  };
}

function jumpsWith(before: readonly number[], jumped: boolean, at: number): readonly number[] {
  if (before.length === 0 && !jumped) return before;
  return [...before, ...(jumped ? [at] : [])].filter((jump) => at - jump < JUMPS_WITHIN_MS);
}

type Zeros = Pick<IdleMemory, 'zeroSinceAt' | 'zeroLooks' | 'zeroSeenAt'>;

function countZeros({ zeroSinceAt, zeroLooks, zeroSeenAt }: IdleMemory, at: number, readMs: number): Zeros {
  if (readMs >= ZERO_MS) return { zeroSinceAt: null, zeroLooks: 0, zeroSeenAt: null };
  if (zeroSeenAt !== null && at - zeroSeenAt < LOOK_APART_MS) return { zeroSinceAt, zeroLooks, zeroSeenAt };
  return { zeroSinceAt: zeroSinceAt ?? at, zeroLooks: zeroLooks + 1, zeroSeenAt: at };
}

function sourceOf(jumps: number, { zeroSinceAt, zeroLooks }: Zeros, at: number): IdleSource {
  if (jumps >= MANY_JUMPS) return 'jumping';
  const stuck = zeroSinceAt !== null && at - zeroSinceAt >= STUCK_AFTER_MS && zeroLooks >= STUCK_LOOKS;
  return stuck ? 'stuck' : 'good';
}
