import * as z from 'zod/mini';
import { EXERCISE_IDS, VARIATION_IDS } from './exercise.ts';

/** More would not fit a menu. Ours. */
export const MOST_ROUTINES = 30;
const MOST_ITEMS = 20;

/** The longest hold the article names is 10 minutes; twice that is nobody's mistake. Ours. */
const LONGEST_HOLD_SECONDS = 1200;

const whole = (least: number, most: number) => z.number().check(z.int(), z.gte(least), z.lte(most));

const base = { exerciseId: z.enum(EXERCISE_IDS), variation: z.exactOptional(z.enum(VARIATION_IDS)) };

const itemShape = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('hold'), holdSeconds: whole(5, LONGEST_HOLD_SECONDS) }),
  z.strictObject({ ...base, kind: z.literal('reps'), sets: whole(1, 10), reps: whole(1, 100) }),
]);

/** A routine of a person's own, as the settings file holds it. */
export const ownRoutineShape = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  items: z.array(itemShape).check(z.minLength(1), z.maxLength(MOST_ITEMS)),
});
