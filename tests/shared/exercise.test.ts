import { describe, expect, it } from 'vitest';
import raw from '../../resources/exercises.json';
import type { Exercise, ExerciseId } from '../../src/shared/exercise.ts';
import { parseCatalogue } from '../../src/shared/parse-catalogue.ts';

const catalogue = parseCatalogue(raw);

function find(id: ExerciseId): Exercise {
  const exercise = catalogue.find((each) => each.id === id);
  if (exercise === undefined) throw new Error(id);
  return exercise;
}

/** The file with one exercise changed. */
function changed(id: ExerciseId, patch: object): unknown {
  return { ...raw, exercises: raw.exercises.map((each) => (each.id === id ? { ...each, ...patch } : each)) };
}

/** Written from the article by hand: its dose, sides, targets, uses, and what it says each one helps. */
const ARTICLE = {
  superman: { dose: '3 x 20-30', firstSide: null, targets: 'back shoulders', uses: 'strength', helps: '' },
  seated_forward_fold: { dose: '120-300 s', firstSide: null, targets: 'low_back hips', uses: 'stretch', helps: '' },
  lacrosse_ball_hips: {
    dose: 'until',
    firstSide: 'right',
    targets: 'hips',
    uses: 'release',
    helps: 'sciatica lowBackPain',
  },
  plank: { dose: '30-60 s and on', firstSide: null, targets: 'core', uses: 'strength', helps: '' },
  legs_up_wall: { dose: '120-600 s', firstSide: null, targets: 'low_back', uses: 'stretch restore', helps: '' },
  supine_twist: {
    dose: '60-180 s',
    firstSide: 'right',
    targets: 'spine',
    uses: 'stretch',
    helps: 'sciatica deskWork',
  },
} as const;

function doseWords({ dose }: Exercise): string {
  if (dose.kind === 'until') return 'until';
  if (dose.kind === 'reps') return `${dose.sets} x ${dose.minReps}-${dose.maxReps}`;
  return `${dose.minSeconds}-${dose.maxSeconds} s${dose.openEnded ? ' and on' : ''}`;
}

function helpWords({ claims }: Exercise): string {
  return Object.entries(claims)
    .filter(([, claimed]) => claimed)
    .map(([name]) => name)
    .join(' ');
}

describe('the catalogue holds what the article says', () => {
  it('has its six exercises, and our additions marked as ours', () => {
    const from = (origin: Exercise['origin']): string[] =>
      catalogue.filter((each) => each.origin === origin).map(({ id }) => id);
    expect(from('article').toSorted()).toEqual(Object.keys(ARTICLE).toSorted());
    expect(from('ours')).toEqual([
      'add_walk',
      'add_sit_to_stand',
      'add_figure_four',
      'add_trunk_turn',
      'add_stand_backbend',
      'add_hip_march',
      'add_chest_stretch',
      'add_bird_dog',
    ]);
  });

  it.each(['superman', 'seated_forward_fold', 'lacrosse_ball_hips', 'plank', 'legs_up_wall', 'supine_twist'] as const)(
    '%s',
    (id) => {
      const exercise = find(id);
      const { firstSide, targets, uses } = exercise;
      const told = { dose: doseWords(exercise), firstSide, targets: targets.join(' '), uses: uses.join(' ') };
      expect({ ...told, helps: helpWords(exercise) }).toEqual(ARTICLE[id]);
    },
  );

  it('calls every dose the article’s, but the time on the ball, where the article gives none', () => {
    const ours = catalogue.filter(({ origin, dose }) => origin === 'article' && dose.from !== 'article');
    expect(ours.map(({ id }) => id)).toEqual(['lacrosse_ball_hips']);
  });

  it('names two exercises itself, since the article gives them no heading', () => {
    const named = catalogue.filter(({ origin, nameFromArticle }) => origin === 'article' && !nameFromArticle);
    expect(named.map(({ id }) => id).toSorted()).toEqual(['plank', 'superman']);
  });

  it('switches only the forward fold off for a disc, with legs up the wall in its place', () => {
    const off = catalogue.flatMap(({ id, offWhen }) => offWhen.map((each) => ({ id, ...each })));
    const disc = { condition: 'disc_posterior', substitute: 'legs_up_wall', from: 'article' };
    expect(off.filter(({ from }) => from === 'article')).toEqual([{ id: 'seated_forward_fold', ...disc }]);
  });

  it('asks for a wall, a ball or the floor where they are needed, and for nothing to walk', () => {
    expect(Object.fromEntries(catalogue.map(({ id, props }) => [id, props.join(' ')]))).toEqual({
      supine_twist: 'floor',
      legs_up_wall: 'floor wall',
      plank: 'floor',
      lacrosse_ball_hips: 'floor ball',
      superman: 'floor',
      seated_forward_fold: 'floor',
      add_walk: '',
      add_sit_to_stand: 'chair',
      add_figure_four: 'chair',
      add_trunk_turn: 'chair',
      add_stand_backbend: '',
      add_hip_march: 'chair',
      add_chest_stretch: 'chair',
      add_bird_dog: 'floor',
    });
  });

  it('has time to change sides exactly where there are sides', () => {
    for (const { firstSide, transitions } of catalogue) {
      expect(transitions.switchSeconds > 0).toBe(firstSide !== null);
    }
  });
});

describe('a catalogue that is wrong says where', () => {
  it.each<[string, unknown, string]>([
    ['no object', null, 'exercises.json'],
    ['a later schema', { ...raw, schema: 2 }, 'schema'],
    ['a missing exercise', { ...raw, exercises: raw.exercises.slice(1) }, 'supine_twist stands there 0 times'],
    ['an exercise twice', { ...raw, exercises: [...raw.exercises, raw.exercises[0]] }, 'stands there 2 times'],
    ['an unknown prop', changed('plank', { props: ['sofa'] }), 'exercises.2.props.0'],
    ['no target', changed('plank', { targets: [] }), 'exercises.2.targets'],
    ['a field that does not exist', changed('plank', { holdSeconds: 30 }), 'exercises.2'],
    [
      'a dose upside down',
      changed('plank', { dose: { kind: 'hold', minSeconds: 60, maxSeconds: 30, openEnded: true, from: 'article' } }),
      'exercises.2.dose: the smallest dose is more than the largest',
    ],
    [
      'half a second',
      changed('plank', { transitions: { ...raw.exercises[2]?.transitions, readySeconds: 0.5 } }),
      'exercises.2.transitions.readySeconds',
    ],
  ])('%s', (_name, input, message) => {
    expect(() => parseCatalogue(input)).toThrow(message);
  });
});
