import { describe, expect, it } from 'vitest';
import { planBreak } from '../../../src/core/planner/plan-break.ts';
import { EXERCISE_IDS, PROPS, type ExerciseId } from '../../../src/shared/exercise.ts';
import { aBreak, aRequest, CATALOGUE, idsOf, inWords, PLACES } from './a-request.ts';

const MINUTE_MS = 60_000;

describe('the default break of 5 minutes', () => {
  it('is a twist of 2:00 a side the first time, and ends within the 5 minutes', () => {
    const plan = planBreak(aRequest());
    expect(inWords(plan)).toBe('supine_twist 120');
    expect(plan).toMatchObject({ totalMs: 275_000, previewMs: 25_000, short: false });
    expect(plan.reason).toEqual({ key: 'firstTime', exerciseId: 'supine_twist', target: null, days: 0 });
  });

  it('is 4:00 with the legs up the wall after the twist, when strength was done that day', () => {
    const records = [aBreak('2026-03-02', ['superman']), aBreak('2026-03-02', ['supine_twist'])];
    const plan = planBreak(aRequest({ records }));
    expect(inWords(plan)).toBe('legs_up_wall 240');
    expect(plan).toMatchObject({ totalMs: 285_000, previewMs: 15_000 });
  });

  it('follows strength with something calm', () => {
    const plan = planBreak(aRequest({ records: [aBreak('2026-03-02', ['legs_up_wall'])] }));
    expect(inWords(plan)).toBe('plank 30, supine_twist 90');
    expect(plan.reason.key).toBe('strengthDue');
  });
});

describe('the length of a break', () => {
  it('is never exceeded, wherever it is taken', () => {
    for (const props of PLACES) {
      for (let minutes = 1; minutes <= 30; minutes += 0.5) {
        const plan = planBreak(aRequest({ lengthMs: minutes * MINUTE_MS }, { props }));
        expect(plan.totalMs).toBeLessThanOrEqual(minutes * MINUTE_MS);
        expect(plan.totalMs).toBe(plan.steps.reduce((sum, step) => sum + step.durationMs, 0));
      }
    }
  });

  it.each([
    [1, 'plank 30'],
    [3, 'supine_twist 60'],
    [10, 'supine_twist 90, legs_up_wall 300'],
    [20, 'superman 1x20, plank 30, supine_twist 180, legs_up_wall 600'],
  ])('of %i minutes holds %s at first', (minutes, expected) => {
    expect(inWords(planBreak(aRequest({ lengthMs: minutes * MINUTE_MS })))).toBe(expected);
  });

  it('never asks for more than the article does, nor for less unless it says so', () => {
    for (const props of PLACES) {
      for (let minutes = 1; minutes <= 30; minutes += 1) {
        const plan = planBreak(aRequest({ lengthMs: minutes * MINUTE_MS }, { props }));
        for (const item of plan.routine) {
          const dose = CATALOGUE.find(({ id }) => id === item.exerciseId)?.dose;
          if (item.kind !== 'hold' || dose?.kind !== 'hold') continue;
          expect(item.holdSeconds).toBeLessThanOrEqual(dose.maxSeconds);
          expect(item.holdSeconds < dose.minSeconds).toBe(plan.short);
        }
      }
    }
  });

  it('lets the superman grow beyond one set after two days on which it was done', () => {
    const alone = { lengthMs: 4 * MINUTE_MS, avoid: ['plank'] satisfies ExerciseId[] };
    const none = { props: ['floor'], switchedOff: ['supine_twist', 'add_bird_dog', 'seated_forward_fold'] } as const;
    const once = [aBreak('2026-02-27', ['superman']), aBreak('2026-02-27', ['plank'])];
    expect(inWords(planBreak(aRequest({ ...alone, records: once }, none)))).toBe('superman 1x20');
    const twice = [aBreak('2026-02-26', ['superman']), ...once];
    expect(inWords(planBreak(aRequest({ ...alone, records: twice }, none)))).toBe('superman 2x20');
  });
});

describe('a break too short for any dose', () => {
  it('of 20 seconds still gets ready, holds both sides for the same time, switches and gets up', () => {
    const plan = planBreak(aRequest({ lengthMs: 20_000 }));
    expect(plan.steps.map(({ kind, side }) => [kind, side])).toEqual([
      ['ready', 'right'],
      ['hold', 'right'],
      ['switch', 'left'],
      ['hold', 'left'],
      ['exit', null],
    ]);
    expect(plan.steps[1]?.durationMs).toBe(plan.steps[3]?.durationMs);
    expect(plan).toMatchObject({ short: true, totalMs: 20_000, previewMs: 4000 });
  });

  it('takes exactly its time, with no step left out, for every exercise', () => {
    for (const only of CATALOGUE) {
      const switchedOff = CATALOGUE.map(({ id }) => id).filter((id) => id !== only.id);
      for (let lengthMs = 5000; lengthMs < 33_000; lengthMs += 1777) {
        const plan = planBreak(aRequest({ lengthMs }, { props: PROPS, switchedOff }));
        expect(idsOf(plan)).toEqual([only.id]);
        expect(plan.totalMs).toBe(lengthMs);
        expect(Math.min(...plan.steps.map(({ durationMs }) => durationMs))).toBeGreaterThan(0);
        expect(plan.short).toBe(true);
      }
    }
  });

  it('shows its preview for 2 s at least', () => {
    expect(planBreak(aRequest({ lengthMs: 5000 })).previewMs).toBe(2000);
  });
});

describe('what is offered', () => {
  it('never needs what is not at hand', () => {
    for (const props of PLACES) {
      for (let minutes = 1; minutes <= 30; minutes += 1) {
        const plan = planBreak(aRequest({ lengthMs: minutes * MINUTE_MS }, { props }));
        const needed = CATALOGUE.filter(({ id }) => idsOf(plan).includes(id)).flatMap((exercise) => exercise.props);
        expect(needed.filter((prop) => !props.includes(prop))).toEqual([]);
      }
    }
  });

  it('is a walk where there is neither floor nor chair, then a standing back bend, and says so', () => {
    const plan = planBreak(aRequest({}, { props: [] }));
    expect(inWords(plan)).toBe('add_walk 270');
    expect(plan.reason.key).toBe('noFloor');
    expect(inWords(planBreak(aRequest({ avoid: ['add_walk'] }, { props: [] })))).toBe('add_stand_backbend 1x5');
  });

  it('needs no floor when that is asked for, even twice', () => {
    const first = planBreak(aRequest({ standing: true }));
    const second = planBreak(aRequest({ standing: true, avoid: [first.reason.exerciseId] }));
    expect(second.reason.exerciseId).not.toBe(first.reason.exerciseId);
    for (const plan of [first, second]) {
      expect(CATALOGUE.filter(({ id, props }) => idsOf(plan).includes(id) && props.includes('floor'))).toEqual([]);
    }
  });

  it('never holds the forward fold for a person with a disc that bulges toward the back', () => {
    for (const props of PLACES) {
      for (let minutes = 1; minutes <= 30; minutes += 1) {
        const request = aRequest({ lengthMs: minutes * MINUTE_MS }, { props, conditions: ['disc_posterior'] });
        expect(idsOf(planBreak(request))).not.toContain('seated_forward_fold');
      }
    }
  });

  it('is something else when one was turned down, and the best again when everything was', () => {
    const plan = planBreak(aRequest({ avoid: ['supine_twist'] }));
    expect(inWords(plan)).toBe('legs_up_wall 240');
    expect(plan.reason.key).toBe('somethingElse');
    expect(inWords(planBreak(aRequest({ avoid: EXERCISE_IDS })))).toBe('supine_twist 120');
    const allButWalk = EXERCISE_IDS.filter((id) => id !== 'add_walk');
    expect(idsOf(planBreak(aRequest({ avoid: allButWalk })))).toEqual(['add_walk']);
  });

  it('leaves out for a week what hurt', () => {
    const hurt = aBreak('2026-03-01', ['supine_twist']);
    const records = [hurt, { kind: 'feeling', id: hurt.id, feeling: 'hurt', exerciseId: null, at: 0 } as const];
    const roomForAll = { records: [...records, aBreak('2026-03-02', ['add_walk'])], lengthMs: 30 * MINUTE_MS };
    expect(idsOf(planBreak(aRequest({ ...roomForAll, day: '2026-03-07' })))).not.toContain('supine_twist');
    expect(idsOf(planBreak(aRequest({ ...roomForAll, day: '2026-03-08' })))).toContain('supine_twist');
  });

  it('counts the last word on how a break felt', () => {
    const done = aBreak('2026-03-01', ['supine_twist']);
    const felt = (feeling: 'hurt' | 'fine') =>
      ({ kind: 'feeling', id: done.id, feeling, exerciseId: null, at: 0 }) as const;
    const records = [done, felt('hurt'), felt('fine'), aBreak('2026-03-02', ['add_walk'])];
    expect(idsOf(planBreak(aRequest({ records, lengthMs: 30 * MINUTE_MS })))).toContain('supine_twist');
  });
});

describe('the reason', () => {
  it('tells how long a part of the body has waited, or else the exercise', () => {
    const records = [aBreak('2026-02-26', ['supine_twist']), aBreak('2026-03-02', ['plank', 'superman'])];
    const { reason } = planBreak(
      aRequest({ records, avoid: [] }, { props: ['floor'], conditions: ['disc_posterior'] }),
    );
    expect(reason).toEqual({ key: 'targetNotDone', exerciseId: 'supine_twist', target: 'spine', days: 4 });
    const today = ['plank', 'superman', 'add_trunk_turn', 'seated_forward_fold', 'legs_up_wall'] as const;
    const other = planBreak(aRequest({ records: [records[0] ?? aBreak('', []), aBreak('2026-03-02', today)] }));
    expect(other.reason).toEqual({ key: 'notDoneForDays', exerciseId: 'supine_twist', target: null, days: 4 });
  });

  it('does not count breaks that were skipped or left at once', () => {
    const records = [aBreak('2026-03-02', [], { outcome: 'skipped' })];
    expect(planBreak(aRequest({ records })).reason.key).toBe('firstTime');
  });
});

it('gives the same plan for the same request', () => {
  const request = aRequest({ records: [aBreak('2026-02-28', ['plank', 'supine_twist'])], lengthMs: 12 * MINUTE_MS });
  expect(planBreak(request)).toEqual(planBreak(structuredClone(request)));
});

it('says so when the catalogue has nothing to offer', () => {
  expect(() => planBreak(aRequest({ catalogue: [] }))).toThrow('catalogue');
});
