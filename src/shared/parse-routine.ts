import * as z from 'zod/mini';
import { CATALOGUE } from './catalogue-data.ts';
import { EXERCISE_IDS, VARIATION_IDS } from './exercise.ts';
import { isDoable, ROUTINE_LIMITS } from './own-routine.ts';
import type { RoutineItem } from './routine.ts';

const whole = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.number().check(z.int(), z.gte(least), z.lte(most));

const base = { exerciseId: z.enum(EXERCISE_IDS), variation: z.exactOptional(z.enum(VARIATION_IDS)) };
const { seconds, sets, reps } = ROUTINE_LIMITS;

const fits = z.refine<RoutineItem>(
  (item) => CATALOGUE.some((exercise) => exercise.id === item.exerciseId && isDoable(item, exercise)),
  'the exercise is not done like this',
);

const itemShape = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...base, kind: z.literal('hold'), holdSeconds: whole(seconds) }),
    z.strictObject({ ...base, kind: z.literal('reps'), sets: whole(sets), reps: whole(reps) }),
  ])
  .check(fits);

/** A routine of a person's own, as the settings file holds it. */
export const ownRoutineShape = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(ROUTINE_LIMITS.nameLength)),
  items: z.array(itemShape).check(z.minLength(1), z.maxLength(ROUTINE_LIMITS.items)),
});
