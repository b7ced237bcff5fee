import * as z from 'zod/mini';
import { EXERCISE_IDS, VARIATION_IDS } from '../../shared/exercise.ts';
import { OUTCOMES, type HistoryRecord } from '../../shared/history-record.ts';
import { BREAK_SIZES, FEELINGS } from '../../shared/phase.ts';

const instant = z.pipe(
  z.iso.datetime(),
  z.transform((text) => Date.parse(text)),
);
const seconds = z.nullable(z.number().check(z.gte(0)));
const count = z.nullable(z.number().check(z.int(), z.gte(0)));

const lineSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('break'),
    id: z.string(),
    size: z._default(z.enum(BREAK_SIZES), 'rest'),
    outcome: z.enum(OUTCOMES),
    why: z.string(),
    dueAt: z.nullable(instant),
    startedAt: z.nullable(instant),
    endedAt: instant,
    day: z.string(),
    zone: z.string(),
    exercises: z.array(
      z.object({
        exerciseId: z.enum(EXERCISE_IDS),
        leftSeconds: seconds,
        rightSeconds: seconds,
        seconds,
        variation: z._default(z.nullable(z.enum(VARIATION_IDS)), null),
        plannedSeconds: z._default(seconds, null),
        sets: z._default(count, null),
        reps: z._default(count, null),
      }),
    ),
    planned: z._default(z.array(z.enum(EXERCISE_IDS)), []),
    short: z._default(z.boolean(), false),
  }),
  z.object({
    kind: z.literal('feeling'),
    id: z.string(),
    feeling: z.enum(FEELINGS),
    exerciseId: z._default(z.nullable(z.enum(EXERCISE_IDS)), null),
    at: instant,
  }),
]);

/** The record of a line that holds all there must be, in whichever of the ways it was ever written; null for damage. */
export function readBySchema(input: unknown): HistoryRecord | null {
  const result = lineSchema.safeParse(input);
  return result.success ? result.data : null;
}
