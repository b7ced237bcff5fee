import type { Side } from '../exercise.ts';
import { entriesOf, isGiven, listOf, membersOf, numberAt, oneOf, partsOf, refuse, type Place } from './place.ts';
import { FIGURE_IDS, VIEWS, type Area, type Arrow, type Chair, type Figure, type FigureId, type Pose } from './pose.ts';
import { parseFrontalBones, parseSideBones } from './parse-bones.ts';
import { ORIGIN, type Vector } from './vector.ts';

/** Width to height of every picture. */
const FRAME_RATIO = 3 / 2;

/** What only a pose seen from the side is made of, and what only the others are. */
const SIDE_PARTS = ['near', 'far'] as const;
const FRONTAL_PARTS = ['hips', 'shoulders', 'pelvis', 'right', 'left'] as const;

/**
 * Reads the figures from `resources/poses.json`. By hand: the windows draw them, and a schema library would be most of
 * their weight.
 * @throws Error naming the first wrong place.
 */
export function parseFigures(input: unknown): Readonly<Record<FigureId, Figure>> {
  const file = partsOf({ value: input, path: 'poses.json' }, ['schema', 'about', 'figures']);
  if (numberAt(file('schema')) !== 1) refuse(file('schema'), '1');
  if (typeof file('about').value !== 'string') refuse(file('about'), 'a text');
  const places = partsOf(file('figures'), FIGURE_IDS);
  const figure = (id: FigureId): Figure => parseFigure(id, places(id));
  return {
    superman: figure('superman'),
    forward_fold: figure('forward_fold'),
    forward_fold_towel: figure('forward_fold_towel'),
    legs_up_wall: figure('legs_up_wall'),
    legs_up_wall_easy: figure('legs_up_wall_easy'),
    legs_up_wall_pillow: figure('legs_up_wall_pillow'),
    legs_up_wall_entry: figure('legs_up_wall_entry'),
    ball_hips: figure('ball_hips'),
    ball_hips_feet: figure('ball_hips_feet'),
    plank: figure('plank'),
    supine_twist: figure('supine_twist'),
    walk: figure('walk'),
    sit_to_stand: figure('sit_to_stand'),
    figure_four: figure('figure_four'),
    figure_four_front: figure('figure_four_front'),
    trunk_turn: figure('trunk_turn'),
    stand_backbend: figure('stand_backbend'),
    hip_march: figure('hip_march'),
    chest_stretch: figure('chest_stretch'),
    bird_dog: figure('bird_dog'),
  };
}

function parseFigure(id: FigureId, place: Place): Figure {
  const parts = partsOf(place, ['view', 'near', 'anchor', 'frame', 'wall', 'lift', 'mat', 'chair', 'poses']);
  const view = oneOf(parts('view'), VIEWS);
  const near = view === 'side' ? oneOf(parts('near'), ['left', 'right']) : null;
  const poses = entriesOf(parts('poses'));
  if (poses.length === 0) refuse(parts('poses'), 'at least one pose');
  return {
    id,
    view,
    near,
    anchor: isGiven(parts('anchor')) ? oneOf(parts('anchor'), ['hip', 'shoulder', 'foot']) : 'hip',
    frame: parseFrame(parts('frame')),
    wall: isGiven(parts('wall')) ? numberAt(parts('wall')) : null,
    lift: isGiven(parts('lift')) ? numberAt(parts('lift')) : null,
    mat: isGiven(parts('mat')) ? parseArea(parts('mat')) : null,
    chair: isGiven(parts('chair')) ? parseChair(parts('chair')) : null,
    poses: Object.fromEntries(poses.map((entry) => [entry.name, parsePose(entry.place, near)])),
  };
}

function parsePose(place: Place, near: Side | null): Pose {
  const parts = partsOf(place, [...SIDE_PARTS, ...FRONTAL_PARTS, 'trunk', 'ball', 'pillow', 'arrows']);
  for (const part of near === null ? SIDE_PARTS : FRONTAL_PARTS) {
    if (isGiven(parts(part))) refuse(parts(part), 'nothing in this view');
  }
  return {
    ...(near === null ? parseFrontalBones(parts) : parseSideBones(parts, near)),
    hips: isGiven(parts('hips')) ? parsePoint(parts('hips')) : ORIGIN,
    ball: isGiven(parts('ball')) ? parsePoint(parts('ball')) : null,
    pillow: isGiven(parts('pillow')) ? parsePoint(parts('pillow')) : null,
    arrows: isGiven(parts('arrows')) ? membersOf(parts('arrows')).map(parseArrow) : [],
  };
}

function parseFrame(place: Place): Area {
  const parts = partsOf(place, ['left', 'bottom', 'width']);
  const width = numberAt(parts('width'));
  return { left: numberAt(parts('left')), bottom: numberAt(parts('bottom')), width, height: width / FRAME_RATIO };
}

function parseArea(place: Place): Area {
  const parts = partsOf(place, ['left', 'bottom', 'width', 'height']);
  return {
    left: numberAt(parts('left')),
    bottom: numberAt(parts('bottom')),
    width: numberAt(parts('width')),
    height: numberAt(parts('height')),
  };
}

function parseChair(place: Place): Chair {
  const parts = partsOf(place, ['seat', 'from', 'to']);
  return { seat: numberAt(parts('seat')), from: numberAt(parts('from')), to: numberAt(parts('to')) };
}

function parseArrow(place: Place): Arrow {
  const parts = partsOf(place, ['center', 'radius', 'from', 'to']);
  return {
    center: parsePoint(parts('center')),
    radius: numberAt(parts('radius')),
    from: numberAt(parts('from')),
    to: numberAt(parts('to')),
  };
}

function parsePoint(place: Place): Vector {
  const [x = 0, y = 0] = listOf(place, 2).map(numberAt);
  return { x, y, z: 0 };
}
