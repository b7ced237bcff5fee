import type { Step } from '../../shared/routine.ts';
import type { StepPosition } from '../../shared/session.ts';
import type { Text } from '../../shared/text.ts';

/** The one word of this moment: "Hold", "Switch: left", "Get ready". */
export function wordAt(position: StepPosition, text: Text): string {
  if (position.kind === 'done') return text('break.word.done');
  const { step, elapsedMs } = position;
  if (step.kind === 'reps') return text(isRising(elapsedMs, step.repMs) ? 'break.word.up' : 'break.word.down');
  return wordOf(step, text);
}

/** The word a step begins with. */
export function wordOf(step: Step, text: Text): string {
  switch (step.kind) {
    case 'switch':
      return text(`break.word.switch.${step.side ?? 'left'}`);
    case 'hold':
      return holdWord(step, text);
    case 'reps':
      return text('break.word.up');
    case 'ready':
    case 'rest':
    case 'exit':
      return text(`break.word.${step.kind}`);
  }
}

/** Most holds are kept still; walking and rolling have a word of their own. */
function holdWord(step: Step, text: Text): string {
  const own = `break.word.holdFor.${step.exerciseId}`;
  const word = text(own);
  return word === own ? text('break.word.hold') : word;
}

/** A repetition goes up in its first half. */
function isRising(elapsedMs: number, repMs: number): boolean {
  return elapsedMs % repMs < repMs / 2;
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
  return wordOf(step, text).toLowerCase();
}
