import { HALF_FROM_MS, LAST_TWO_FROM_REPS, TEN_FROM_MS, TEN_MS } from './cue.ts';
import type { Step } from './routine.ts';
import type { Text } from './text.ts';

/** Holds shorter than this keep one line throughout: 30 s, ours; a second line would come too soon to be read. */
const SECOND_LINE_FROM_MS = 30_000;

/** "Halfway" is true for a moment only; then the line before it stands again. 10 s, ours. */
const HALF_STANDS_MS = 10_000;

/** Every fifth repetition is counted aloud (guidance notes, "Phases and cues"). */
const COUNT_EVERY = 5;

/** A line of a step: the first of its keys that has words, from `fromMs` into the step and for `standsMs`. */
interface Line {
  readonly fromMs: number;
  /** Infinity: until the next line. After less than that the line before it stands again. */
  readonly standsMs: number;
  readonly keys: readonly string[];
  readonly count?: number;
}

/** A line as it is spoken. */
export interface SpokenLine {
  /** When it appears on screen, milliseconds into the plan. */
  readonly atMs: number;
  /** How long the voice lets the tone of that moment speak first, milliseconds. */
  readonly waitMs: number;
  readonly words: string;
}

/** The tone comes first: 400 ms, ours. */
const AFTER_TONE_MS = 400;
/** The tone for "switch" says the side with its second note, which is over by then. */
const AFTER_SWITCH_MS = 1_150;

/**
 * The line that is spoken at this moment of a step, which stands on screen until the next one.
 * Side exercises have a line for each side, taken from the step's own side.
 */
export function captionAt(step: Step, elapsedMs: number, text: Text): string {
  const standing = linesOf(step).filter(({ fromMs, standsMs }) => elapsedMs >= fromMs && elapsedMs < fromMs + standsMs);
  return standing.map((line) => wordsOf(line, text)).findLast((words) => words !== '') ?? '';
}

/** What is said with `fromMs` <= `atMs` < `toMs`, milliseconds into the plan: each new caption, when it appears. */
export function linesBetween(steps: readonly Step[], fromMs: number, toMs: number, text: Text): readonly SpokenLine[] {
  const found: SpokenLine[] = [];
  let beginsMs = 0;
  for (const step of steps) {
    for (const line of linesOf(step)) {
      const atMs = beginsMs + line.fromMs;
      if (atMs < fromMs || atMs >= toMs) continue;
      const words = wordsOf(line, text);
      const waitMs = step.kind === 'switch' ? AFTER_SWITCH_MS : AFTER_TONE_MS;
      if (words !== '') found.push({ atMs, waitMs, words });
    }
    beginsMs += step.durationMs;
  }
  return found;
}

/** All lines of a step, in the order of time. They begin with the digits on screen, so at whole seconds. */
function linesOf(step: Step): readonly Line[] {
  const cues = `exercises.${step.exerciseId}.cues`;
  const side = step.side === null ? [] : [`${cues}.${step.kind}.${step.side}`];
  const first: Line = { fromMs: 0, standsMs: Infinity, keys: [...side, `${cues}.${step.kind}`] };
  if (step.kind === 'hold') return [first, ...holdLines(step.durationMs, cues)];
  return step.kind === 'reps' ? [first, ...countLines(step)] : [first];
}

/** One cue at a third, then silence; for a while the one at half, and where there is one, that it is nearly over. */
function holdLines(durationMs: number, cues: string): readonly Line[] {
  const lines: Line[] = [];
  const add = (leastMs: number, fromMs: number, standsMs: number, name: string) => {
    if (durationMs >= leastMs) lines.push({ fromMs, standsMs, keys: [`${cues}.${name}`] });
  };
  add(SECOND_LINE_FROM_MS, wholeSecond(durationMs / 3), Infinity, 'third');
  add(HALF_FROM_MS, wholeSecond(durationMs / 2), HALF_STANDS_MS, 'half');
  add(TEN_FROM_MS, durationMs - TEN_MS, Infinity, 'ten');
  return lines;
}

function countLines({ reps, repMs }: Extract<Step, { readonly kind: 'reps' }>): readonly Line[] {
  return Array.from({ length: reps }, (_, index) => index + 1).flatMap((rep): readonly Line[] => {
    const line = { fromMs: (rep - 1) * repMs, standsMs: repMs };
    if (reps >= LAST_TWO_FROM_REPS && rep === reps - 1) return [{ ...line, keys: ['cues.lastTwo'] }];
    return rep % COUNT_EVERY === 0 ? [{ ...line, keys: ['cues.count'], count: rep }] : [];
  });
}

function wholeSecond(ms: number): number {
  return Math.ceil(ms / 1000) * 1000;
}

/** A key without words answers with itself. */
function wordsOf({ keys, count = 0 }: Line, text: Text): string {
  for (const key of keys) {
    const words = text(key, { count });
    if (words !== key) return words;
  }
  return '';
}
