import { describe, expect, it } from 'vitest';
import { createHistorySending } from '../../src/main/send-history.ts';
import { toLine, type Written } from '../../src/main/store/history-line.ts';
import { recordsIn, type HistoryPart } from '../../src/shared/history-part.ts';
import { aRecord } from './store/a-record.ts';

function aWritten(id: string): Written {
  const record = aRecord({ id });
  return { record, text: toLine(record).trimEnd() };
}

/** A history that is read in these parts. */
function aSending(...parts: readonly (readonly string[])[]) {
  let readings = 0;
  async function* read(): AsyncGenerator<readonly Written[]> {
    readings += 1;
    for (const ids of parts) yield await Promise.resolve(ids.map(aWritten));
  }
  return { sending: createHistorySending({ read }), readings: () => readings };
}

const idsOf = (part: HistoryPart) => recordsIn(part).map(({ id }) => id);

/** Asks part after part, as a page does. */
async function receive(part: (from: number) => Promise<HistoryPart>): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let from: number | null = 0; from !== null;) {
    const answer: HistoryPart = await part(from);
    ids.push(...idsOf(answer));
    from = answer.next;
  }
  return ids;
}

describe('the history on its way to the page', () => {
  it('arrives whole and in order, and is read anew each time', async () => {
    const { sending, readings } = aSending(['a', 'b'], [], ['c']);
    expect(await receive(sending.part)).toEqual(['a', 'b', 'c']);
    expect(await receive(sending.part)).toEqual(['a', 'b', 'c']);
    expect(readings()).toBe(2);
  });

  it('arrives as the records that were written, instants and all', async () => {
    const { json } = await aSending(['a']).sending.part(0);
    expect(recordsIn({ json, next: null })).toMatchObject([aRecord({ id: 'a' })]);
    const natural = aRecord({ dueAt: null, startedAt: null });
    const felt = { kind: 'feeling', id: 'a', feeling: 'fine', exerciseId: null, at: 1 } as const;
    const lines = [natural, felt].map((record) => toLine(record).trimEnd());
    expect(recordsIn({ json: `[${lines.join(',')}]`, next: null })).toMatchObject([natural, felt]);
  });

  it('that is empty ends at once', async () => {
    expect(await receive(aSending().sending.part)).toEqual([]);
  });

  it('loses nothing to a page that was closed or loaded anew before it had all', async () => {
    const { sending } = aSending(['a'], ['b'], ['c']);
    const old = await sending.part(0);
    const begun = await sending.part(0);
    expect(await sending.part(old.next ?? NaN)).toEqual({ json: '[]', next: null });
    expect(idsOf(begun)).toEqual(['a']);
    expect(idsOf(await sending.part(begun.next ?? NaN))).toEqual(['b']);
  });

  it('that nobody goes on with is let go of', async () => {
    const { sending } = aSending(['a'], ['b']);
    const { next } = await sending.part(0);
    sending.stop();
    expect(await sending.part(next ?? NaN)).toEqual({ json: '[]', next: null });
  });
});
