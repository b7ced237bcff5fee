import { describe, expect, it } from 'vitest';
import { plankLevel, type PlankDone } from '../../../src/core/planner/plank-ladder.ts';
import { planBreak } from '../../../src/core/planner/plan-break.ts';
import { aBreak, aRequest, inWords } from './a-request.ts';

/** A plank held in full, unrated. */
function plank(daysAgo: number, holdSeconds: number, about: Partial<PlankDone> = {}): PlankDone {
  return { daysAgo, variation: null, holdSeconds, holds: 1, heldSeconds: holdSeconds, feeling: null, ...about };
}

const easy = { feeling: 'easy' } as const;
const tooMuch = { feeling: 'tooMuch' } as const;
const level = (...done: readonly PlankDone[]) => plankLevel(done, null).holdSeconds;

describe('the plank grows', () => {
  it('from the article’s 30 s, for somebody new', () => {
    expect(plankLevel([], null)).toEqual({ variation: null, holdSeconds: 30, pair: false });
  });

  it('by 5 s after two whole holds on different days, rated fine, easy or not at all', () => {
    expect(level(plank(1, 30))).toBe(30);
    expect(level(plank(1, 30), plank(1, 30))).toBe(30);
    expect(level(plank(2, 30), plank(1, 30))).toBe(35);
    expect(level(plank(2, 30, easy), plank(1, 30, { feeling: 'fine' }))).toBe(35);
    expect(level(plank(4, 30), plank(3, 30), plank(2, 35), plank(1, 35))).toBe(40);
  });

  it('not by holds below its level', () => {
    expect(level(plank(4, 30), plank(3, 30), plank(2, 30), plank(1, 30))).toBe(35);
  });

  it('to 60 s, and on only by two days rated easy, up to 120 s', () => {
    expect(level(plank(3, 55), plank(2, 55))).toBe(60);
    expect(level(plank(4, 60), plank(3, 60), plank(2, 60), plank(1, 60))).toBe(60);
    expect(level(plank(4, 60, easy), plank(3, 60), plank(2, 60, easy))).toBe(65);
    expect(level(plank(2, 120, easy), plank(1, 120, easy))).toBe(120);
  });

  it('or, at 60 s, to twice 45 s beside it', () => {
    expect(plankLevel([plank(2, 60), plank(1, 60)], null).pair).toBe(true);
    expect(plankLevel([plank(1, 60)], null).pair).toBe(false);
    expect(plankLevel([plank(2, 55), plank(1, 50)], null).pair).toBe(false);
  });
});

describe('the plank is repeated', () => {
  it('when it was too much, hurt or ended early, and falls by 5 s the second time running', () => {
    for (const miss of [tooMuch, { feeling: 'hurt' } as const, { heldSeconds: 20 }]) {
      expect(level(plank(3, 45), plank(2, 45, miss))).toBe(45);
      expect(level(plank(3, 45), plank(2, 45, miss), plank(1, 45, miss))).toBe(40);
      expect(level(plank(4, 45), plank(3, 45, miss), plank(2, 45), plank(1, 45, miss))).toBe(45);
    }
  });

  it('on the knees when 30 s were missed twice running, until that is held for 45 s', () => {
    const missed = [plank(20, 30, tooMuch), plank(19, 30, tooMuch)];
    expect(plankLevel(missed, null)).toMatchObject({ variation: 'plank_knees', holdSeconds: 30 });
    const knees = [30, 30, 35, 35, 40, 40].map((seconds, index) =>
      plank(17 - index, seconds, { variation: 'plank_knees' }),
    );
    expect(plankLevel([...missed, ...knees.slice(0, 4)], null)).toMatchObject({
      ...{ variation: 'plank_knees', holdSeconds: 40 },
    });
    expect(plankLevel([...missed, ...knees], null)).toMatchObject({ variation: null, holdSeconds: 30 });
  });
});

describe('the level', () => {
  it('falls by two after more than 14 days away, never below 30 s', () => {
    expect(level(plank(14, 50))).toBe(50);
    expect(level(plank(15, 50))).toBe(40);
    expect(level(plank(16, 35))).toBe(30);
    expect(level(plank(30, 60), plank(10, 50), plank(9, 50))).toBe(55);
  });

  it('is another one for another way', () => {
    const done = [plank(3, 50), plank(2, 30, { variation: 'plank_hands' }), plank(1, 30, { variation: 'plank_hands' })];
    expect(plankLevel(done, null).holdSeconds).toBe(50);
    expect(plankLevel(done, 'plank_hands')).toMatchObject({ variation: 'plank_hands', holdSeconds: 35 });
    expect(plankLevel(done, 'plank_knees')).toMatchObject({ variation: 'plank_knees', holdSeconds: 30 });
  });

  it('begins with the oldest hold that is remembered', () => {
    expect(level(plank(2, 47))).toBe(45);
    expect(level(plank(2, 20, { holdSeconds: 60 }))).toBe(30);
    expect(level(plank(2, 40, { holdSeconds: null }))).toBe(40);
  });
});

describe('a break', () => {
  const only = { props: ['floor'], switchedOff: ['superman', 'add_bird_dog', 'seated_forward_fold'] } as const;
  const held = (day: string, plannedSeconds: number) =>
    aBreak(day, ['plank'], {
      exercises: [
        ...[{ exerciseId: 'plank', variation: null, plannedSeconds, sets: 1, reps: null } as const].map((each) => ({
          ...{ ...each, leftSeconds: null, rightSeconds: null, seconds: plannedSeconds },
        })),
      ],
    });
  const fifty = [held('2026-02-26', 50), held('2026-02-27', 50), aBreak('2026-03-01', ['add_walk'])];

  it('asks for the level of the ladder, with something calm after it', () => {
    expect(inWords(planBreak(aRequest({ records: fifty }, only)))).toBe('plank 55, supine_twist 90');
    const knees = { ...only, ways: { plank: 'plank_knees' } } as const;
    expect(planBreak(aRequest({ records: fifty }, knees)).routine[0]).toEqual({
      ...{ exerciseId: 'plank', kind: 'hold', holdSeconds: 30, variation: 'plank_knees' },
    });
  });

  it('too short for the level asks for what fits', () => {
    expect(inWords(planBreak(aRequest({ records: fifty, lengthMs: 60_000 }, only)))).toBe('plank 35');
  });

  it('with room for it asks for twice 45 s, with a rest between', () => {
    const records = [held('2026-02-26', 60), held('2026-02-27', 60), aBreak('2026-03-01', ['add_walk'])];
    const plan = planBreak(aRequest({ records, lengthMs: 180_000 }, only));
    expect(inWords(plan)).toBe('plank 45, plank 45');
    expect(plan.steps.map(({ kind, durationMs }) => [kind, durationMs / 1000])).toEqual([
      ...[
        ['ready', 15],
        ['hold', 45],
        ['rest', 45],
        ['hold', 45],
        ['exit', 10],
      ],
    ]);
  });
});
