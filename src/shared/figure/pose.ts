import type { Side } from '../exercise.ts';
import type { Vector } from './vector.ts';

/** The directions of one arm and one leg, from the trunk outward. */
export interface LimbBones {
  readonly upperArm: Vector;
  readonly foreArm: Vector;
  readonly hand: Vector;
  readonly thigh: Vector;
  readonly shank: Vector;
  readonly foot: Vector;
}

/** A pose: where every bone points. Lengths are the skeleton's, so no limb can change its own. */
export interface Pose {
  readonly lumbar: Vector;
  readonly thorax: Vector;
  readonly neck: Vector;
  readonly head: Vector;
  /** From the right hip to the left one. */
  readonly pelvis: Vector;
  /** From the right shoulder to the left one. */
  readonly shoulders: Vector;
  readonly right: LimbBones;
  readonly left: LimbBones;
  /** Where the middle of the hips is; the side view puts it on the floor instead. */
  readonly hips: Vector;
  /** The ball's centre, or null where there is none. */
  readonly ball: Vector | null;
  /** The pillow's centre, or null where there is none. */
  readonly pillow: Vector | null;
  /** How the body gets here; none where the picture says it without. */
  readonly arrows: readonly Arrow[];
}

/** A curved arrow: part of a circle, in degrees, from where the movement starts to where it ends. */
export interface Arrow {
  readonly center: Vector;
  readonly radius: number;
  readonly from: number;
  readonly to: number;
}

/**
 * `side`: at the level of the floor. `above`: from the ceiling. `feet`: from behind the feet, and `front`: facing the
 * person, both from a little raised.
 */
export const VIEWS = ['side', 'above', 'feet', 'front'] as const;
export type View = (typeof VIEWS)[number];

export const FIGURE_IDS = [
  'superman',
  'forward_fold',
  'forward_fold_towel',
  'legs_up_wall',
  'legs_up_wall_easy',
  'legs_up_wall_pillow',
  'legs_up_wall_entry',
  'ball_hips',
  'ball_hips_feet',
  'plank',
  'supine_twist',
  'walk',
  'sit_to_stand',
  'figure_four',
  'figure_four_front',
  'trunk_turn',
  'stand_backbend',
  'hip_march',
  'chest_stretch',
  'bird_dog',
] as const;
export type FigureId = (typeof FIGURE_IDS)[number];

/** A rectangle of the picture: its lower left corner and its size, in hundredths of stature. */
export interface Area {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** A chair that stands still, on four legs. In hundredths of stature. */
export interface Chair {
  /** How high the seat is; from the front, how high its front edge looks. */
  readonly seat: number;
  /** Where the seat ends on the side of its back; from the front, on the left of the picture. */
  readonly from: number;
  /** Where the seat ends in front; from the front, on the right of the picture. */
  readonly to: number;
}

/** One drawn person in one view, with the key poses of a movement and what stands around. */
export interface Figure {
  readonly id: FigureId;
  readonly view: View;
  /** What the picture shows; the same for all poses, so that nothing jumps. */
  readonly frame: Area;
  /** The side of the body toward the viewer in a side view, null in the others. */
  readonly near: Side | null;
  /** What keeps its place from left to right while a side view moves: `foot` is the near ankle. */
  readonly anchor: 'hip' | 'shoulder' | 'foot';
  /** Side view: from the hips to the wall. From above: where the wall is. Null without a wall. */
  readonly wall: number | null;
  /** Height of a prop under the hips, or null when the body itself lies on the floor. */
  readonly lift: number | null;
  readonly mat: Area | null;
  readonly chair: Chair | null;
  readonly poses: Readonly<Record<string, Pose>>;
}

/**
 * The pose of this name.
 * @throws Error when the figure has none.
 */
export function poseOf(figure: Figure, name: string): Pose {
  const pose = figure.poses[name];
  if (pose === undefined) throw new Error(`poses.json: ${figure.id} has no pose ${name}`);
  return pose;
}
