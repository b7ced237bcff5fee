import { describe, expect, it } from 'vitest';
import { BUILT_IN_ROUTINES } from '../../src/shared/built-in-routines.ts';
import { CATALOGUE, exerciseOf } from '../../src/shared/catalogue-data.ts';
import { freshId, freshName, isDoable, smallestItem } from '../../src/shared/own-routine.ts';
import { ownRoutineShape } from '../../src/shared/parse-routine.ts';
import { parseSettingsPatch } from '../../src/shared/parse-settings.ts';

describe('an exercise that is put into a routine', () => {
  it('begins with its smallest dose', () => {
    expect(smallestItem(exerciseOf('legs_up_wall'))).toMatchObject({ kind: 'hold', holdSeconds: 120 });
    expect(smallestItem(exerciseOf('superman'))).toMatchObject({ kind: 'reps', sets: 3, reps: 20 });
    expect(smallestItem(exerciseOf('lacrosse_ball_hips'))).toMatchObject({ kind: 'hold', holdSeconds: 45 });
  });

  it('is one that can be saved, whichever it is', () => {
    for (const exercise of CATALOGUE) {
      const routine = { id: 'routine-1', name: 'Try', items: [smallestItem(exercise)] };
      expect(ownRoutineShape.safeParse(routine).success, exercise.id).toBe(true);
    }
  });

  it('is done in its own ways and its own kind of dose', () => {
    const plank = exerciseOf('plank');
    const item = { exerciseId: 'plank', kind: 'hold', holdSeconds: 30 } as const;
    expect(isDoable({ ...item, variation: 'plank_knees' }, plank)).toBe(true);
    expect(isDoable({ ...item, variation: 'twist_pillow' }, plank)).toBe(false);
    expect(isDoable({ exerciseId: 'plank', kind: 'reps', sets: 1, reps: 5 }, plank)).toBe(false);
  });

  it('is refused by the settings when it cannot be done like that', () => {
    const routines = (item: object) => parseSettingsPatch({ routines: [{ id: 'a', name: 'A', items: [item] }] });
    expect(routines({ exerciseId: 'plank', kind: 'hold', holdSeconds: 30 })).not.toBeNull();
    expect(routines({ exerciseId: 'plank', kind: 'reps', sets: 1, reps: 5 })).toBeNull();
    expect(routines({ exerciseId: 'superman', kind: 'hold', holdSeconds: 30 })).toBeNull();
    expect(routines({ exerciseId: 'plank', kind: 'hold', holdSeconds: 30, variation: 'twist_pillow' })).toBeNull();
  });
});

describe('a routine that comes to others', () => {
  it('gets the first number that is free', () => {
    expect(freshId([])).toBe('routine-1');
    expect(freshId([{ id: 'routine-1' }, { id: 'routine-3' }])).toBe('routine-2');
  });

  it('keeps its name, or gets a number behind it', () => {
    expect(freshName('Evening', [])).toBe('Evening');
    expect(freshName('Evening', [{ name: 'Evening' }, { name: 'Evening (2)' }])).toBe('Evening (3)');
  });

  it('never has a name longer than allowed', () => {
    const long = 'x'.repeat(60);
    const second = freshName(long, [{ name: long }]);
    expect(second).toHaveLength(60);
    expect(second.endsWith(' (2)')).toBe(true);
  });
});

describe('the ready-made routines', () => {
  it('could be a person’s own, each of them', () => {
    for (const routine of BUILT_IN_ROUTINES) {
      expect(ownRoutineShape.safeParse({ ...routine, name: 'A' }).success, routine.id).toBe(true);
    }
  });
});
