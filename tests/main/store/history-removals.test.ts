import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toLine } from '../../../src/main/store/history-line.ts';
import { openHistory, type HistoryStore } from '../../../src/main/store/history-store.ts';
import type { FeelingRecord, HistoryRecord } from '../../../src/shared/history-record.ts';
import type { HistoryRemoval } from '../../../src/shared/history-removal.ts';
import { aFolder } from './a-folder.ts';
import { aRecord } from './a-record.ts';

const felt = (id: string, at: number): FeelingRecord => ({
  kind: 'feeling',
  id,
  feeling: 'fine',
  exerciseId: null,
  at,
});

/** The last break of a year, how it felt in the next one, and a break on each of two days there. */
const old = aRecord({ id: 'old', day: '2025-12-31', endedAt: Date.UTC(2025, 11, 31, 23, 59) });
const oldFelt = felt('old', Date.UTC(2026, 0, 1));
const first = aRecord({ id: 'first', day: '2026-11-23', endedAt: Date.UTC(2026, 10, 23, 9) });
const second = aRecord({ id: 'second', day: '2026-11-24', endedAt: Date.UTC(2026, 10, 24, 9) });
const secondFelt = felt('second', Date.UTC(2026, 10, 24, 10));
const NEWER = '{"v":3,"kind":"walk","metres":400}';

const FILES = {
  'history-2024.damaged.jsonl': 'torn\n',
  'history-2025.jsonl': toLine(old),
  'history-2026.jsonl': `${[oldFelt, first].map(toLine).join('')}${NEWER}\n${[second, secondFelt].map(toLine).join('')}`,
};

/** A history of these files, and all that lies in its folder. */
function aHistory() {
  const folder = aFolder();
  const inside = join(folder, 'history');
  mkdirSync(inside);
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(inside, name), content);
  const history = openHistory(folder, { onProblem: () => undefined });
  const files = () =>
    Object.fromEntries(
      readdirSync(inside, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => [name, readFileSync(join(inside, name), 'utf8')]),
    );
  return { history, inside, files };
}

async function idsIn(history: HistoryStore): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const some of history.read()) ids.push(...some.map(({ record }) => `${record.kind} ${record.id}`));
  return ids;
}

describe('deleting', () => {
  const ways: readonly [string, HistoryRemoval, readonly string[], readonly HistoryRecord[]][] = [
    ['one break takes how it felt along', { kind: 'one', id: 'second' }, ['second'], [second, secondFelt]],
    ['a break takes along how it felt in the year after', { kind: 'one', id: 'old' }, ['old'], [old, oldFelt]],
    [
      'some days takes the first and the last of them',
      { kind: 'days', fromDay: '2025-12-31', toDay: '2026-11-23' },
      ['old', 'first'],
      [old, oldFelt, first],
    ],
    ['everything takes all', { kind: 'all' }, ['old', 'first', 'second'], [old, oldFelt, first, second, secondFelt]],
  ];

  test.each(ways)('%s, and it can be put back byte for byte', async (_name, removal, ids, gone) => {
    const { history, files } = aHistory();
    const all = await idsIn(history);
    expect((await history.remove(removal)).ids).toEqual(ids);
    const goneIds = gone.map(({ kind, id }) => `${kind} ${id}`);
    expect(await idsIn(history)).toEqual(all.filter((id) => !goneIds.includes(id)));
    expect(await history.restore()).toEqual(gone);
    expect(files()).toEqual(FILES);
    expect(await history.restore()).toBeNull();
  });

  test('everything leaves no file behind, damaged lines and those of a newer version neither', async () => {
    const { history, files } = aHistory();
    expect(await history.remove({ kind: 'all' })).toMatchObject({ aside: true });
    expect(files()).toEqual({});
  });

  test('less than everything leaves alone what is not understood', async () => {
    const { history, files } = aHistory();
    const { aside } = await history.remove({ kind: 'days', fromDay: '0000-01-01', toDay: '9999-12-31' });
    expect(aside).toBe(false);
    expect(files()).toEqual({ 'history-2024.damaged.jsonl': 'torn\n', 'history-2026.jsonl': `${NEWER}\n` });
  });

  test('what is not there changes nothing', async () => {
    const { history, files } = aHistory();
    expect(await history.remove({ kind: 'one', id: 'nobody' })).toEqual({ ids: [], aside: false });
    expect(files()).toEqual(FILES);
  });
});

describe('putting back', () => {
  test('goes back step by step, the last removal first', async () => {
    const { history, files } = aHistory();
    await history.remove({ kind: 'one', id: 'first' });
    const between = files();
    await history.remove({ kind: 'all' });
    await history.restore();
    expect(files()).toEqual(between);
    await history.restore();
    expect(files()).toEqual(FILES);
  });

  test('keeps what was written since, behind it', async () => {
    const { history, files } = aHistory();
    await history.remove({ kind: 'all' });
    const later = aRecord({ id: 'later' });
    await history.append(later);
    await history.restore();
    expect(files()).toEqual({ ...FILES, 'history-2026.jsonl': FILES['history-2026.jsonl'] + toLine(later) });
  });

  test('is no longer possible once the window is closed', async () => {
    const { history, files } = aHistory();
    await history.remove({ kind: 'all' });
    history.forget();
    expect(await history.restore()).toBeNull();
    expect(files()).toEqual({});
  });
});

describe('a fault half-way', () => {
  /** Nothing can be put beside this year's file. */
  const block = (inside: string, name: string, ending: string): void => {
    mkdirSync(join(inside, `${name}${ending}`, 'in the way'), { recursive: true });
  };

  test.each(['.next.tmp', '.before.tmp'])('leaves every year as it was when deleting (%s)', async (ending) => {
    const { history, inside, files } = aHistory();
    block(inside, 'history-2026.jsonl', ending);
    const removal = { kind: 'days', fromDay: '2025-01-01', toDay: '2026-11-23' } as const;
    await expect(history.remove(removal)).rejects.toThrow();
    expect(files()).toEqual(FILES);
    expect(await history.restore(), 'nothing was deleted').toBeNull();
  });

  test.each(['.next.tmp', '.before.tmp'])(
    'leaves nothing half put back (%s), and it can be tried again',
    async (ending) => {
      const { history, inside, files } = aHistory();
      await history.remove({ kind: 'one', id: 'old' });
      const removed = files();
      block(inside, 'history-2026.jsonl', ending);
      await expect(history.restore()).rejects.toThrow();
      expect(files()).toEqual(removed);
      expect(existsSync(join(inside, 'history-2025.jsonl'))).toBe(false);
    },
  );
});
