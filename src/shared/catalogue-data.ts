import data from '../../resources/exercises.json';
import { EXERCISE_IDS, type Exercise, type ExerciseId } from './exercise.ts';

/**
 * The exercises without their parser, so that a window need not carry it. The same file is read by `parseCatalogue` at
 * each start of main, which ends where it is wrong, and a test holds that both see the same.
 */
export const CATALOGUE: readonly Exercise[] = exercisesIn(data);

/** One exercise of the catalogue. */
export function exerciseOf(id: ExerciseId): Exercise {
  const exercise = CATALOGUE.find((each) => each.id === id);
  if (exercise === undefined) throw new Error(`not in the catalogue: ${id}`);
  return exercise;
}

function exercisesIn(file: { readonly exercises: readonly unknown[] }): readonly Exercise[] {
  const exercises = file.exercises.filter(isExercise);
  if (exercises.length !== EXERCISE_IDS.length) throw new Error('exercises.json: not the exercises there are');
  return exercises;
}

/** Looks at the name alone: the rest was proved by the parser. */
function isExercise(entry: unknown): entry is Exercise {
  return typeof entry === 'object' && entry !== null && 'id' in entry && EXERCISE_IDS.some((id) => id === entry.id);
}
