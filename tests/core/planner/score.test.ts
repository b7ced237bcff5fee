import { describe, expect, it } from 'vitest';
import { pastOf } from '../../../src/core/planner/past.ts';
import { NO_CONTEXT, type PlanContext } from '../../../src/core/planner/plan-request.ts';
import { rank } from '../../../src/core/planner/score.ts';
import type { ExerciseId } from '../../../src/shared/exercise.ts';
import type { ExerciseRecord, HistoryRecord } from '../../../src/shared/history-record.ts';
import { aBreak, aRequest, CATALOGUE } from './a-request.ts';

const DAY = '2026-03-02';
const HOUR_MS = 3_600_000;

/** What each exercise is worth, seen at noon of the day, or so much later. */
function worth(records: readonly HistoryRecord[], context: Partial<PlanContext> = {}, laterMs = 0) {
  const nowMs = Date.parse(DAY) + 12 * HOUR_MS + laterMs;
  const request = aRequest({ records, day: DAY, nowMs, context: { ...NO_CONTEXT, ...context } });
  const scores = rank(CATALOGUE, request, pastOf(records, DAY, CATALOGUE));
  return (id: ExerciseId): number => scores.find(({ exercise }) => exercise.id === id)?.total ?? NaN;
}

/** Done in the break before the last, so that it is no repeat. */
const before = (day: string, ...ids: readonly ExerciseId[]): readonly HistoryRecord[] => [
  aBreak(day, ids),
  aBreak(DAY, ['add_walk']),
];

describe('the score', () => {
  it('has 3 for a target that has waited for four days, 0.75 for one day, and no more for longer', () => {
    const waited = (day: string) => worth(before(day, 'legs_up_wall', 'superman'))('legs_up_wall');
    expect([DAY, '2026-03-01', '2026-02-27', '2026-02-26', '2026-02-20'].map(waited)).toEqual([0, 0.75, 2.25, 3, 3]);
    expect(worth([])('legs_up_wall')).toBe(3);
  });

  it('has 0.5 for what the article suggests at a desk, once a day', () => {
    expect(worth([])('supine_twist')).toBe(3.5);
    expect(worth(before(DAY, 'supine_twist'))('supine_twist')).toBe(0);
  });

  it('has 2 less for what the break before held', () => {
    expect(worth([aBreak(DAY, ['legs_up_wall'])])('legs_up_wall')).toBe(-2);
    expect(worth([aBreak(DAY, ['legs_up_wall'], { size: 'micro' })])('legs_up_wall')).toBe(3);
  });

  it('has 2 for strength while fewer than three of seven days had some and a day has passed', () => {
    const strong = (...days: readonly string[]) => days.map((day) => aBreak(day, ['superman']));
    const due = (records: readonly HistoryRecord[], laterMs = 0) =>
      worth([...records, aBreak(DAY, ['add_walk'])], {}, laterMs)('plank') - 3;
    expect(due(strong('2026-02-26', '2026-02-27'))).toBe(2);
    expect(due(strong('2026-02-25', '2026-02-26', '2026-02-27'))).toBe(0);
    expect(due(strong('2026-02-23', '2026-02-26', '2026-02-27'))).toBe(2);
    expect(due(strong('2026-03-01'))).toBe(2);
    expect(due(strong('2026-03-01'), -1)).toBe(0);
    expect(worth([])('plank')).toBe(3);
  });

  it('counts no short set, nor less than one whole set, as a day of strength', () => {
    const days = ['2026-02-25', '2026-02-26', '2026-02-27'];
    const due = (about: (day: string) => HistoryRecord) =>
      worth([...days.map(about), aBreak(DAY, ['add_walk'])])('plank') - 3;
    const third = (seconds: number): ExerciseRecord => ({
      ...{ exerciseId: 'superman', variation: null, plannedSeconds: 240, sets: 3, reps: 20 },
      ...{ leftSeconds: null, rightSeconds: null, seconds },
    });
    expect(due((day) => aBreak(day, ['superman'], { short: true }))).toBe(2);
    expect(due((day) => aBreak(day, ['superman'], { exercises: [third(79)] }))).toBe(2);
    expect(due((day) => aBreak(day, ['superman'], { exercises: [third(80)] }))).toBe(0);
  });

  it('has 2 more or less for what suits a run, and none for strength the day after a long one', () => {
    const today = before(DAY, 'lacrosse_ball_hips', 'legs_up_wall', 'superman');
    expect(worth(today, { run: 'soon' })('lacrosse_ball_hips')).toBe(2);
    expect(worth(today, { run: 'soon' })('legs_up_wall')).toBe(-2);
    expect(worth(today, { run: 'afterLong' })('legs_up_wall')).toBe(2);
    const rested = before('2026-02-27', 'superman');
    expect(worth(rested, { run: 'afterLong' })('superman') - worth(rested)('superman')).toBe(-4);
  });

  it('has 2 for what is calm when the person is sore', () => {
    const today = before(DAY, 'legs_up_wall', 'supine_twist');
    expect([3, 4].map((soreness) => worth(today, { soreness })('legs_up_wall'))).toEqual([0, 2]);
    expect(worth(today, { soreness: 4 })('supine_twist')).toBe(0);
  });

  it('has up to 1 more or less for what the person has made of it', () => {
    const said = (feeling: 'easy' | 'tooMuch', times: number): readonly HistoryRecord[] =>
      Array.from({ length: times }, (_, index) => String(index)).flatMap((id) => [
        aBreak(DAY, ['legs_up_wall'], { id }),
        { kind: 'feeling', id, feeling, exerciseId: null, at: 0 } as const,
      ]);
    const liked = (...records: readonly HistoryRecord[]) =>
      worth([...records, aBreak(DAY, ['add_walk'])])('legs_up_wall');
    expect([1, 3, 9].map((times) => liked(...said('easy', times)))).toEqual([0.25, 0.75, 1]);
    expect([1, 2, 9].map((times) => liked(...said('tooMuch', times)))).toEqual([-0.5, -1, -1]);
  });
});

it('equals come in the order of the one that was not done for longest, then of the rotation', () => {
  const order = (records: readonly HistoryRecord[]) => {
    const request = aRequest({ records, day: DAY });
    const six = CATALOGUE.filter(({ origin }) => origin === 'article');
    return rank(six, request, pastOf(records, DAY, CATALOGUE)).map(({ exercise }) => exercise.id);
  };
  const rotation = ['supine_twist', 'legs_up_wall', 'plank', 'lacrosse_ball_hips', 'superman', 'seated_forward_fold'];
  expect(order([])).toEqual(rotation);
  const all = [
    'seated_forward_fold',
    'plank',
    'superman',
    'legs_up_wall',
    'lacrosse_ball_hips',
    'supine_twist',
  ] as const;
  expect(order([...all.map((id) => aBreak(DAY, [id])), aBreak(DAY, ['add_walk'])])).toEqual(all);
});
