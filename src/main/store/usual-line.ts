import { EXERCISE_IDS, VARIATION_IDS, type ExerciseId, type VariationId } from '../../shared/exercise.ts';
import {
  OUTCOMES,
  type BreakRecord,
  type ExerciseRecord,
  type FeelingRecord,
  type HistoryRecord,
  type Outcome,
} from '../../shared/history-record.ts';
import { BREAK_SIZES, FEELINGS, type BreakSize, type Feeling } from '../../shared/phase.ts';
import { readIsoInstant } from './iso-instant.ts';

/**
 * Nearly all lines are just as the app writes them today. Looking at them with the schema costs several times what
 * reading them does, so they are looked at by hand; whatever is unusual is left to the schema. A test holds that both
 * say the same.
 */

type Fields = Readonly<Record<string, unknown>>;

/** The record of a line that is in every way as it is written today; null for any other, which may be whole all the same. */
export function readUsual(input: unknown): HistoryRecord | null {
  if (!isFields(input)) return null;
  if (input['kind'] === 'break') return readBreak(input);
  return input['kind'] === 'feeling' ? readFeeling(input) : null;
}

function readBreak(fields: Fields): BreakRecord | null {
  const { id, size, outcome, why, day, zone, short } = fields;
  const dueAt = readInstantOrNull(fields['dueAt']);
  const startedAt = readInstantOrNull(fields['startedAt']);
  const endedAt = readIsoInstant(fields['endedAt']);
  const exercises = readExercises(fields['exercises']);
  const planned = readIds(fields['planned']);
  if (endedAt === null || dueAt === undefined || startedAt === undefined) return null;
  if (exercises === null || planned === null || !isSize(size) || !isOutcome(outcome)) return null;
  if (!isText(id) || !isText(why) || !isText(day) || !isText(zone) || typeof short !== 'boolean') return null;
  return { kind: 'break', id, size, outcome, why, dueAt, startedAt, endedAt, day, zone, exercises, planned, short };
}

function readFeeling(fields: Fields): FeelingRecord | null {
  const { id, feeling, exerciseId } = fields;
  const at = readIsoInstant(fields['at']);
  if (at === null || !isText(id) || !isFeeling(feeling)) return null;
  return exerciseId === null || isExercise(exerciseId) ? { kind: 'feeling', id, feeling, exerciseId, at } : null;
}

function readExercises(input: unknown): readonly ExerciseRecord[] | null {
  if (!isList(input)) return null;
  const read: ExerciseRecord[] = [];
  for (const each of input) {
    const exercise = isFields(each) ? readExercise(each) : null;
    if (exercise === null) return null;
    read.push(exercise);
  }
  return read;
}

function readExercise(fields: Fields): ExerciseRecord | null {
  const { exerciseId, leftSeconds, rightSeconds, seconds, variation, plannedSeconds, sets, reps } = fields;
  if (!isExercise(exerciseId) || !(variation === null || isVariation(variation))) return null;
  if (!isAmount(leftSeconds) || !isAmount(rightSeconds) || !isAmount(seconds) || !isAmount(plannedSeconds)) return null;
  if (!isCount(sets) || !isCount(reps)) return null;
  return { exerciseId, leftSeconds, rightSeconds, seconds, variation, plannedSeconds, sets, reps };
}

function readIds(input: unknown): readonly ExerciseId[] | null {
  return isList(input) && input.every(isExercise) ? input : null;
}

/** Undefined for what is neither. */
function readInstantOrNull(input: unknown): number | null | undefined {
  return input === null ? null : (readIsoInstant(input) ?? undefined);
}

function isFields(input: unknown): input is Fields {
  return typeof input === 'object' && input !== null;
}

function isList(input: unknown): input is readonly unknown[] {
  return Array.isArray(input);
}

function isText(input: unknown): input is string {
  return typeof input === 'string';
}

function isAmount(input: unknown): input is number | null {
  return input === null || (typeof input === 'number' && input >= 0 && input < Infinity);
}

function isCount(input: unknown): input is number | null {
  return input === null || (typeof input === 'number' && input >= 0 && Number.isSafeInteger(input));
}

const isOutcome = isOneOf<Outcome>(OUTCOMES);
const isSize = isOneOf<BreakSize>(BREAK_SIZES);
const isFeeling = isOneOf<Feeling>(FEELINGS);
const isExercise = isOneOf<ExerciseId>(EXERCISE_IDS);
const isVariation = isOneOf<VariationId>(VARIATION_IDS);

function isOneOf<Name extends string>(names: readonly Name[]): (input: unknown) => input is Name {
  const known: ReadonlySet<unknown> = new Set(names);
  return (input): input is Name => known.has(input);
}
