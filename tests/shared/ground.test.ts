import { describe, expect, it } from 'vitest';
import { groundAt, type Ground } from '../../src/shared/ground.ts';
import type { RoutineItem } from '../../src/shared/routine.ts';
import { startSession } from '../../src/shared/session.ts';
import { aPlan, catalogue, MORNING, SECOND } from '../builders.ts';

/** The colours of a session in their order, each with the second it begins at. */
function groundsOf(...routine: readonly RoutineItem[]): readonly (readonly [number, Ground])[] {
  const plan = aPlan({ routine });
  const session = startSession(plan, MORNING);
  const found: (readonly [number, Ground])[] = [];
  for (let second = 0; second * SECOND <= plan.totalMs; second += 1) {
    const ground = groundAt({ name: 'guiding', session }, MORNING + second * SECOND);
    if (ground !== found.at(-1)?.[1]) found.push([second, ground]);
  }
  return found;
}

describe('the colour of the window in office mode', () => {
  it('tells both sides of a twist, the change between them, and that ten seconds are left', () => {
    expect(groundsOf({ exerciseId: 'supine_twist', kind: 'hold', holdSeconds: 60 })).toEqual([
      [0, 'ready'],
      [15, 'right'],
      [65, 'ending'],
      [75, 'change'],
      [85, 'left'],
      [135, 'ending'],
      [145, 'exit'],
      [155, 'plain'],
    ]);
  });

  it.each(catalogue.map(({ id, dose }) => [id, dose.kind] as const))(
    'changes with each step of %s',
    (exerciseId, kind) => {
      const item: RoutineItem =
        kind === 'reps' ? { exerciseId, kind, sets: 1, reps: 3 } : { exerciseId, kind: 'hold', holdSeconds: 20 };
      const next: RoutineItem = { exerciseId: 'superman', kind: 'reps', sets: 2, reps: 3 };
      const { steps } = aPlan({ routine: [item, next] });
      const begins = steps.map((_, index) => steps.slice(0, index).reduce((sum, step) => sum + step.durationMs, 0));
      const changes = new Set(groundsOf(item, next).map(([second]) => second * SECOND));
      expect(begins.filter((ms) => !changes.has(ms))).toEqual([]);
    },
  );

  it('is plain before and after', () => {
    const plan = aPlan();
    expect(groundAt({ name: 'preview', plan, startsAt: MORNING }, MORNING)).toBe('plain');
  });
});
