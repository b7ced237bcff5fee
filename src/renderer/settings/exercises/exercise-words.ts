import type { Dose, Exercise, Provenance } from '../../../shared/exercise.ts';
import { inSentence, listWords } from '../../../shared/list-words.ts';
import type { Text } from '../../../shared/text.ts';
import { spanWords } from '../../components/span-words.ts';

/** One number of an exercise, or one row of them, with where it comes from. */
export interface NumberRow {
  /** Under `settings.exercises.number`. */
  readonly key: string;
  readonly value: string;
  readonly from: Provenance;
}

/** What an exercise is for: "Spine: stretch". */
export function purposeWords({ targets, uses }: Exercise, text: Text): string {
  return text('settings.exercises.purpose', {
    targets: listWords(
      targets.map((target, index) => lowerUnlessFirst(text(`target.${target}`), index, text)),
      text,
    ),
    uses: listWords(
      uses.map((use) => text(`settings.exercises.use.${use}`)),
      text,
    ),
  });
}

/** Where it is done: "Floor and a free wall". */
export function placeWords({ props }: Exercise, text: Text): string {
  return text(`settings.exercises.where.${props.length === 0 ? 'standing' : props.join('_')}`);
}

/** What the exercise asks for, from the smallest to the largest. */
export function doseRangeWords(exercise: Exercise, text: Text): string {
  const dose = amountWords(exercise.dose, text);
  return exercise.firstSide === null ? dose : text('settings.exercises.eachSide', { dose });
}

/** All numbers of an exercise. */
export function numbersOf(exercise: Exercise, text: Text): readonly NumberRow[] {
  return [...doseRows(exercise, text), ...transitionRows(exercise, text)];
}

function amountWords(dose: Dose, text: Text): string {
  switch (dose.kind) {
    case 'hold': {
      const values = { least: spanWords(dose.minSeconds, text), most: spanWords(dose.maxSeconds, text) };
      if (dose.minSeconds === dose.maxSeconds) return values.least;
      return text(dose.openEnded ? 'settings.exercises.holdOpen' : 'settings.exercises.hold', values);
    }
    case 'until':
      return orWords(
        dose.plannedSeconds.map((seconds) => spanWords(seconds, text)),
        text,
      );
    case 'reps':
      return text('settings.exercises.sets', { count: dose.sets, reps: rangeWords(dose.minReps, dose.maxReps, text) });
  }
}

function orWords(words: readonly string[], text: Text): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return text('settings.exercises.or', { first: words.slice(0, -1).join(text('list.comma')), last });
}

function rangeWords(least: number, most: number, text: Text): string {
  return least === most ? `${least}` : text('settings.exercises.range', { least, most });
}

function doseRows(exercise: Exercise, text: Text): readonly NumberRow[] {
  const { dose, firstSide, origin } = exercise;
  const value = doseRangeWords(exercise, text);
  const until: NumberRow = { key: 'dose', value: text('settings.exercises.untilSoft'), from: 'article' };
  const rows: readonly NumberRow[] =
    dose.kind === 'until'
      ? [until, { key: 'planned', value, from: dose.from }]
      : [{ key: 'dose', value, from: dose.from }];
  const side: readonly NumberRow[] =
    firstSide === null ? [] : [{ key: 'firstSide', value: text(`settings.exercises.side.${firstSide}`), from: origin }];
  return [...rows, ...heldRows(dose, text), ...side];
}

function heldRows(dose: Dose, text: Text): readonly NumberRow[] {
  if (dose.kind !== 'reps' || dose.maxHoldSeconds === 0) return [];
  const range = rangeWords(dose.minHoldSeconds, dose.maxHoldSeconds, text);
  return [{ key: 'heldFor', value: text('settings.exercises.span', { range }), from: dose.from }];
}

/** Getting down, changing and resting: all of it is ours, and what does not happen has no row. */
function transitionRows({ transitions, dose }: Exercise, text: Text): readonly NumberRow[] {
  const { readySeconds, switchSeconds, restSeconds, repSeconds, exitSeconds } = transitions;
  const seconds = { ready: readySeconds, rep: repSeconds, switch: switchSeconds, rest: restSeconds, exit: exitSeconds };
  const rests = dose.kind === 'reps' ? dose.sets > 1 : restSeconds > 0;
  return Object.entries(seconds)
    .filter(([key, length]) => length > 0 && (key !== 'rest' || rests))
    .map(([key, length]) => ({ key, value: spanWords(length, text), from: 'ours' }));
}

function lowerUnlessFirst(word: string, index: number, text: Text): string {
  return index === 0 ? word : inSentence(word, text);
}
