import { exerciseOf } from '../../../shared/catalogue-data.ts';
import { clockWords } from '../../../shared/clock-words.ts';
import type { Routine, Step } from '../../../shared/routine.ts';
import type { Pace } from '../../../shared/settings.ts';
import type { Text } from '../../../shared/text.ts';
import { doseRangeWords } from '../exercises/exercise-words.ts';
import { stepsAt } from './edit-routine.ts';

/** "9:05 with getting down and up, 3 exercises". */
export function summaryWords(items: Routine, pace: Pace, text: Text): string {
  const lengthMs = stepsAt(items, pace).reduce((sum, { durationMs }) => sum + durationMs, 0);
  return text('settings.routines.summary', { time: clockWords(lengthMs), count: items.length });
}

/** The exercises in their order, by their short names. */
export function orderWords(items: Routine, text: Text): string {
  return items.map(({ exerciseId }) => text(`exercises.${exerciseId}.short`)).join(text('list.comma'));
}

/** Whose dose it is, and from where to where it goes: "The article: 1 min to 3 min each side". */
export function doseOfWords(exerciseId: Routine[number]['exerciseId'], text: Text): string {
  const exercise = exerciseOf(exerciseId);
  return text(`settings.routines.doseOf.${exercise.dose.from}`, { dose: doseRangeWords(exercise, text) });
}

/** A step of the session in words. */
export function stepWords(step: Step, text: Text): string {
  const key = 'settings.routines.step';
  switch (step.kind) {
    case 'ready':
      return text(`${key}.ready`, { exercise: text(`exercises.${step.exerciseId}.name`) });
    case 'hold':
      return text(step.side === null ? `${key}.hold` : `${key}.holdSide.${step.side}`);
    case 'reps':
      return text(step.side === null ? `${key}.reps` : `${key}.repsSide.${step.side}`, { reps: step.reps });
    case 'switch':
      return text(`${key}.switch.${step.side ?? 'left'}`);
    case 'rest':
    case 'exit':
      return text(`${key}.${step.kind}`);
  }
}
