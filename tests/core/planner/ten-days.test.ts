import { describe, expect, it } from 'vitest';
import { planBreak } from '../../../src/core/planner/plan-break.ts';
import { type Condition, type ExerciseId, type Prop } from '../../../src/shared/exercise.ts';
import type { HistoryRecord } from '../../../src/shared/history-record.ts';
import { aBreak, aRequest, CATALOGUE, idsOf, PLACES } from './a-request.ts';

/** Two working weeks. */
const DAYS = ['02', '03', '04', '05', '06', '09', '10', '11', '12', '13'].map((day) => `2026-03-${day}`);

interface Life {
  readonly props: readonly Prop[];
  readonly conditions: readonly Condition[];
  readonly perDay: number;
}

const LIVES: readonly Life[] = PLACES.filter((props) => props.includes('floor')).flatMap((props) =>
  ([[], ['disc_posterior']] as const).flatMap((conditions) =>
    [3, 5, 8].map((perDay) => ({ props, conditions, perDay })),
  ),
);

/** What was done in each break of each day when every break is taken as planned. */
function live({ props, conditions, perDay }: Life): readonly (readonly (readonly ExerciseId[])[])[] {
  const records: HistoryRecord[] = [];
  return DAYS.map((day) =>
    Array.from({ length: perDay }, (_, index) => {
      const done = idsOf(planBreak(aRequest({ records: [...records], day }, { props, conditions })));
      records.push(aBreak(day, done, { id: `${day}-${index}` }));
      return done;
    }),
  );
}

function targetsOf(ids: readonly ExerciseId[]): readonly string[] {
  return CATALOGUE.filter(({ id }) => ids.includes(id)).flatMap(({ targets }) => targets);
}

function allowedTargets({ props, conditions }: Life): readonly string[] {
  const allowed = CATALOGUE.filter(
    (exercise) =>
      exercise.position !== 'standing' &&
      exercise.props.every((prop) => props.includes(prop)) &&
      exercise.offWhen.every(({ condition }) => !conditions.includes(condition)),
  );
  return [...new Set(allowed.flatMap(({ targets }) => targets))];
}

describe.each(LIVES)('ten days with $props, $conditions and $perDay breaks a day', (life) => {
  const days = live(life);

  it('reach every target that is allowed within each three working days', () => {
    for (let first = 0; first + 3 <= days.length; first += 1) {
      const reached = days.slice(first, first + 3).flatMap((breaks) => breaks.flatMap(targetsOf));
      expect(allowedTargets(life).filter((target) => !reached.includes(target))).toEqual([]);
    }
  });

  it('never have the same exercise in two breaks running, nor the same routine where only one is calm', () => {
    const onlyOneCalm = !life.props.includes('wall') && !life.props.includes('ball') && life.conditions.length > 0;
    const all = days.flat();
    const repeated = all.filter((ids, index) => {
      const before = all[index - 1] ?? [];
      return onlyOneCalm ? ids.join() === before.join() : ids.some((id) => before.includes(id));
    });
    expect(repeated).toEqual([]);
  });
});

it('uses every exercise each day when there is time for eight breaks', () => {
  for (const breaks of live({ props: ['floor', 'wall', 'ball'], conditions: [], perDay: 8 })) {
    expect(new Set(breaks.flat()).size).toBe(6);
  }
});
