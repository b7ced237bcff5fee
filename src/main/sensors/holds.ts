import { HOLD_CAUSES, type HoldCause, type HoldSighting } from '../../shared/hold.ts';
import type { Answer, HoldSettings, Probes } from './probe.ts';

/** Nobody is asked more often. Product. */
const APART_MS = 5_000;

/** A cause of which nothing can be said, and why. */
export interface UnknownCause {
  readonly cause: HoldCause;
  readonly why: string;
}

export interface HoldsParts {
  readonly probes: Probes;
  /** Monotonic milliseconds. */
  readonly now: () => number;
  /** What is there, after the first round and whenever it is not what it was. */
  readonly onSeen: (sightings: readonly HoldSighting[]) => void;
  /** Causes that could not be looked at, whenever they are others than before. */
  readonly onUnknown?: (unknown: readonly UnknownCause[]) => void;
}

export interface HoldsWatch {
  /** Looks, unless it has just looked or is looking still. Called at each tick while a break is near or due. */
  readonly look: (settings: HoldSettings) => void;
  /** No break is near: nobody is asked any more, and what was seen is forgotten. */
  readonly rest: () => void;
  /** The causes the last round could not look at. */
  readonly unknown: () => readonly UnknownCause[];
  /** Nothing is reported after this. */
  readonly stop: () => void;
}

/** Looks for what speaks against a break, only when asked to. No timer of its own: between two looks nothing runs. */
export function watchHolds(parts: HoldsParts): HoldsWatch {
  let seen: readonly HoldSighting[] | null = null;
  let unknown: readonly UnknownCause[] = [];
  let lookedAt = -Infinity;
  /** The round whose findings are wanted; null: none is under way. */
  let round: symbol | null = null;
  const tell = (answers: Answers): void => {
    const before = unknown;
    unknown = unknownIn(answers);
    if (!isSame(before, unknown)) parts.onUnknown?.(unknown);
    const sightings = sightingsIn(answers);
    const isNews = seen === null || !isSame(seen, sightings);
    seen = sightings;
    if (isNews) parts.onSeen(sightings);
  };
  const look = (settings: HoldSettings): void => {
    if (round !== null || parts.now() - lookedAt < APART_MS) return;
    lookedAt = parts.now();
    const own = Symbol('round');
    round = own;
    void askAll(parts.probes, settings).then((answers) => {
      if (round !== own) return;
      round = null;
      tell(answers);
    });
  };
  const rest = (): void => {
    const hadSeen = seen !== null && seen.length > 0;
    round = null;
    seen = null;
    if (hadSeen) parts.onSeen([]);
  };
  const stop = (): void => {
    round = Symbol('stopped');
    seen = null;
  };
  return { look, rest, unknown: () => unknown, stop };
}

type Answers = readonly (readonly [cause: HoldCause, answer: Answer])[];

function askAll(probes: Probes, settings: HoldSettings): Promise<Answers> {
  const wanted = HOLD_CAUSES.filter((cause) => settings.holdCauses.includes(cause));
  return Promise.all(wanted.map(async (cause) => [cause, await probes[cause](settings)] as const));
}

function sightingsIn(answers: Answers): readonly HoldSighting[] {
  return answers.flatMap(([cause, answer]) => (answer.answer === 'yes' ? [{ cause, detail: answer.detail }] : []));
}

function unknownIn(answers: Answers): readonly UnknownCause[] {
  return answers.flatMap(([cause, answer]) => (answer.answer === 'unknown' ? [{ cause, why: answer.why }] : []));
}

function isSame(before: readonly object[], now: readonly object[]): boolean {
  return JSON.stringify(before) === JSON.stringify(now);
}
