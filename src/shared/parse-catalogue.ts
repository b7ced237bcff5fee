import * as z from 'zod/mini';
import {
  COMFORTS,
  CONDITIONS,
  EXERCISE_IDS,
  POSITIONS,
  PROPS,
  TARGETS,
  USES,
  VARIATION_IDS,
  type Dose,
  type Exercise,
} from './exercise.ts';

const seconds = z.number().check(z.int(), z.gte(0), z.lte(3600));
const provenance = z.enum(['article', 'source', 'ours']);

/** The parser's word for a range that is upside down. */
const ordered = z.refine<Dose>(
  (dose) =>
    dose.kind === 'until' ||
    (dose.kind === 'hold'
      ? dose.minSeconds <= dose.maxSeconds
      : dose.minReps <= dose.maxReps && dose.minHoldSeconds <= dose.maxHoldSeconds),
  'the smallest dose is more than the largest',
);

const doseSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('hold'),
    minSeconds: seconds,
    maxSeconds: seconds,
    openEnded: z.boolean(),
    from: provenance,
  }),
  z.strictObject({
    kind: z.literal('reps'),
    sets: z.number().check(z.int(), z.gte(1), z.lte(10)),
    minReps: z.number().check(z.int(), z.gte(1), z.lte(100)),
    maxReps: z.number().check(z.int(), z.gte(1), z.lte(100)),
    minHoldSeconds: seconds,
    maxHoldSeconds: seconds,
    from: provenance,
  }),
  z.strictObject({
    kind: z.literal('until'),
    plannedSeconds: z.array(seconds).check(z.minLength(1)),
    from: provenance,
  }),
]);

const exerciseSchema = z.strictObject({
  id: z.enum(EXERCISE_IDS),
  origin: z.enum(['article', 'ours']),
  nameFromArticle: z.boolean(),
  targets: z.array(z.enum(TARGETS)).check(z.minLength(1)),
  uses: z.array(z.enum(USES)).check(z.minLength(1)),
  position: z.enum(POSITIONS),
  props: z.array(z.enum(PROPS)),
  comforts: z.array(z.strictObject({ id: z.enum(COMFORTS), from: provenance })),
  variations: z.array(
    z.strictObject({ id: z.enum(VARIATION_IDS), from: provenance, offWhen: z.array(z.enum(CONDITIONS)) }),
  ),
  gentler: z.nullable(z.enum(EXERCISE_IDS)),
  firstSide: z.nullable(z.enum(['left', 'right'])),
  dose: doseSchema.check(ordered),
  transitions: z.strictObject({
    readySeconds: seconds,
    switchSeconds: seconds,
    restSeconds: seconds,
    repSeconds: seconds,
    exitSeconds: seconds,
  }),
  offWhen: z.array(
    z.strictObject({
      condition: z.enum(CONDITIONS),
      substitute: z.nullable(z.enum(EXERCISE_IDS)),
      from: provenance,
    }),
  ),
  askWhen: z.array(z.enum(CONDITIONS)),
  wayWhen: z.array(z.strictObject({ condition: z.enum(CONDITIONS), variation: z.enum(VARIATION_IDS) })),
  breathFrom: provenance,
  cautionsFrom: z.array(provenance),
  sources: z.array(z.string()),
  silentOn: z.array(z.string()),
  claims: z.strictObject({ sciatica: z.boolean(), deskWork: z.boolean(), lowBackPain: z.boolean() }),
});

const catalogueSchema = z.strictObject({ schema: z.literal(1), exercises: z.array(exerciseSchema) });

/**
 * Reads the catalogue from `resources/exercises.json`.
 * @throws Error naming the first wrong place, or a missing or repeated exercise.
 */
export function parseCatalogue(input: unknown): readonly Exercise[] {
  const result = catalogueSchema.safeParse(input);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new Error(`exercises.json: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong'}`);
  }
  const { exercises } = result.data;
  for (const id of EXERCISE_IDS) {
    const found = exercises.filter((exercise) => exercise.id === id).length;
    if (found !== 1) throw new Error(`exercises.json: ${id} stands there ${found} times, expected once`);
  }
  return exercises;
}
