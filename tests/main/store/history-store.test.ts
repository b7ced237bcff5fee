import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openHistory } from '../../../src/main/store/history-store.ts';
import type { StoreProblem } from '../../../src/main/store/problem.ts';
import type { HistoryRecord } from '../../../src/shared/history-record.ts';
import { aFolder } from './a-folder.ts';
import { aRecord } from './a-record.ts';
import { bundle } from './bundle.ts';

const now = Date.UTC(2026, 10, 23, 18, 0);
const feeling: HistoryRecord = {
  kind: 'feeling',
  id: 'b1',
  feeling: 'fine',
  exerciseId: null,
  at: Date.UTC(2026, 10, 23, 9, 7),
};

const hasPrlimit = spawnSync('prlimit', ['--version']).status === 0;

/** The history in a folder, and what it told. */
function open(folder: string) {
  const told: StoreProblem[] = [];
  return { told, history: openHistory(folder, { onProblem: (problem) => told.push(problem) }) };
}

const yearFile = (folder: string, year = 2026) => join(folder, 'history', `history-${year}.jsonl`);

/** A folder with a history of these bytes. */
function aFolderWith(content: string | Uint8Array): string {
  const folder = aFolder();
  mkdirSync(join(folder, 'history'));
  writeFileSync(yearFile(folder), content);
  return folder;
}

/** The bytes that these records make on disk. */
async function toBytes(records: readonly HistoryRecord[]): Promise<Buffer> {
  const folder = aFolder();
  for (const record of records) await open(folder).history.append(record);
  return readFileSync(yearFile(folder));
}

describe('a record', () => {
  test('is one line that a person can read, for its owner only', async () => {
    const folder = aFolder();
    await open(folder).history.append(aRecord());
    expect(readFileSync(yearFile(folder), 'utf8')).toBe(
      '{"v":2,"kind":"break","id":"b1","size":"rest","outcome":"taken","why":"done","dueAt":"2026-11-23T09:00:00.000Z",' +
        '"startedAt":"2026-11-23T09:01:00.000Z","endedAt":"2026-11-23T09:06:00.000Z","day":"2026-11-23",' +
        '"zone":"Europe/Berlin","exercises":[{"exerciseId":"supine_twist","leftSeconds":120,"rightSeconds":119.5,' +
        '"seconds":null,"variation":null,"plannedSeconds":120,"sets":1,"reps":null}],"planned":["supine_twist"],"short":false}\n',
    );
    expect(statSync(yearFile(folder)).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'history')).mode & 0o777).toBe(0o700);
  });

  test('comes back after the next start, with how it felt', async () => {
    const folder = aFolder();
    const records = [aRecord(), feeling, aRecord({ id: 'b2', outcome: 'natural', dueAt: null, startedAt: null })];
    const { history } = open(folder);
    await Promise.all(records.map((record) => history.append(record)));
    await history.close();
    expect(await open(folder).history.recent(14, now)).toEqual(records);
  });

  test('goes to the file of its year in UTC', async () => {
    const folder = aFolder();
    const { history } = open(folder);
    const newYear = Date.UTC(2027, 0, 1);
    await history.append(aRecord({ id: 'last', endedAt: newYear - 1 }));
    await history.append(aRecord({ id: 'first', endedAt: newYear }));
    expect(readdirSync(join(folder, 'history'))).toEqual(['history-2026.jsonl', 'history-2027.jsonl']);
    const recent = await open(folder).history.recent(1, newYear + 1000);
    expect(recent.map((record) => record.id)).toEqual(['last', 'first']);
  });

  test('older than the days asked for is left out', async () => {
    const { history } = open(aFolder());
    await history.append(aRecord({ id: 'old', endedAt: now - 2 * 86_400_000 - 1 }));
    await history.append(aRecord({ id: 'new', endedAt: now - 2 * 86_400_000 }));
    expect((await history.recent(2, now)).map((record) => record.id)).toEqual(['new']);
  });

  test('that was written twice counts once', async () => {
    const folder = aFolder();
    for (const record of [aRecord(), feeling, aRecord(), feeling]) await open(folder).history.append(record);
    expect(await open(folder).history.recent(14, now)).toEqual([aRecord(), feeling]);
  });

  test('of which no line can be made is told about and does not hold up the next', async () => {
    const { history, told } = open(aFolder());
    await history.append(aRecord({ id: 'never', endedAt: NaN }));
    await history.append(aRecord());
    expect(told.map((problem) => problem.key)).toEqual(['historyNotWritable']);
    expect(await history.recent(14, now)).toEqual([aRecord()]);
  });
});

describe('damage', () => {
  test('a tail torn at any byte loses no whole line', { timeout: 30_000 }, async () => {
    const first = [aRecord()];
    const before = await toBytes(first);
    const bytes = await toBytes([...first, { ...feeling, id: 'b2' }]);
    for (let cut = before.length; cut < bytes.length; cut += 1) {
      const folder = aFolderWith(bytes.subarray(0, cut));
      await open(folder).history.append(aRecord({ id: 'b3' }));
      const ids = (await open(folder).history.recent(14, now)).map((record) => record.id);
      const isWhole = cut === bytes.length - 1;
      expect(ids, `cut at ${cut}`).toEqual(isWhole ? ['b1', 'b2', 'b3'] : ['b1', 'b3']);
      const aside = isWhole || cut === before.length ? null : bytes.subarray(before.length, cut).toString() + '\n';
      expect(readAside(folder), `cut at ${cut}`).toBe(aside);
    }
  });

  test('damaged lines are set aside byte for byte, counted, and told about once', async () => {
    const good = await toBytes([aRecord()]);
    const other = await toBytes([aRecord({ id: 'b2' })]);
    const bad = Buffer.concat([Buffer.from([0xff, 0, 0x7b, 0x0a]), Buffer.from('{"v":1,"kind":"break"}\n')]);
    const folder = aFolderWith(Buffer.concat([good, bad, other]));
    const { history, told } = open(folder);
    expect((await history.recent(14, now)).map((record) => record.id)).toEqual(['b1', 'b2']);
    const values = { file: yearFile(folder), copy: 'history-2026.damaged.jsonl', lines: '2' };
    expect(told).toEqual([{ key: 'historyDamaged', values }]);
    expect(history.problems).toEqual(told);
    expect(readFileSync(yearFile(folder))).toEqual(Buffer.concat([good, other]));
    expect(readFileSync(join(folder, 'history', values.copy))).toEqual(bad);
    expect(await reopenedProblems(folder)).toEqual([]);
  });

  test('lines of a newer version stay where they are', async () => {
    const newer = '{"v":3,"kind":"walk","metres":400}\n';
    const folder = aFolderWith(newer);
    const { history, told } = open(folder);
    await history.append(aRecord());
    expect(await history.recent(14, now)).toEqual([aRecord()]);
    expect(readFileSync(yearFile(folder), 'utf8').startsWith(newer)).toBe(true);
    expect(told).toEqual([]);
  });
});

describe('where nothing can be written', () => {
  test('breaks are kept, told about once, and written in order when it works again', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'history'), 'in the way');
    const { history, told } = open(folder);
    await history.append(aRecord());
    await history.append(feeling);
    const notWritable = told.filter((problem) => problem.key === 'historyNotWritable');
    expect(notWritable).toHaveLength(1);
    expect(await history.recent(14, now)).toEqual([aRecord(), feeling]);
    rmSync(join(folder, 'history'));
    await history.flush();
    expect(readFileSync(yearFile(folder))).toEqual(await toBytes([aRecord(), feeling]));
  });

  test('what is written of them is written once, what is not stays', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'history'), 'in the way');
    const { history } = open(folder);
    const later = aRecord({ id: 'b2', endedAt: Date.UTC(2027, 0, 1) });
    await Promise.all([history.append(aRecord()), history.append(later)]);
    rmSync(join(folder, 'history'));
    mkdirSync(yearFile(folder, 2027), { recursive: true });
    await history.flush();
    rmSync(yearFile(folder, 2027), { recursive: true });
    await history.flush();
    expect(readFileSync(yearFile(folder))).toEqual(await toBytes([aRecord()]));
    expect(await open(folder).history.recent(60, later.endedAt)).toEqual([aRecord(), later]);
  });

  test.skipIf(!hasPrlimit)('a full disk takes no piece of a line', { timeout: 30_000 }, async () => {
    const script = await bundle('src/main/store/history-store.ts', aFolder());
    const folder = aFolder();
    const run = `import { openHistory } from ${JSON.stringify(script)};
      const history = openHistory(${JSON.stringify(folder)}, { onProblem: (problem) => console.log(problem.values.code) });
      for (const id of ['b1', 'b2', 'b3']) await history.append({ ...${JSON.stringify(aRecord())}, id });`;
    // Room for one line of about 300 bytes, and a piece of the next.
    const said = execFileSync('prlimit', ['--fsize=500', process.execPath, '--input-type=module', '-e', run]);
    expect(said.toString()).toBe('EFBIG\n');
    expect(readFileSync(yearFile(folder))).toEqual(await toBytes([aRecord()]));
  });

  test('the last chance is when the app ends', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'history'), 'in the way');
    const { history } = open(folder);
    await history.append(aRecord());
    rmSync(join(folder, 'history'));
    await history.close();
    expect(await open(folder).history.recent(14, now)).toEqual([aRecord()]);
  });
});

function readAside(folder: string): string | null {
  const name = readdirSync(join(folder, 'history')).find((each) => each.includes('damaged'));
  return name === undefined ? null : readFileSync(join(folder, 'history', name), 'utf8');
}

async function reopenedProblems(folder: string): Promise<readonly StoreProblem[]> {
  const { history, told } = open(folder);
  await history.recent(14, now);
  return told;
}
