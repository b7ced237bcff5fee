import { describe, expect, it } from 'vitest';
import { clockWords, doneWords } from '../../src/shared/clock-words.ts';
import { doseWords, isStanding, placeOf, planSummary, planTitle, reasonWords } from '../../src/shared/plan-words.ts';
import { REASON_KEYS, type ReasonKey, type RoutineItem } from '../../src/shared/routine.ts';
import { createText } from '../../src/shared/text.ts';
import { ENGLISH } from '../../src/cli/english.ts';
import { aPlan, catalogue } from '../builders.ts';

const text = createText(ENGLISH);
const hold = (exerciseId: RoutineItem['exerciseId'], holdSeconds: number) =>
  ({ exerciseId, kind: 'hold', holdSeconds }) as const;
const dose = (item: RoutineItem) => doseWords(item, aPlan({ routine: [item] }), text);

describe('a plan in words', () => {
  it('names what is coming, how long and where', () => {
    const plan = aPlan({ routine: [hold('plank', 30), hold('supine_twist', 60)] });
    expect(planTitle(plan, text)).toBe('Forearm plank, then supine twist');
    expect(planSummary(plan, text)).toMatch(/^3 min, floor$/);
    const walk = aPlan({ routine: [hold('add_walk', 120)] });
    expect(planSummary(walk, text)).toMatch(/ min, standing$/);
    expect([isStanding(plan), isStanding(walk)]).toEqual([false, true]);
  });

  it('knows of each exercise whether it is done on the floor, on a chair or on one’s feet', () => {
    for (const { id, props } of catalogue) {
      const place = placeOf(aPlan({ routine: [hold(id, 30)] }));
      expect([id, place]).toEqual([id, props.find((prop) => prop === 'floor' || prop === 'chair') ?? 'standing']);
    }
    const mixed = aPlan({ routine: [hold('add_walk', 120), hold('add_figure_four', 30)] });
    expect(planSummary(mixed, text)).toMatch(/ min, chair$/);
  });

  it('names an exercise once, however many rounds there are', () => {
    const rounds = [hold('add_walk', 120), hold('add_figure_four', 30), hold('add_walk', 120)];
    expect(planTitle(aPlan({ routine: rounds }), text)).toBe('Walk away from the desk, then seated figure four');
  });

  it('says short breaks in seconds', () => {
    expect(planSummary(aPlan({ totalMs: 20_000 }), text)).toBe('20 s, floor');
  });

  it.each([
    [hold('supine_twist', 120), '2 minutes each side'],
    [hold('supine_twist', 60), '1 minute each side'],
    [hold('supine_twist', 90), '1½ minutes each side'],
    [hold('legs_up_wall', 240), '4 minutes'],
    [hold('plank', 35), '35 seconds'],
    [hold('plank', 75), '1 min 15 s'],
    [{ exerciseId: 'superman', kind: 'reps', sets: 1, reps: 20 } as const, '20 times'],
    [{ exerciseId: 'superman', kind: 'reps', sets: 3, reps: 20 } as const, '3 sets of 20'],
    [{ exerciseId: 'add_trunk_turn', kind: 'reps', sets: 1, reps: 5 } as const, '5 times each side'],
  ])('says the dose as people do (%#)', (item, words) => {
    expect(dose(item)).toBe(words);
  });
});

describe('the reason in one line', () => {
  const said = (key: ReasonKey, more: { target?: 'hips'; days?: number } = {}) =>
    reasonWords(aPlan({ reason: { key, exerciseId: 'superman', target: null, days: 0, ...more } }), text);

  it.each([
    ['targetNotDone', { target: 'hips', days: 3 }, 'Hips: not done for 3 days'],
    ['notDoneForDays', { days: 2 }, 'Superman: not done for 2 days'],
    ['strengthDue', {}, 'Strength is due this week'],
    ['onlyWalk', {}, 'All else is left out: a walk is always there'],
  ] as const)('%s', (key, more, words) => {
    expect(said(key, more)).toBe(words);
  });

  it('is a whole line for every key', () => {
    for (const key of REASON_KEYS.filter((each) => each !== 'micro')) {
      expect(said(key, { target: 'hips', days: 3 })).not.toMatch(/reasons\.|\{\{|\n/);
    }
  });
});

describe('a countdown', () => {
  it.each([
    [120_000, Infinity, '2:00'],
    [119_001, Infinity, '2:00'],
    [59_000, 120_000, '0:59'],
    [59_000, 60_000, '59'],
    [1, 10_000, '1'],
    [0, Infinity, '0:00'],
    [-5000, 10_000, '0'],
    [3_600_000, Infinity, '60:00'],
  ])('of %d ms within %d reads %s', (remainingMs, wholeMs, words) => {
    expect(clockWords(remainingMs, wholeMs)).toBe(words);
  });

  it('rounds what was done to the nearest second', () => {
    expect([doneWords(119_600), doneWords(41_400)]).toEqual(['2:00', '0:41']);
  });
});
