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
  /** How the body gets here, or null where the picture says it without. */
  readonly arrow: Arrow | null;
}

/** A curved arrow: part of a circle, in degrees, from where the movement starts to where it ends. */
export interface Arrow {
  readonly center: Vector;
  readonly radius: number;
  readonly from: number;
  readonly to: number;
}

/** `side`: at the level of the floor. `above`: from the ceiling. `feet`: from behind the feet, a little raised. */
export const VIEWS = ['side', 'above', 'feet'] as const;
export type View = (typeof VIEWS)[number];

export const FIGURE_IDS = [
  'superman',
  'forward_fold',
  'legs_up_wall',
  'legs_up_wall_easy',
  'legs_up_wall_pillow',
  'legs_up_wall_entry',
  'ball_hips',
  'ball_hips_feet',
  'plank',
  'supine_twist',
  'walk',
] as const;
export type FigureId = (typeof FIGURE_IDS)[number];

/** A rectangle of the picture: its lower left corner and its size, in hundredths of stature. */
export interface Area {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** One drawn person in one view, with the key poses of a movement and what stands around. */
export interface Figure {
  readonly id: FigureId;
  readonly view: View;
  /** What the picture shows; the same for all poses, so that nothing jumps. */
  readonly frame: Area;
  /** The side of the body toward the viewer in a side view, null in the others. */
  readonly near: Side | null;
  /** The joint that keeps its place from left to right while a side view moves. */
  readonly anchor: 'hip' | 'shoulder';
  /** Side view: from the hips to the wall. From above: where the wall is. Null without a wall. */
  readonly wall: number | null;
  /** Height of a prop under the hips, or null when the body itself lies on the floor. */
  readonly lift: number | null;
  readonly mat: Area | null;
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
