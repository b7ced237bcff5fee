import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDistinct } from '../../src/shared/distinct.ts';
import type { HistoryRecord } from '../../src/shared/history-record.ts';
import { aRecord } from '../main/store/a-record.ts';

/** Few instants and ids, so that many are the same, or nearly. */
const record: fc.Arbitrary<HistoryRecord> = fc
  .record({ at: fc.nat(6), id: fc.constantFrom('a', 'b'), isFeeling: fc.boolean(), short: fc.boolean() })
  .map(({ at, id, isFeeling, short }) =>
    isFeeling
      ? { kind: 'feeling', id, feeling: 'fine', exerciseId: null, at }
      : aRecord({ id, endedAt: at, short, exercises: [], planned: [] }),
  );

describe('of records that stand there twice', () => {
  it('each passes once, in whichever order they come', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 60 }), (records) => {
        const wholes = records.map((each) => JSON.stringify(each));
        const firsts = records.filter((_, index) => wholes.indexOf(wholes[index] ?? '') === index);
        expect(records.filter(createDistinct())).toEqual(firsts);
      }),
    );
  });

  it('the one out of order is found among many in order', () => {
    const many = Array.from({ length: 1000 }, (_, index) => aRecord({ id: `b${index}`, endedAt: index * 1000 }));
    const isFirst = createDistinct();
    expect(many.filter(isFirst)).toEqual(many);
    expect(many.filter(isFirst)).toEqual([]);
    expect(isFirst(aRecord({ id: 'other', endedAt: 500_000 }))).toBe(true);
  });
});
