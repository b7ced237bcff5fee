import { describe, expect, it } from 'vitest';
import { routineMs } from '../../../src/core/planner/doses.ts';
import { planRoutine } from '../../../src/core/planner/plan-routine.ts';
import { BUILT_IN_ROUTINES } from '../../../src/shared/built-in-routines.ts';
import type { RoutineItem } from '../../../src/shared/routine.ts';
import { CATALOGUE } from './a-request.ts';

const minutes = (ms: number): string => `${Math.floor(ms / 60_000)}:${String((ms % 60_000) / 1000).padStart(2, '0')}`;
const hold = (exerciseId: RoutineItem['exerciseId'], holdSeconds: number): RoutineItem => ({
  exerciseId,
  kind: 'hold',
  holdSeconds,
});
const lifts = (sets: number, reps: number): RoutineItem => ({ exerciseId: 'superman', kind: 'reps', sets, reps });

describe('the time an exercise takes, getting down and up included', () => {
  it.each([
    ['plank 30 s', hold('plank', 30), '0:55'],
    ['plank 60 s', hold('plank', 60), '1:25'],
    ['superman 1 x 20', lifts(1, 20), '1:45'],
    ['superman 1 x 30', lifts(1, 30), '2:25'],
    ['superman 3 x 20', lifts(3, 20), '5:25'],
    ['superman 3 x 30', lifts(3, 30), '7:25'],
    ['fold 2:00', hold('seated_forward_fold', 120), '2:20'],
    ['fold 5:00', hold('seated_forward_fold', 300), '5:20'],
    ['twist 1:00 a side', hold('supine_twist', 60), '2:35'],
    ['twist 2:00 a side', hold('supine_twist', 120), '4:35'],
    ['twist 3:00 a side', hold('supine_twist', 180), '6:35'],
    ['wall 2:00', hold('legs_up_wall', 120), '2:45'],
    ['wall 4:00', hold('legs_up_wall', 240), '4:45'],
    ['wall 5:00', hold('legs_up_wall', 300), '5:45'],
    ['wall 10:00', hold('legs_up_wall', 600), '10:45'],
    ['ball 60 s a side', hold('lacrosse_ball_hips', 60), '2:50'],
    ['ball 120 s a side', hold('lacrosse_ball_hips', 120), '4:50'],
    ['two planks of 45 s with 45 s between', [hold('plank', 45), hold('plank', 45)], '2:40'],
  ] as const)('%s', (_what, items, total) => {
    const routine: readonly RoutineItem[] = 'kind' in items ? [items] : items;
    expect(minutes(routineMs(routine, CATALOGUE))).toBe(total);
  });
});

it('all six at their smallest doses take 16:50 one by one and 14:30 without the fold, a minute less in one go', () => {
  const all = BUILT_IN_ROUTINES.find(({ id }) => id === 'all-six')?.items ?? [];
  expect(all).toHaveLength(6);
  const oneByOne = (items: typeof all) => items.reduce((sum, item) => sum + routineMs([item], CATALOGUE), 0);
  expect(minutes(oneByOne(all))).toBe('16:50');
  expect(minutes(planRoutine(all, CATALOGUE).totalMs)).toBe('15:50');
  const withoutFold = all.filter(({ exerciseId }) => exerciseId !== 'seated_forward_fold');
  expect(minutes(oneByOne(withoutFold))).toBe('14:30');
  expect(minutes(planRoutine(withoutFold, CATALOGUE).totalMs)).toBe('13:40');
});
