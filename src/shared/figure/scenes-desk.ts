import { before, entered, paced, raised, stopsOf, type Scenes } from './scene.ts';

/** Two steps of an easy walk, 100 steps a minute. Ours. */
const WALK_MS = 1200;

const walk = stopsOf('walk');
const sitToStand = stopsOf('sit_to_stand');
const four = stopsOf('figure_four');
const fourFront = stopsOf('figure_four_front');
const turn = stopsOf('trunk_turn');
const backbend = stopsOf('stand_backbend');
const march = stopsOf('hip_march');
const chest = stopsOf('chest_stretch');

export const WALK: Scenes = {
  sided: false,
  effort: {
    pace: 'cycled',
    stops: [walk('pass_left'), walk('step_right'), walk('pass_right'), walk('step_left')],
    periodMs: WALK_MS,
  },
  others: { ready: entered(walk('stand')), exit: entered(walk('stand')) },
  strip: [walk('stand'), walk('step_right'), walk('step_left')],
  variations: {},
};

export const SIT_TO_STAND: Scenes = {
  sided: false,
  effort: raised([sitToStand('sit'), sitToStand('lean'), sitToStand('rise'), sitToStand('stand')]),
  others: {
    ready: entered(sitToStand('sit')),
    rest: entered(sitToStand('sit')),
    exit: paced(sitToStand('sit'), sitToStand('lean'), sitToStand('rise'), sitToStand('stand', 3)),
  },
  strip: [sitToStand('sit'), sitToStand('lean'), sitToStand('stand')],
  variations: {},
};

/** The crossed leg is seen from the front, the leaning from the side. */
export const FIGURE_FOUR: Scenes = {
  sided: true,
  effort: entered(four('tall_right'), four('lean_right')),
  others: {
    ready: paced(fourFront('sit'), fourFront('cross_right', 2), four('tall_right')),
    switch: paced(before(four('lean_right')), fourFront('sit'), fourFront('cross_right', 2), four('tall_right')),
    exit: paced(four('lean_right'), four('tall_right'), fourFront('sit', 2)),
  },
  strip: [fourFront('sit'), fourFront('cross_right'), four('lean_right')],
  variations: {},
};

export const TRUNK_TURN: Scenes = {
  sided: true,
  effort: raised([turn('sit'), turn('turn_right')]),
  others: {
    ready: entered(turn('sit')),
    // The other arm comes to lie on top.
    switch: paced(before(turn('sit')), turn('sit')),
    exit: entered(turn('sit')),
  },
  strip: [turn('sit'), turn('turn_right'), before(turn('turn_right'))],
  variations: {},
};

export const STAND_BACKBEND: Scenes = {
  sided: false,
  effort: raised([backbend('stand'), backbend('lean_back')]),
  others: { ready: entered(backbend('stand')), exit: entered(backbend('stand')) },
  strip: [backbend('stand'), backbend('lean_back')],
  variations: {},
};

export const HIP_MARCH: Scenes = {
  sided: true,
  effort: raised([march('sit'), march('knee_right')]),
  others: {
    ready: entered(march('sit')),
    switch: paced(before(march('sit')), march('sit', 2)),
    exit: entered(march('sit')),
  },
  strip: [march('sit'), march('knee_right'), before(march('knee_right'))],
  variations: {},
};

export const CHEST_STRETCH: Scenes = {
  sided: false,
  effort: raised([chest('sit'), chest('open')]),
  others: { ready: entered(chest('sit')), exit: entered(chest('sit')) },
  strip: [chest('sit'), chest('open')],
  variations: {},
};
