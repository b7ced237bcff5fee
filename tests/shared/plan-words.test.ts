import { describe, expect, it } from 'vitest';
import { clockWords, doneWords } from '../../src/shared/clock-words.ts';
import { doseWords, isStanding, planSummary, planTitle } from '../../src/shared/plan-words.ts';
import type { RoutineItem } from '../../src/shared/routine.ts';
import { createText } from '../../src/shared/text.ts';
import { aPlan } from '../builders.ts';

const text = createText('en');
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
  ])('says the dose as people do (%#)', (item, words) => {
    expect(dose(item)).toBe(words);
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
