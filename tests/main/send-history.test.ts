import { describe, expect, it } from 'vitest';
import { createHistorySending } from '../../src/main/send-history.ts';
import type { UnreadLines } from '../../src/main/store/history-store.ts';
import type { HistoryPart } from '../../src/shared/history-part.ts';
import { aRecord } from './store/a-record.ts';

/** A history of these parts; each is checked to hold a break with its own text for an id. */
function aSending(...texts: readonly string[]) {
  let readings = 0;
  async function* unread(): AsyncGenerator<UnreadLines, undefined> {
    readings += 1;
    for (const text of texts)
      yield await Promise.resolve({ text, check: () => Promise.resolve([aRecord({ id: text })]) });
  }
  return { sending: createHistorySending({ unread }), readings: () => readings };
}

/** Asks part after part, as a page does. */
async function receive(part: (after: number) => Promise<HistoryPart | null>): Promise<readonly string[]> {
  const all: string[] = [];
  for (let each = await part(0); each !== null; each = await part(each.name)) all.push(each.lines);
  return all;
}

const nameOf = (part: HistoryPart | null): number => part?.name ?? NaN;

describe('the history on its way to the page', () => {
  it('arrives whole and in order, and is read anew each time', async () => {
    const { sending, readings } = aSending('a', 'b', '', 'c');
    expect(await receive(sending.part)).toEqual(['a', 'b', '', 'c']);
    expect(await receive(sending.part)).toEqual(['a', 'b', '', 'c']);
    expect(readings()).toBe(2);
  });

  it('that is empty ends at once', async () => {
    expect(await receive(aSending().sending.part)).toEqual([]);
  });

  it('loses nothing to a page that was closed or loaded anew before it had all', async () => {
    const { sending } = aSending('a', 'b', 'c');
    const old = await sending.part(0);
    const begun = await sending.part(0);
    expect(await sending.part(nameOf(old))).toBeNull();
    expect(begun?.lines).toBe('a');
    expect((await sending.part(nameOf(begun)))?.lines).toBe('b');
  });

  it('is not given to a page that was loaded anew while its part was read', async () => {
    const { sending } = aSending('a', 'b');
    const first = await sending.part(0);
    const old = sending.part(nameOf(first));
    const begun = await sending.part(0);
    expect(await old).toBeNull();
    expect((await sending.part(nameOf(begun)))?.lines).toBe('b');
  });

  it('that nobody goes on with is let go of', async () => {
    const { sending } = aSending('a', 'b');
    const part = await sending.part(0);
    sending.stop();
    expect(await sending.part(nameOf(part))).toBeNull();
    await expect(sending.check(nameOf(part))).rejects.toThrow('gone');
  });
});

describe('a part that the page cannot read', () => {
  it('is checked by main, also when the next one is on its way or was the last', async () => {
    const { sending } = aSending('a', 'b');
    const first = await sending.part(0);
    const second = await sending.part(nameOf(first));
    expect(JSON.parse(await sending.check(nameOf(first)))).toEqual([aRecord({ id: 'a' })]);
    expect(await sending.part(nameOf(second))).toBeNull();
    expect(JSON.parse(await sending.check(nameOf(second)))).toEqual([aRecord({ id: 'b' })]);
  });

  it('is kept no longer than the page may ask for it, and never taken for one of a later reading', async () => {
    const { sending } = aSending('a', 'b', 'c');
    const first = await sending.part(0);
    const second = await sending.part(nameOf(first));
    await sending.part(nameOf(second));
    await expect(sending.check(nameOf(first))).rejects.toThrow('gone');
    await sending.part(0);
    await expect(sending.check(nameOf(second))).rejects.toThrow('gone');
  });
});
