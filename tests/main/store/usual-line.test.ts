import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLine, toLine } from '../../../src/main/store/history-line.ts';
import { readBySchema } from '../../../src/main/store/history-schema.ts';
import { readIsoInstant } from '../../../src/main/store/iso-instant.ts';
import { readUsual } from '../../../src/main/store/usual-line.ts';
import { EXERCISE_IDS, VARIATION_IDS } from '../../../src/shared/exercise.ts';
import { OUTCOMES, type HistoryRecord } from '../../../src/shared/history-record.ts';
import { BREAK_SIZES, FEELINGS } from '../../../src/shared/phase.ts';
import { aRecord } from './a-record.ts';

const RUNS = { numRuns: 3000 };

const instant = fc.date({ min: new Date(0), max: new Date(Date.UTC(9999, 11, 31)), noInvalidDate: true });
const wallMs = instant.map((date) => date.getTime());
const exerciseId = fc.constantFrom(...EXERCISE_IDS);
const seconds = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }));
const count = fc.option(fc.nat());

const aBreak = fc.record({
  kind: fc.constant('break' as const),
  id: fc.string({ unit: 'binary' }),
  size: fc.constantFrom(...BREAK_SIZES),
  outcome: fc.constantFrom(...OUTCOMES),
  why: fc.string(),
  dueAt: fc.option(wallMs),
  startedAt: fc.option(wallMs),
  endedAt: wallMs,
  day: fc.string(),
  zone: fc.string(),
  exercises: fc.array(
    fc.record({
      ...{ exerciseId, leftSeconds: seconds, rightSeconds: seconds, seconds, plannedSeconds: seconds },
      ...{ variation: fc.option(fc.constantFrom(...VARIATION_IDS)), sets: count, reps: count },
    }),
    { maxLength: 3 },
  ),
  planned: fc.array(exerciseId, { maxLength: 3 }),
  short: fc.boolean(),
});
const aFeeling = fc.record({
  ...{ kind: fc.constant('feeling' as const), id: fc.string(), feeling: fc.constantFrom(...FEELINGS) },
  ...{ exerciseId: fc.option(exerciseId), at: wallMs },
});
const anyRecord: fc.Arbitrary<HistoryRecord> = fc.oneof(aBreak, aFeeling);

/** What may stand in the place of a value, or `undefined` for nothing. */
const anything = fc.oneof(
  fc.constantFrom(undefined, null, true, -1, 0.5, Infinity, 2 ** 53, '', 'plank', 'taken', [], {}, ['plank'], [null]),
  fc.jsonValue(),
  fc.constantFrom('2026-02-29T10:00:00.000Z', '2026-11-25T10:00:00Z', '2026-11-25T24:00:00.000Z', '2026-11-25'),
);

/** A line with one value in it, wherever that stands, replaced. */
const damaged = fc.tuple(anyRecord, fc.nat(), anything).map(([record, choice, other]): unknown => {
  const line: unknown = JSON.parse(toLine(record));
  const places = placesIn(line);
  places[choice % places.length]?.(other);
  return line;
});

/** How to put something else in the place of each value in a tree. */
function placesIn(tree: unknown): ((other: unknown) => void)[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.keys(tree).flatMap((key) => {
    const fields = tree as Record<string, unknown>;
    const put = (other: unknown): void => {
      // no file has a list with a hole in it
      if (other === undefined && !Array.isArray(tree)) Reflect.deleteProperty(fields, key);
      else fields[key] = other ?? null;
    };
    return [put, ...placesIn(fields[key])];
  });
}

describe('a line as the app writes it', () => {
  it('is read without the schema, and comes back as it was', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const input: unknown = JSON.parse(toLine(record));
        expect(readUsual(input)).toEqual(JSON.parse(JSON.stringify(record)));
        expect(readUsual(input)).toEqual(readBySchema(input));
      }),
      RUNS,
    );
  });
});

describe('any other line', () => {
  it('is left to the schema, or read as the schema reads it', () => {
    let left = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 5, arbitrary: damaged }, { weight: 1, arbitrary: fc.jsonValue() }), (input) => {
        const usual = readUsual(input);
        if (usual === null) left += 1;
        else expect(usual).toEqual(readBySchema(input));
      }),
      { ...RUNS, numRuns: 10_000 },
    );
    expect(left).toBeGreaterThan(1000);
  });

  it('of an older version is read all the same', () => {
    const { id, outcome, why, day, zone } = aRecord();
    const line = {
      v: 1,
      kind: 'break',
      id,
      outcome,
      why,
      day,
      zone,
      dueAt: null,
      startedAt: null,
      endedAt: '2026-11-23T09:06:00Z',
      exercises: [],
    };
    expect(readUsual(line)).toBeNull();
    expect(parseLine(JSON.stringify(line))).toMatchObject({ kind: 'record', record: { size: 'rest', short: false } });
  });
});

describe('an instant', () => {
  const bySchema = (at: unknown): number | null => {
    const record = readBySchema({ kind: 'feeling', id: 'b1', feeling: 'fine', exerciseId: null, at });
    return record?.kind === 'feeling' ? record.at : null;
  };

  it('is read to the millisecond', () => {
    fc.assert(
      fc.property(instant, (date) => {
        expect(readIsoInstant(date.toISOString())).toBe(date.getTime());
      }),
      RUNS,
    );
  });

  it('that is none is never taken for one', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 17, maxLength: 17 });
    const shaped = digits.map((all) => {
      const part = (from: number, to: number): string => all.slice(from, to).join('');
      const date = `${part(0, 4)}-${part(4, 6)}-${part(6, 8)}`;
      return `${date}T${part(8, 10)}:${part(10, 12)}:${part(12, 14)}.${part(14, 17)}Z`;
    });
    const near = fc
      .tuple(instant, fc.nat(23), fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 }))
      .map(([date, place, mark]) => date.toISOString().slice(0, place) + mark + date.toISOString().slice(place + 1));
    fc.assert(
      fc.property(fc.oneof(shaped, near, fc.string(), fc.jsonValue()), (text) => {
        const read = readIsoInstant(text);
        if (read !== null) expect(read).toBe(bySchema(text));
      }),
      { numRuns: 10_000 },
    );
    for (const day of [
      '2023-02-29',
      '2100-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '1969-12-31',
    ]) {
      expect(readIsoInstant(`${day}T10:00:00.000Z`), day).toBeNull();
    }
    expect(readIsoInstant('2024-02-29T23:59:59.999Z')).toBe(bySchema('2024-02-29T23:59:59.999Z'));
  });
});
