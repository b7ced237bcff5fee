import { describe, expect, it } from 'vitest';
import { planBreak } from '../../../src/core/planner/plan-break.ts';
import { EXERCISE_IDS, type ExerciseId, type Prop } from '../../../src/shared/exercise.ts';
import type { HistoryRecord } from '../../../src/shared/history-record.ts';
import { aBreak, aRequest, CATALOGUE, inWords } from './a-request.ts';

/** A week in which both strength exercises were done in full, and nothing since Thursday: strength is due. */
const STRONG: readonly HistoryRecord[] = ['2026-02-24', '2026-02-25', '2026-02-26'].flatMap((day) => [
  aBreak(day, ['superman']),
  aBreak(day, ['plank']),
]);
/** The same, and what is named was done today before something beside the desk. */
function today(...ids: readonly ExerciseId[]): readonly HistoryRecord[] {
  return [...STRONG, aBreak('2026-03-02', ids), aBreak('2026-03-02', ['add_walk'])];
}

const CALM_DONE = [
  'supine_twist',
  'legs_up_wall',
  'seated_forward_fold',
  'lacrosse_ball_hips',
  'add_bird_dog',
] as const;

interface Cell {
  readonly minutes: number;
  readonly props: readonly Prop[];
  readonly records?: readonly HistoryRecord[];
  /** The others are switched off, to see this one. */
  readonly only?: readonly ExerciseId[];
  readonly routine: string;
  readonly total: string;
}

const FLOOR: readonly Prop[] = ['floor'];
const WALL: readonly Prop[] = ['floor', 'wall'];
const BALL: readonly Prop[] = ['floor', 'wall', 'ball'];
const CHAIR: readonly Prop[] = ['chair'];

/**
 * The templates of the domain notes, cell by cell; where a cell says "or", both. The fold of 2:00 grows into what is left
 * of three minutes, and "at most 14:30" is 13:40 when nobody gets up between.
 */
const CELLS: readonly Cell[] = [
  { minutes: 1, props: FLOOR, routine: 'plank 30', total: '0:55' },
  { minutes: 2, props: FLOOR, records: STRONG, only: ['plank'], routine: 'plank 60', total: '1:25' },
  { minutes: 2, props: FLOOR, only: ['superman'], routine: 'superman 1x20', total: '1:45' },
  { minutes: 3, props: FLOOR, routine: 'supine_twist 60', total: '2:35' },
  { minutes: 3, props: FLOOR, only: ['seated_forward_fold'], routine: 'seated_forward_fold 150', total: '2:50' },
  { minutes: 3, props: WALL, only: ['legs_up_wall'], routine: 'legs_up_wall 120', total: '2:45' },
  { minutes: 3, props: BALL, only: ['lacrosse_ball_hips'], routine: 'lacrosse_ball_hips 60', total: '2:50' },
  { minutes: 5, props: FLOOR, routine: 'supine_twist 120', total: '4:35' },
  {
    ...{ minutes: 5, props: FLOOR, only: ['superman', 'supine_twist'], records: [aBreak('2026-03-01', ['add_walk'])] },
    ...{ routine: 'superman 1x20, supine_twist 60', total: '4:10' },
  },
  { minutes: 5, props: WALL, only: ['legs_up_wall'], routine: 'legs_up_wall 240', total: '4:45' },
  { minutes: 5, props: BALL, only: ['lacrosse_ball_hips'], routine: 'lacrosse_ball_hips 120', total: '4:50' },
  {
    ...{ minutes: 10, props: FLOOR, records: today(...CALM_DONE) },
    ...{ routine: 'superman 3x20, plank 60, supine_twist 60', total: '9:05' },
  },
  { minutes: 10, props: WALL, routine: 'supine_twist 90, legs_up_wall 300', total: '9:05' },
  {
    ...{ minutes: 10, props: BALL, records: today('superman', 'plank', 'supine_twist') },
    ...{ only: ['superman', 'plank', 'supine_twist', 'legs_up_wall', 'lacrosse_ball_hips'] },
    ...{ routine: 'lacrosse_ball_hips 90, legs_up_wall 240', total: '8:20' },
  },
  {
    ...{ minutes: 15, props: FLOOR, records: today(...CALM_DONE) },
    ...{ routine: 'superman 3x20, plank 60, seated_forward_fold 120, supine_twist 120', total: '13:15' },
  },
  {
    ...{ minutes: 15, props: WALL, records: today(...CALM_DONE) },
    ...{ routine: 'superman 3x20, plank 30, supine_twist 60, legs_up_wall 240', total: '13:05' },
  },
  {
    ...{ minutes: 15, props: BALL, records: today(...CALM_DONE) },
    ...{
      routine: 'superman 3x20, plank 30, lacrosse_ball_hips 60, supine_twist 60, legs_up_wall 120',
      total: '13:40',
    },
  },
  { minutes: 1, props: CHAIR, routine: 'add_stand_backbend 1x5', total: '0:55' },
  { minutes: 1, props: CHAIR, only: ['add_sit_to_stand'], routine: 'add_sit_to_stand 1x8', total: '0:34' },
  { minutes: 2, props: CHAIR, routine: 'add_sit_to_stand 1x10, add_trunk_turn 1x5', total: '1:50' },
  { minutes: 3, props: CHAIR, routine: 'add_figure_four 45, add_trunk_turn 1x5', total: '3:00' },
  { minutes: 5, props: CHAIR, routine: 'add_walk 120, add_sit_to_stand 2x10, add_figure_four 30', total: '4:55' },
  {
    ...{ minutes: 10, props: CHAIR, total: '7:35' },
    routine: 'add_walk 120, add_sit_to_stand 2x10, add_figure_four 30, add_sit_to_stand 2x10, add_figure_four 30',
  },
];

describe('the written templates', () => {
  it.each(CELLS)('$minutes min with $props: $routine', ({ minutes, props, records = [], only, routine, total }) => {
    const switchedOff = only === undefined ? [] : EXERCISE_IDS.filter((id) => !only.includes(id));
    const plan = planBreak(aRequest({ lengthMs: minutes * 60_000, records }, { props, switchedOff }));
    expect(inWords(plan)).toBe(routine);
    expect(`${Math.floor(plan.totalMs / 60_000)}:${String((plan.totalMs % 60_000) / 1000).padStart(2, '0')}`).toBe(
      total,
    );
    expect(plan.short).toBe(false);
  });

  it('begin with smaller doses for a new person, and give the time to what is calm', () => {
    const records = [aBreak('2026-03-02', CALM_DONE), aBreak('2026-03-02', ['add_walk'])];
    const plan = planBreak(aRequest({ lengthMs: 600_000, records }, { props: FLOOR }));
    expect(inWords(plan)).toBe('superman 1x20, plank 30, supine_twist 180');
  });

  it('beside the desk end after ten minutes, however long the break is', () => {
    for (const minutes of [10, 15, 30]) {
      const plan = planBreak(aRequest({ lengthMs: minutes * 60_000 }, { props: CHAIR }));
      expect(plan.totalMs).toBeGreaterThan(7 * 60_000);
      expect(plan.totalMs).toBeLessThanOrEqual(10 * 60_000);
    }
  });
});

it('strength comes first, then release, stretch and rest, and nobody gets up between', () => {
  const order = ['move', 'strength', 'release', 'stretch', 'restore'];
  const uses = (id: ExerciseId): number =>
    Math.max(...(CATALOGUE.find((each) => each.id === id)?.uses.map((use) => order.indexOf(use)) ?? []));
  for (let minutes = 1; minutes <= 30; minutes += 1) {
    for (const records of [[], STRONG, today(...CALM_DONE)]) {
      const plan = planBreak(aRequest({ lengthMs: minutes * 60_000, records }, { props: BALL }));
      const places = plan.routine.map(({ exerciseId }) => uses(exerciseId));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(plan.steps.filter(({ kind }) => kind === 'exit')).toHaveLength(1);
    }
  }
});
