import { describe, expect, it } from 'vitest';
import { BUILT_IN_ROUTINES } from '../../src/shared/built-in-routines.ts';
import { parseRoutineFile, toRoutineFile } from '../../src/shared/parse-routine-file.ts';

const FILE = {
  trailbreak: 'routine',
  version: 1,
  name: 'Evening',
  items: [
    { exercise: 'superman', sets: 2, reps: 20, way: 'superman_low' },
    { exercise: 'supine_twist', seconds: 90 },
  ],
};

const ROUTINE = {
  name: 'Evening',
  items: [
    { exerciseId: 'superman', kind: 'reps', sets: 2, reps: 20, variation: 'superman_low' },
    { exerciseId: 'supine_twist', kind: 'hold', holdSeconds: 90 },
  ],
};

/** The file with its second exercise like this. */
const withItem = (item: unknown) => ({ ...FILE, items: [FILE.items[0], item] });

describe('a routine file', () => {
  it('says a routine in people’s words', () => {
    expect(parseRoutineFile(FILE)).toEqual({ kind: 'read', routine: ROUTINE });
  });

  it('may name its schema', () => {
    expect(parseRoutineFile({ ...FILE, $schema: './routine.schema.json' }).kind).toBe('read');
  });

  it('is read as it was written, whatever the routine', () => {
    for (const { id, items } of BUILT_IN_ROUTINES) {
      const routine = { name: id, items };
      expect(parseRoutineFile(toRoutineFile(routine))).toEqual({ kind: 'read', routine });
    }
  });

  it('from a newer version says so, whatever else is in it', () => {
    const newer = { trailbreak: 'routine', version: 2, parts: [] };
    expect(parseRoutineFile(newer)).toEqual({ kind: 'newer', version: 2 });
  });
});

describe('a routine file that is wrong says where, what was expected and what stands there', () => {
  const range = { key: 'number', values: { least: 5, most: 1200 } };
  const nothing = { key: 'nothing', values: {} };

  it.each<[string, Record<string, unknown>, string, string | object, string]>([
    ['an empty object', {}, 'trailbreak', 'trailbreak', ''],
    ['another kind of file', { ...FILE, trailbreak: 'settings' }, 'trailbreak', 'trailbreak', '"settings"'],
    ['a version in words', { ...FILE, version: 'one' }, 'version', 'version', '"one"'],
    ['version 0', { ...FILE, version: 0 }, 'version', 'version', '0'],
    ['no name', { ...FILE, name: '' }, 'name', 'name', '""'],
    ['a name of spaces', { ...FILE, name: '   ' }, 'name', 'name', '"   "'],
    ['a name of two lines', { ...FILE, name: 'a\nb' }, 'name', 'name', '"a\\nb"'],
    ['no exercise', { ...FILE, items: [] }, 'items', 'items', '[…]'],
    ['too many', { ...FILE, items: Array.from({ length: 21 }, () => FILE.items[1]) }, 'items', 'items', '[…]'],
    ['a number among the exercises', withItem(7), 'items.1', 'item', '7'],
    [
      'an unknown exercise',
      withItem({ exercise: 'headstand', seconds: 60 }),
      'items.1.exercise',
      'exercise',
      '"headstand"',
    ],
    ['a time in words', withItem({ exercise: 'plank', seconds: 'ten' }), 'items.1.seconds', range, '"ten"'],
    ['a time that is too short', withItem({ exercise: 'plank', seconds: 4 }), 'items.1.seconds', range, '4'],
    ['half a second', withItem({ exercise: 'plank', seconds: 30.5 }), 'items.1.seconds', range, '30.5'],
    ['no time', withItem({ exercise: 'plank' }), 'items.1.seconds', range, ''],
    ['a hold of lifts', withItem({ exercise: 'superman', seconds: 60 }), 'items.1.sets', 'number', ''],
    [
      'a way of another',
      withItem({ exercise: 'plank', seconds: 60, way: 'twist_pillow' }),
      'items.1.way',
      'way',
      '"twist_pillow"',
    ],
    [
      'a way where there is none',
      withItem({ exercise: 'add_walk', seconds: 60, way: 'fast' }),
      'items.1.way',
      nothing,
      '"fast"',
    ],
    ['something unknown', { ...FILE, author: { name: 'me' } }, 'author', nothing, '{…}'],
    [
      'something unknown in an exercise',
      withItem({ exercise: 'plank', seconds: 60, rest: 1 }),
      'items.1.rest',
      nothing,
      '1',
    ],
  ])('%s', (_what, file, place, expected, found) => {
    const wanted = typeof expected === 'string' ? { key: expected } : expected;
    expect(parseRoutineFile(file)).toMatchObject({ kind: 'wrong', place, expected: wanted, found });
  });

  it('shortens what it repeats, on one line', () => {
    const reading = parseRoutineFile({ ...FILE, [`long\n${'x'.repeat(5000)}`]: 'y'.repeat(5000) });
    const { place, found } = reading.kind === 'wrong' ? reading : { place: '', found: '' };
    expect(place).toMatch(/^long x+…$/);
    expect(place.length + found.length).toBeLessThanOrEqual(82);
  });

  it('takes nothing over from a prototype', () => {
    const evil: unknown = JSON.parse('{"__proto__": {"trailbreak": "routine", "version": 2}}');
    expect(parseRoutineFile(Object(evil) as Record<string, unknown>)).toMatchObject({ kind: 'wrong' });
  });
});
