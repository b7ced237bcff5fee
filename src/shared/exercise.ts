import * as z from 'zod/mini';

/**
 * The exercise catalogue: the six exercises of the article with its doses, and our marked additions.
 * Words on screen are not here but in the text catalogue, under `exercises.<id>`.
 */

/** A side of the body, always the person's own, never the viewer's. */
export type Side = 'left' | 'right';

export const EXERCISE_IDS = [
  'supine_twist',
  'legs_up_wall',
  'plank',
  'lacrosse_ball_hips',
  'superman',
  'seated_forward_fold',
  'add_walk',
] as const;
export type ExerciseId = (typeof EXERCISE_IDS)[number];

/** Where a number comes from: the article, a public source, or our own choice. */
export type Provenance = 'article' | 'source' | 'ours';

/** What a person may switch on about themselves; each switches exercises off. Never required, kept on this machine. */
export const CONDITIONS = ['disc_posterior'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** What the place must offer. */
export const PROPS = ['floor', 'wall', 'ball'] as const;
export type Prop = (typeof PROPS)[number];

export type Target = 'back' | 'shoulders' | 'low_back' | 'hips' | 'core' | 'spine' | 'legs';
export type Use = 'strength' | 'stretch' | 'release' | 'restore' | 'move';
/** What makes an exercise kinder, and where the idea comes from. Never required. */
const COMFORTS = ['mat', 'pillow', 'folded_towel'] as const;
type Comfort = (typeof COMFORTS)[number];

/** Other ways to do an exercise. */
const VARIATION_IDS = [
  'twist_pillow',
  'wall_pillow',
  'plank_hands',
  'plank_knees',
  'superman_low',
  'superman_arms_down',
  'superman_opposite',
  'bird_dog',
  'fold_bent_knees',
  'fold_towel',
] as const;
type VariationId = (typeof VARIATION_IDS)[number];

export type Position =
  'prone' | 'seated_floor' | 'supine_knees_bent' | 'kneeling_to_prone_hold' | 'supine' | 'standing';

/**
 * What an exercise asks for.
 * - `hold`: keep still, from `minSeconds` to `maxSeconds` (each side, when the exercise has sides). `openEnded`: the
 *   article lets it grow beyond the maximum with practice.
 * - `reps`: `sets` of `minReps` to `maxReps`.
 * - `until`: the article gives no time; `plannedSeconds` are ours, each side, and the person may extend.
 */
export type Dose =
  | {
      readonly kind: 'hold';
      readonly minSeconds: number;
      readonly maxSeconds: number;
      readonly openEnded: boolean;
      readonly from: Provenance;
    }
  | {
      readonly kind: 'reps';
      readonly sets: number;
      readonly minReps: number;
      readonly maxReps: number;
      readonly from: Provenance;
    }
  | { readonly kind: 'until'; readonly plannedSeconds: readonly number[]; readonly from: Provenance };

/** Seconds between the parts of an exercise. All of them are ours (domain notes, "Time budget arithmetic"). */
export interface Transitions {
  /** Getting down and into position. */
  readonly readySeconds: number;
  /** Changing sides; 0 where there are no sides. */
  readonly switchSeconds: number;
  /** Rest between sets; 0 where there is one set. */
  readonly restSeconds: number;
  /** One repetition, up and down; 0 for holds. */
  readonly repSeconds: number;
  /** Getting up and back to the desk. */
  readonly exitSeconds: number;
}

export interface Exercise {
  readonly id: ExerciseId;
  /** `article`: one of the six. `ours`: an addition, shown as such. */
  readonly origin: 'article' | 'ours';
  /** Whether the name stands in the article; two of the six were identified from their description. */
  readonly nameFromArticle: boolean;
  readonly targets: readonly Target[];
  readonly uses: readonly Use[];
  readonly position: Position;
  readonly props: readonly Prop[];
  readonly comforts: readonly { readonly id: Comfort; readonly from: Provenance }[];
  readonly variations: readonly { readonly id: VariationId; readonly from: Provenance }[];
  /** The side that comes first, or null for an exercise without sides. */
  readonly firstSide: Side | null;
  readonly dose: Dose;
  readonly transitions: Transitions;
  /** Conditions that switch it off, and what the article offers in its place. */
  readonly offWhen: readonly { readonly condition: Condition; readonly substitute: ExerciseId | null }[];
  /** Where the breath line comes from, and each of the cautions, in the order of the text catalogue. */
  readonly breathFrom: Provenance;
  readonly cautionsFrom: readonly Provenance[];
  /** What the article does not say, in a few plain words each; for the documentation, not for the screen. */
  readonly silentOn: readonly string[];
  /** What the article says it helps; never turned into a promise. */
  readonly claims: { readonly sciatica: boolean; readonly deskWork: boolean; readonly lowBackPain: boolean };
}

const seconds = z.number().check(z.int(), z.gte(0), z.lte(3600));
const provenance = z.enum(['article', 'source', 'ours']);

/** The parser's word for a range that is upside down. */
const ordered = z.refine<Dose>(
  (dose) =>
    dose.kind === 'hold' ? dose.minSeconds <= dose.maxSeconds : dose.kind === 'until' || dose.minReps <= dose.maxReps,
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
  targets: z.array(z.enum(['back', 'shoulders', 'low_back', 'hips', 'core', 'spine', 'legs'])).check(z.minLength(1)),
  uses: z.array(z.enum(['strength', 'stretch', 'release', 'restore', 'move'])).check(z.minLength(1)),
  position: z.enum(['prone', 'seated_floor', 'supine_knees_bent', 'kneeling_to_prone_hold', 'supine', 'standing']),
  props: z.array(z.enum(PROPS)),
  comforts: z.array(z.strictObject({ id: z.enum(COMFORTS), from: provenance })),
  variations: z.array(z.strictObject({ id: z.enum(VARIATION_IDS), from: provenance })),
  firstSide: z.nullable(z.enum(['left', 'right'])),
  dose: doseSchema.check(ordered),
  transitions: z.strictObject({
    readySeconds: seconds,
    switchSeconds: seconds,
    restSeconds: seconds,
    repSeconds: seconds,
    exitSeconds: seconds,
  }),
  offWhen: z.array(z.strictObject({ condition: z.enum(CONDITIONS), substitute: z.nullable(z.enum(EXERCISE_IDS)) })),
  breathFrom: provenance,
  cautionsFrom: z.array(provenance),
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
