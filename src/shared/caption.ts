import type { Step } from './routine.ts';
import type { Text } from './text.ts';

/** Holds shorter than this keep one line throughout: 30 s, ours; a second line would come too soon to be read. */
const SECOND_LINE_FROM_MS = 30_000;

/** "Halfway" is true for a moment only; then the line before it stands again. 10 s, ours. */
const HALF_STANDS_MS = 10_000;

/**
 * The line that is spoken at this moment of a step, which stands on screen until the next one.
 * Side exercises have a line for each side, taken from the step's own side.
 */
export function captionAt(step: Step, elapsedMs: number, text: Text): string {
  const cues = `exercises.${step.exerciseId}.cues`;
  const side = step.side === null ? [] : [`${cues}.${step.kind}.${step.side}`];
  const later = step.kind === 'hold' ? laterLines(step.durationMs, elapsedMs).map((line) => `${cues}.${line}`) : [];
  return firstKnown([...later, ...side, `${cues}.${step.kind}`], text);
}

/** What may stand in a hold's place by now, the newest first: one cue at a third, and for a while the one at half. */
function laterLines(durationMs: number, elapsedMs: number): readonly string[] {
  if (durationMs < SECOND_LINE_FROM_MS || elapsedMs * 3 < durationMs) return [];
  const sinceHalfMs = elapsedMs - durationMs / 2;
  return sinceHalfMs >= 0 && sinceHalfMs < HALF_STANDS_MS ? ['half', 'third'] : ['third'];
}

/** The first key that has words; a key without words answers with itself. */
function firstKnown(keys: readonly string[], text: Text): string {
  for (const key of keys) {
    const line = text(key);
    if (line !== key) return line;
  }
  return '';
}
