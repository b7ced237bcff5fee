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
  'add_sit_to_stand',
  'add_figure_four',
  'add_trunk_turn',
  'add_stand_backbend',
  'add_hip_march',
  'add_chest_stretch',
  'add_bird_dog',
] as const;
export type ExerciseId = (typeof EXERCISE_IDS)[number];

/** Where a number comes from: the article, a public source, or our own choice. */
export type Provenance = 'article' | 'source' | 'ours';

/** What a person may switch on about themselves; each switches exercises off. Never required, kept on this machine. */
export const CONDITIONS = [
  'disc_posterior',
  'sciatica_now',
  'bp_heart',
  'eye_pressure',
  'pregnant',
  'osteoporosis',
  'wrist_shoulder',
  'cannot_get_to_floor',
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** What the place must offer. `chair`: one that stands still, without wheels or with them locked. */
export const PROPS = ['floor', 'wall', 'ball', 'chair'] as const;
export type Prop = (typeof PROPS)[number];

export const TARGETS = ['back', 'shoulders', 'low_back', 'hips', 'core', 'spine', 'legs'] as const;
export type Target = (typeof TARGETS)[number];
export const USES = ['strength', 'stretch', 'release', 'restore', 'move'] as const;
export type Use = (typeof USES)[number];
/** What makes an exercise kinder, and where the idea comes from. Never required. */
export const COMFORTS = ['mat', 'pillow', 'folded_towel'] as const;
type Comfort = (typeof COMFORTS)[number];

/** Other ways to do an exercise. */
export const VARIATION_IDS = [
  'twist_pillow',
  'wall_pillow',
  'wall_easy',
  'plank_hands',
  'plank_knees',
  'superman_low',
  'superman_arms_down',
  'superman_opposite',
  'fold_bent_knees',
  'fold_towel',
] as const;
export type VariationId = (typeof VARIATION_IDS)[number];

export const POSITIONS = [
  'prone',
  'seated_floor',
  'supine_knees_bent',
  'kneeling_to_prone_hold',
  'kneeling',
  'supine',
  'seated_chair',
  'standing',
] as const;
export type Position = (typeof POSITIONS)[number];

/**
 * What an exercise asks for.
 * - `hold`: keep still, from `minSeconds` to `maxSeconds` (each side, when the exercise has sides). `openEnded`: the
 *   article lets it grow beyond the maximum with practice.
 * - `reps`: `sets` of `minReps` to `maxReps` (each side, when the exercise has sides), each held at its top for
 *   `minHoldSeconds` to `maxHoldSeconds`; 0 where it is not held.
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
      readonly minHoldSeconds: number;
      readonly maxHoldSeconds: number;
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
  /** One repetition, up and down and what it is held between; 0 for holds. */
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
  /** Other ways to do it; one is not offered to a person with a condition of its `offWhen`. */
  readonly variations: readonly {
    readonly id: VariationId;
    readonly from: Provenance;
    readonly offWhen: readonly Condition[];
  }[];
  /** An easier exercise for the same purpose, offered beside it; null where there is none. */
  readonly gentler: ExerciseId | null;
  /** The side that comes first, or null for an exercise without sides. */
  readonly firstSide: Side | null;
  readonly dose: Dose;
  readonly transitions: Transitions;
  /** Conditions that switch it off, whose word that is, and what the article offers in its place. */
  readonly offWhen: readonly {
    readonly condition: Condition;
    readonly substitute: ExerciseId | null;
    readonly from: Provenance;
  }[];
  /** Conditions with which one should ask first; the words stand under `exercises.<id>.ask`. All of them are ours. */
  readonly askWhen: readonly Condition[];
  /** The way it is done with a condition, whatever else was chosen. */
  readonly wayWhen: readonly { readonly condition: Condition; readonly variation: VariationId }[];
  /** Where the breath line comes from, and each of the cautions, in the order of the text catalogue. */
  readonly breathFrom: Provenance;
  readonly cautionsFrom: readonly Provenance[];
  /** Where an addition comes from, as a citation each; empty for the six of the article. */
  readonly sources: readonly string[];
  /** What the article does not say, in a few plain words each; for the documentation, not for the screen. */
  readonly silentOn: readonly string[];
  /** What the article says it helps; never turned into a promise. */
  readonly claims: { readonly sciatica: boolean; readonly deskWork: boolean; readonly lowBackPain: boolean };
}
