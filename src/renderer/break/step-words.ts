import { repPartAt, type RepPart } from '../../shared/rep-part.ts';
import type { Step } from '../../shared/routine.ts';
import type { StepPosition } from '../../shared/session.ts';
import { inSentence } from '../../shared/list-words.ts';
import type { Text } from '../../shared/text.ts';

/** The one word of this moment: "Hold", "Switch: left", "Get ready". */
export function wordAt(position: StepPosition, text: Text): string {
  if (position.kind === 'done') return text('break.word.done');
  const { step, elapsedMs } = position;
  if (step.kind === 'reps') return partWord(step, repPartAt(step, elapsedMs).part, text);
  return wordOf(step, text);
}

/** The word a step begins with. */
export function wordOf(step: Step, text: Text): string {
  switch (step.kind) {
    case 'switch':
      return text(`break.word.switch.${step.side ?? 'left'}`);
    case 'reps':
      return partWord(step, 'up', text);
    case 'hold':
    case 'exit':
      return ownWord(step, text) ?? text(`break.word.${step.kind}`);
    case 'ready':
    case 'rest':
      return text(`break.word.${step.kind}`);
  }
}

/** Most holds are kept still and end on the floor; walking and rolling have words of their own. */
function ownWord(step: Step, text: Text): string | null {
  const key = `break.word.${step.kind}For.${step.exerciseId}`;
  const word = text(key);
  return word === key ? null : word;
}

/** Lifts go up and down; turning, marching and standing up have words of their own. */
function partWord(step: Step, part: RepPart, text: Text): string {
  const key = `break.word.${part}For.${step.exerciseId}`;
  const word = text(key);
  return word === key ? text(`break.word.${part}`) : word;
}

/** The repetition of this moment, counted from 1. */
export function repAt(step: Extract<Step, { readonly kind: 'reps' }>, elapsedMs: number): number {
  return Math.min(step.reps, Math.floor(elapsedMs / step.repMs) + 1);
}

/** What comes after this step, in a word or two: another exercise by its name. */
export function nextWords(steps: readonly Step[], index: number, text: Text): string {
  const next = steps[index + 1];
  if (next === undefined) return text('break.guide.last');
  const isOther = next.exerciseId !== steps[index]?.exerciseId;
  return text('break.guide.next', { step: isOther ? text(`exercises.${next.exerciseId}.name`) : stepName(next, text) });
}

/** A step of the exercise that is being done, in the middle of a sentence. */
function stepName(step: Step, text: Text): string {
  if (step.side !== null) return text(`break.guide.onSide.${step.side}`);
  if (step.kind === 'reps') return text('break.guide.nextSet', { set: step.set });
  return inSentence(wordOf(step, text), text);
}
