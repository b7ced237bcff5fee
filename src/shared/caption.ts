import type { Step } from './routine.ts';
import type { Text } from './text.ts';

/** Holds shorter than this keep one line throughout: 30 s, ours; a second line would come too soon to be read. */
const SECOND_LINE_FROM_MS = 30_000;

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

/** What may stand in a hold's place by now, the newest first: one cue at a third, then one at half. */
function laterLines(durationMs: number, elapsedMs: number): readonly string[] {
  if (durationMs < SECOND_LINE_FROM_MS) return [];
  return [...(elapsedMs * 2 >= durationMs ? ['half'] : []), ...(elapsedMs * 3 >= durationMs ? ['third'] : [])];
}

/** The first key that has words; a key without words answers with itself. */
function firstKnown(keys: readonly string[], text: Text): string {
  for (const key of keys) {
    const line = text(key);
    if (line !== key) return line;
  }
  return '';
}
