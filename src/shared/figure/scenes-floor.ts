import { before, entered, paced, raised, stopsOf, type Scenes, type Stop, type Way } from './scene.ts';

/** A roll out over the ball and in again, with a stop at each tender spot. Ours. */
const ROLL_MS = 12_000;

const twist = stopsOf('supine_twist');
const entry = stopsOf('legs_up_wall_entry');
const plank = stopsOf('plank');
const ballSide = stopsOf('ball_hips');
const ball = stopsOf('ball_hips_feet');
const superman = stopsOf('superman');
const fold = stopsOf('forward_fold');
const birdDog = stopsOf('bird_dog');

/** The knees drop onto the mat, or onto a pillow. */
function twistTo(drop: Stop): Way {
  return {
    effort: entered(drop),
    others: {
      ready: paced(twist('lie'), twist('knees_in', 4), drop),
      switch: paced(before(drop), twist('knees_in'), { ...drop, weight: 2 }),
      exit: paced(drop, twist('knees_in', 2), twist('lie')),
    },
    strip: [twist('knees_in'), drop, before(drop)],
  };
}

export const SUPINE_TWIST: Scenes = {
  sided: true,
  ...twistTo(twist('drop_right')),
  variations: { twist_pillow: twistTo(twist('pillow_right')) },
};

/** The way in is seen from above and is the same for all; so is the way out from bent knees. */
function wallWith(rest: ReturnType<typeof stopsOf>): Way {
  return {
    effort: entered(rest('hold')),
    others: {
      ready: paced(entry('side_on', 2), entry('pivot', 2), entry('up', 2)),
      exit: paced(rest('hold'), rest('bent', 3), entry('roll', 4)),
    },
    strip: [entry('side_on'), entry('pivot'), rest('hold')],
  };
}

export const LEGS_UP_WALL: Scenes = {
  sided: false,
  ...wallWith(stopsOf('legs_up_wall')),
  variations: {
    wall_pillow: wallWith(stopsOf('legs_up_wall_pillow')),
    wall_easy: wallWith(stopsOf('legs_up_wall_easy')),
  },
};

/** From hands and knees through `start` and `tucked` toes to `hold`; the rest between sets is on the knees again. */
function plankFrom(start: Stop, tucked: Stop, hold: Stop): Way {
  return {
    effort: entered(tucked, hold),
    others: {
      ready: paced(plank('all_fours', 2), { ...start, weight: 2 }, tucked),
      rest: paced(hold, tucked, { ...start, weight: 12 }, { ...tucked, weight: 2 }),
      exit: paced(hold, tucked, { ...start, weight: 2 }),
    },
    strip: [plank('all_fours'), tucked, hold],
  };
}

/** The knees stay down, so the rest is on hands and knees. */
const KNEES_DOWN: Way = {
  effort: entered(plank('knees_forearms')),
  others: {
    ready: paced(plank('all_fours', 2), plank('knees_forearms', 3)),
    rest: paced(plank('knees_forearms'), plank('all_fours', 12), plank('knees_forearms', 2)),
    exit: paced(plank('knees_forearms'), plank('all_fours', 2)),
  },
  strip: [plank('all_fours'), plank('knees_forearms')],
};

export const PLANK: Scenes = {
  sided: false,
  ...plankFrom(plank('knees_forearms'), plank('toes_tucked'), plank('hold')),
  variations: {
    plank_hands: plankFrom(plank('hands_back'), plank('hands_tucked'), plank('hands')),
    plank_knees: KNEES_DOWN,
  },
};

export const BALL_HIPS: Scenes = {
  sided: true,
  effort: {
    pace: 'looped',
    stops: [ball('cross_right'), ball('out_right'), ball('cross_right'), ball('in_right')],
    periodMs: ROLL_MS,
  },
  others: {
    ready: paced(ballSide('place', 2), ball('place'), ball('cross_right', 2)),
    switch: paced(before(ball('cross_right')), before(ball('place')), ball('place'), ball('cross_right', 2)),
    exit: paced(ball('cross_right'), ball('place', 2)),
  },
  strip: [ballSide('place'), ball('place'), ball('cross_right')],
  variations: {},
};

function liftsFrom(rest: Stop, ...tops: readonly Stop[]): Way {
  return {
    effort: raised(...tops.map((top) => [rest, top])),
    others: { ready: entered(rest), rest: entered(rest), exit: entered(rest) },
    strip: [rest, ...tops],
  };
}

export const SUPERMAN: Scenes = {
  sided: false,
  ...liftsFrom(superman('rest'), superman('lift')),
  variations: {
    superman_low: liftsFrom(superman('rest'), superman('low_lift')),
    superman_arms_down: liftsFrom(superman('arms_rest'), superman('arms_lift')),
    superman_opposite: liftsFrom(superman('rest'), superman('opposite_right'), superman('opposite_left')),
  },
};

function foldThrough(tall: Stop, hinge: Stop, hold: Stop): Way {
  return {
    effort: entered(hinge, hold),
    others: {
      ready: paced({ ...tall, weight: 2 }, hinge),
      exit: paced(hold, hinge, { ...tall, weight: 2 }),
    },
    strip: [tall, hinge, hold],
  };
}

const towel = stopsOf('forward_fold_towel');

export const FORWARD_FOLD: Scenes = {
  sided: false,
  ...foldThrough(fold('tall'), fold('hinge'), fold('hold')),
  variations: {
    fold_bent_knees: foldThrough(fold('bent_tall'), fold('bent_hinge'), fold('bent_hold')),
    fold_towel: foldThrough(towel('tall'), towel('hinge'), towel('hold')),
  },
};

export const BIRD_DOG: Scenes = {
  sided: true,
  effort: raised([birdDog('all_fours'), birdDog('reach_right')]),
  others: {
    ready: entered(birdDog('all_fours')),
    switch: paced(before(birdDog('all_fours')), birdDog('all_fours', 2)),
    exit: paced(birdDog('all_fours'), birdDog('sit_back', 2)),
  },
  strip: [birdDog('all_fours'), birdDog('reach_right'), before(birdDog('reach_right'))],
  variations: {},
};
