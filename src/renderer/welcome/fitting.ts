import { CATALOGUE } from '../../shared/catalogue-data.ts';
import type { ExerciseId } from '../../shared/exercise.ts';
import type { Settings } from '../../shared/settings.ts';

/** What the answers mean for the exercises. */
export interface Fitting {
  readonly fits: readonly ExerciseId[];
  /** What is at hand for, and yet left out because of a condition. */
  readonly leftOut: readonly ExerciseId[];
}

export function fittingOf({ props, conditions, switchedOff }: Settings): Fitting {
  const wanted = CATALOGUE.filter(
    (exercise) => exercise.props.every((prop) => props.includes(prop)) && !switchedOff.includes(exercise.id),
  );
  const isOff = ({ offWhen }: (typeof CATALOGUE)[number]): boolean =>
    offWhen.some(({ condition }) => conditions.includes(condition));
  return {
    fits: wanted.filter((exercise) => !isOff(exercise)).map(({ id }) => id),
    leftOut: wanted.filter(isOff).map(({ id }) => id),
  };
}
