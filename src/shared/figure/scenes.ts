import type { ExerciseId } from '../exercise.ts';
import type { StepKind } from '../routine.ts';
import type { FigureId } from './pose.ts';

/** One pose on the way through a step, written for the right side. */
export interface Stop {
  readonly figure: FigureId;
  readonly pose: string;
  /** How much of the step it stands for, in proportion to the other stops. */
  readonly weight: number;
  /** Whether it is on the other side: the one the step comes from, not the one it works on. */
  readonly before: boolean;
}

/**
 * How a step is shown.
 * - `paced`: the stops share the step; each movement happens at the start of its stop.
 * - `entered`: the movements come first, one after the other; the last pose stays.
 * - `looped`: the stops follow each other in a circle of `periodMs`, or of one repetition, each reached slowly.
 * - `cycled`: the same without slowing down, for a gait.
 */
export interface Scene {
  readonly pace: 'paced' | 'entered' | 'looped' | 'cycled';
  readonly stops: readonly Stop[];
  readonly periodMs: number;
}

/** The pictures of an exercise. A kind of step that has no scene of its own is shown as `effort` is. */
export interface Scenes {
  /** Whether the left side is the mirrored right one. */
  readonly sided: boolean;
  /** The hold or the repetitions. */
  readonly effort: Scene;
  readonly others: Readonly<Partial<Record<StepKind, Scene>>>;
  /** The key poses in the order a person takes them, for a strip of stills. */
  readonly strip: readonly Stop[];
}

/** A roll out over the ball and in again, with a stop at each tender spot. Ours. */
const ROLL_MS = 12_000;
/** Two steps of an easy walk, 100 steps a minute. Ours. */
const WALK_MS = 1200;
/** A repetition where the step does not say: rising 2 s, falling 2 s. Ours. */
const REP_MS = 4000;

export const SCENES: Readonly<Record<ExerciseId, Scenes>> = {
  supine_twist: {
    sided: true,
    effort: entered(stop('supine_twist', 'drop_right')),
    others: {
      ready: paced(
        stop('supine_twist', 'lie'),
        stop('supine_twist', 'knees_in', 4),
        stop('supine_twist', 'drop_right'),
      ),
      switch: paced(
        before('supine_twist', 'drop_right'),
        stop('supine_twist', 'knees_in'),
        stop('supine_twist', 'drop_right', 2),
      ),
      exit: paced(stop('supine_twist', 'drop_right'), stop('supine_twist', 'knees_in', 2), stop('supine_twist', 'lie')),
    },
    strip: [stop('supine_twist', 'knees_in'), stop('supine_twist', 'drop_right'), before('supine_twist', 'drop_right')],
  },
  legs_up_wall: {
    sided: false,
    effort: entered(stop('legs_up_wall', 'hold')),
    others: {
      ready: paced(
        stop('legs_up_wall_entry', 'side_on', 2),
        stop('legs_up_wall_entry', 'pivot'),
        stop('legs_up_wall_entry', 'up', 2),
      ),
      exit: paced(stop('legs_up_wall', 'hold'), stop('legs_up_wall', 'bent', 3), stop('legs_up_wall_entry', 'roll', 4)),
    },
    strip: [stop('legs_up_wall_entry', 'side_on'), stop('legs_up_wall_entry', 'pivot'), stop('legs_up_wall', 'hold')],
  },
  plank: {
    sided: false,
    effort: entered(stop('plank', 'toes_tucked'), stop('plank', 'hold')),
    others: {
      ready: paced(stop('plank', 'all_fours', 2), stop('plank', 'knees_forearms', 2), stop('plank', 'toes_tucked')),
      rest: paced(
        stop('plank', 'hold'),
        stop('plank', 'toes_tucked'),
        stop('plank', 'knees_forearms', 12),
        stop('plank', 'toes_tucked', 2),
      ),
      exit: paced(stop('plank', 'hold'), stop('plank', 'toes_tucked'), stop('plank', 'knees_forearms', 2)),
    },
    strip: [stop('plank', 'all_fours'), stop('plank', 'toes_tucked'), stop('plank', 'hold')],
  },
  lacrosse_ball_hips: {
    sided: true,
    effort: {
      pace: 'looped',
      stops: ['cross_right', 'out_right', 'cross_right', 'in_right'].map((pose) => stop('ball_hips_feet', pose)),
      periodMs: ROLL_MS,
    },
    others: {
      ready: paced(
        stop('ball_hips', 'place', 2),
        stop('ball_hips_feet', 'place'),
        stop('ball_hips_feet', 'cross_right', 2),
      ),
      switch: paced(
        before('ball_hips_feet', 'cross_right'),
        before('ball_hips_feet', 'place'),
        stop('ball_hips_feet', 'place'),
        stop('ball_hips_feet', 'cross_right', 2),
      ),
      exit: paced(stop('ball_hips_feet', 'cross_right'), stop('ball_hips_feet', 'place', 2)),
    },
    strip: [stop('ball_hips', 'place'), stop('ball_hips_feet', 'place'), stop('ball_hips_feet', 'cross_right')],
  },
  superman: {
    sided: false,
    effort: { pace: 'looped', stops: [stop('superman', 'rest'), stop('superman', 'lift')], periodMs: REP_MS },
    others: {
      ready: entered(stop('superman', 'rest')),
      rest: entered(stop('superman', 'rest')),
      exit: entered(stop('superman', 'rest')),
    },
    strip: [stop('superman', 'rest'), stop('superman', 'lift')],
  },
  seated_forward_fold: {
    sided: false,
    effort: entered(stop('forward_fold', 'hinge'), stop('forward_fold', 'hold')),
    others: {
      ready: paced(stop('forward_fold', 'tall', 2), stop('forward_fold', 'hinge')),
      exit: paced(stop('forward_fold', 'hold'), stop('forward_fold', 'hinge'), stop('forward_fold', 'tall', 2)),
    },
    strip: [stop('forward_fold', 'tall'), stop('forward_fold', 'hinge'), stop('forward_fold', 'hold')],
  },
  add_walk: {
    sided: false,
    effort: {
      pace: 'cycled',
      stops: ['pass_left', 'step_right', 'pass_right', 'step_left'].map((pose) => stop('walk', pose)),
      periodMs: WALK_MS,
    },
    others: { ready: entered(stop('walk', 'stand')), exit: entered(stop('walk', 'stand')) },
    strip: [stop('walk', 'stand'), stop('walk', 'step_right'), stop('walk', 'step_left')],
  },
  add_sit_to_stand: standing(),
  add_figure_four: standing(),
  add_trunk_turn: standing(),
  add_stand_backbend: standing(),
  add_hip_march: standing(),
  add_chest_stretch: standing(),
  add_bird_dog: standing(),
};

/** Until an exercise is drawn: somebody who stands. */
function standing(): Scenes {
  return { sided: false, effort: entered(stop('walk', 'stand')), others: {}, strip: [stop('walk', 'stand')] };
}

function stop(figure: FigureId, pose: string, weight = 1): Stop {
  return { figure, pose, weight, before: false };
}

function before(figure: FigureId, pose: string): Stop {
  return { figure, pose, weight: 1, before: true };
}

function paced(...stops: readonly Stop[]): Scene {
  return { pace: 'paced', stops, periodMs: 0 };
}

function entered(...stops: readonly Stop[]): Scene {
  return { pace: 'entered', stops, periodMs: 0 };
}
