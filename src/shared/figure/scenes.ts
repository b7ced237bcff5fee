import type { ExerciseId, VariationId } from '../exercise.ts';
import type { StepKind } from '../routine.ts';
import type { Scene, Scenes, Way } from './scene.ts';
import {
  CHEST_STRETCH,
  FIGURE_FOUR,
  HIP_MARCH,
  SIT_TO_STAND,
  STAND_BACKBEND,
  TRUNK_TURN,
  WALK,
} from './scenes-desk.ts';
import { BALL_HIPS, BIRD_DOG, FORWARD_FOLD, LEGS_UP_WALL, PLANK, SUPERMAN, SUPINE_TWIST } from './scenes-floor.ts';

export const SCENES: Readonly<Record<ExerciseId, Scenes>> = {
  supine_twist: SUPINE_TWIST,
  legs_up_wall: LEGS_UP_WALL,
  plank: PLANK,
  lacrosse_ball_hips: BALL_HIPS,
  superman: SUPERMAN,
  seated_forward_fold: FORWARD_FOLD,
  add_walk: WALK,
  add_sit_to_stand: SIT_TO_STAND,
  add_figure_four: FIGURE_FOUR,
  add_trunk_turn: TRUNK_TURN,
  add_stand_backbend: STAND_BACKBEND,
  add_hip_march: HIP_MARCH,
  add_chest_stretch: CHEST_STRETCH,
  add_bird_dog: BIRD_DOG,
};

/** The pictures of the way an exercise is done; a variation of another exercise is shown as the usual way. */
export function wayOf(exerciseId: ExerciseId, variation: VariationId | null): Way {
  const scenes = SCENES[exerciseId];
  return (variation === null ? undefined : scenes.variations[variation]) ?? scenes;
}

export function sceneFor(way: Way, stepKind: StepKind): Scene {
  return way.others[stepKind] ?? way.effort;
}
