import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ENGLISH } from '../../src/cli/english.ts';
import { createHistoryKeeping, type KeepingParts } from '../../src/main/keep-history.ts';
import { openHistory } from '../../src/main/store/history-store.ts';
import { createText } from '../../src/shared/text.ts';
import { dialog } from '../fakes/electron.ts';
import { aFolder } from './store/a-folder.ts';
import { aRecord } from './store/a-record.ts';

type Reported = Parameters<KeepingParts['report']>[0];

/** The keeping of a history of three breaks, and what it reported. */
async function aKeeping() {
  const folder = aFolder();
  const history = openHistory(folder, { onProblem: () => undefined });
  const records = ['a', 'b', 'c'].map((id) => aRecord({ id }));
  for (const record of records) await history.append(record);
  const reported: Reported[] = [];
  const keeping = createHistoryKeeping({
    text: createText(ENGLISH),
    history,
    report: (event) => {
      reported.push(event);
    },
  });
  return { folder, records, reported, keeping, year: join(folder, 'history', 'history-2026.jsonl') };
}

/** The person answers the dialog with this path, or closes it. */
function answerWith(filePath: string | null): void {
  vi.spyOn(dialog, 'showSaveDialog').mockResolvedValue({ canceled: filePath === null, filePath: filePath ?? '' });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('deleting from the history', () => {
  it('says how many breaks went, and tells who remembers them', async () => {
    const { keeping, reported } = await aKeeping();
    expect(await keeping.remove({ kind: 'one', id: 'b' })).toEqual({
      ok: true,
      note: 'Deleted: 1 break. It can be put back until this window closes.',
    });
    expect(reported).toEqual([{ type: 'recordsRemoved', ids: ['b'] }]);
  });

  it('is undone by putting back, and who remembers is told again', async () => {
    const { keeping, reported, records, year } = await aKeeping();
    const before = readFileSync(year);
    await keeping.remove({ kind: 'all' });
    expect(existsSync(year)).toBe(false);
    expect(await keeping.restore()).toEqual({ ok: true, note: 'Put back.' });
    expect(readFileSync(year)).toEqual(before);
    expect(reported.at(-1)).toEqual({ type: 'recordsRestored', records });
  });

  it('of everything says that damaged lines went too', async () => {
    const { keeping, folder } = await aKeeping();
    const aside = join(folder, 'history', 'history-2020.damaged.jsonl');
    writeFileSync(aside, 'torn\n');
    expect(await keeping.remove({ kind: 'all' })).toEqual({
      ok: true,
      note:
        'Deleted: 3 breaks, and the damaged lines that had been set aside. ' +
        'All of it can be put back until this window closes.',
    });
    expect(existsSync(aside)).toBe(false);
    await keeping.restore();
    expect(readFileSync(aside, 'utf8')).toBe('torn\n');
  });

  it('that fails says so in one line, and nobody forgets anything', async () => {
    const { keeping, reported, year } = await aKeeping();
    const before = readFileSync(year);
    mkdirSync(join(`${year}.next.tmp`, 'in the way'), { recursive: true });
    expect(await keeping.remove({ kind: 'one', id: 'a' })).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^The history could not be changed \(E\w+\) and is as it was\./) as unknown,
    });
    expect(readFileSync(year)).toEqual(before);
    expect(reported).toEqual([]);
  });

  it('cannot be undone when nothing was deleted, or the window was closed since', async () => {
    const { keeping, reported } = await aKeeping();
    expect(await keeping.restore()).toMatchObject({ ok: false });
    await keeping.remove({ kind: 'all' });
    keeping.forget();
    expect(await keeping.restore()).toMatchObject({ ok: false });
    expect(reported.map(({ type }) => type)).toEqual(['recordsRemoved']);
  });
});

describe('exporting the history', () => {
  it('writes all of it where the person says', async () => {
    const { keeping, folder } = await aKeeping();
    answerWith(join(folder, 'mine.json'));
    expect(await keeping.exportTo('json')).toEqual({ ok: true, note: 'Written: mine.json' });
    const lines = JSON.parse(readFileSync(join(folder, 'mine.json'), 'utf8')) as readonly { readonly id: string }[];
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('offers a name that fits', async () => {
    const { keeping } = await aKeeping();
    answerWith(null);
    await keeping.exportTo('csv');
    expect(dialog.showSaveDialog).toHaveBeenCalledWith(
      expect.objectContaining({ defaultPath: join('/nowhere', 'trailbreak-history.csv') }),
    );
  });

  it('says nothing when the person thinks better of it', async () => {
    const { keeping } = await aKeeping();
    answerWith(null);
    expect(await keeping.exportTo('csv')).toEqual({ ok: true });
  });

  it('that cannot be written says which file and why', async () => {
    const { keeping, folder } = await aKeeping();
    mkdirSync(join(folder, 'mine.csv', 'in the way'), { recursive: true });
    answerWith(join(folder, 'mine.csv'));
    expect(await keeping.exportTo('csv')).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^mine\.csv could not be written \(E\w+\)/) as unknown,
    });
  });
});
