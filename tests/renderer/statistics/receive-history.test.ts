import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHistorySending } from '../../../src/main/send-history.ts';
import { toLine } from '../../../src/main/store/history-line.ts';
import { openHistory } from '../../../src/main/store/history-store.ts';
import type { StoreProblem } from '../../../src/main/store/problem.ts';
import { receiveHistory } from '../../../src/renderer/statistics/receive-history.ts';
import type { HistoryRecord } from '../../../src/shared/history-record.ts';
import { aFolder } from '../../main/store/a-folder.ts';
import { generateRecords } from '../../shared/statistics/generate-records.ts';

type Files = ReadonlyMap<string, Buffer>;

/** A history of these files, and what it told. */
function aHistory(files: Files) {
  const folder = join(aFolder(), 'history');
  mkdirSync(folder);
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  const told: StoreProblem[] = [];
  const history = openHistory(join(folder, '..'), { onProblem: (problem) => told.push(problem) });
  /** What there is now, whichever folder it is in. */
  const now = () => ({
    told: told.map(({ key, values }) => ({ key, ...values, file: values.file.replace(folder, '') })),
    files: readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  });
  return { history, now };
}

/** As main reads it, line by line. */
async function readByMain(files: Files) {
  const { history, now } = aHistory(files);
  const records: HistoryRecord[] = [];
  for await (const some of history.read()) records.push(...some);
  return { records, ...now() };
}

/** As the page receives it, and how many parts main had to check for it. */
async function readByPage(files: Files) {
  const { history, now } = aHistory(files);
  const { part, check } = createHistorySending(history);
  let parts = 0;
  let checked = 0;
  const bridge = {
    getHistory: (after: number) => ((parts += 1), part(after)),
    checkHistory: (name: number) => ((checked += 1), check(name)),
  };
  const records = await receiveHistory(bridge, () => false);
  return { received: { records, ...now() }, parts, checked };
}

const YEARS = ['history-2024.jsonl', 'history-2025.jsonl', 'history-2026.jsonl'];
const [old, feeling] = ['"v":1,"kind":"break","outcome":"taken"', '"kind":"feeling","id":"f1","feeling":"fine"'];
const rest = '"why":"done","dueAt":null,"startedAt":null,"day":"2025-01-01","zone":"UTC","exercises":[]';
/** What else stands in a file: how it felt, old and newer versions, an instant before 1970, what is no record. */
const OTHERS = [
  `{"v":2,${feeling},"exerciseId":null,"at":"2025-01-01T10:00:00.000Z"}`,
  `{"v":1,${feeling},"at":"2025-01-01T10:00:00Z"}`,
  `{${old},"id":"o1","endedAt":"2025-01-01T10:00:00Z",${rest}}`,
  `{${old},"id":"o2","endedAt":"1969-12-31T10:00:00Z",${rest}}`,
  `{"v":3,"kind":"walk"}`,
  `{"v":3,${feeling},"exerciseId":null,"at":"2025-01-01T11:00:00.000Z"}`,
  ...['', ' ', 'null', '[]', '{"v":2,', '"why":"done"}', '{"v":2},{"v":2}', '\r', 'ü€😀'],
];

/** A file as the app writes it, with other lines and doubles among its own. */
const aFile = fc
  .record({
    seed: fc.nat(),
    count: fc.nat(12),
    others: fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constantFrom(...OTHERS), fc.nat())), { maxLength: 2 }),
  })
  .map(({ seed, count, others }) => {
    const lines = generateRecords(count, seed, '2025-03-01').map((record) => toLine(record).trimEnd());
    for (const [place, other] of others) {
      lines.splice(place % (lines.length + 1), 0, typeof other === 'string' ? other : (lines[other % count] ?? ''));
    }
    return Buffer.from(lines.map((line) => `${line}\n`).join(''));
  });

/** Some bytes taken out, and others put in their place: a torn tail, a lost line end, a flipped bit and worse. */
const aDamage = fc.record({
  place: fc.nat(),
  taken: fc.oneof(fc.constantFrom(0, 1, 1e6), fc.nat(600)),
  put: fc.oneof(
    fc.constantFrom('', '\n', '"', ',', '}\n{', '9').map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 3 }),
  ),
});

const files: fc.Arbitrary<Files> = fc
  .array(fc.tuple(aFile, fc.option(aDamage, { freq: 1 })), { minLength: 1, maxLength: 3 })
  .map((all) => {
    const damaged = all.map(([bytes, damage]): Buffer => {
      if (damage === null) return bytes;
      const place = damage.place % (bytes.length + 1);
      return Buffer.concat([bytes.subarray(0, place), damage.put, bytes.subarray(place + damage.taken)]);
    });
    return new Map(damaged.map((bytes, index) => [YEARS[index] ?? '', bytes]));
  });

describe('the history that the page receives', () => {
  it('is what main reads, whatever is damaged: the records, what is told and what is set aside', async () => {
    let whole = 0;
    let damaged = 0;
    await fc.assert(
      fc.asyncProperty(files, async (some) => {
        const { received, checked } = await readByPage(some);
        expect(received).toEqual(await readByMain(some));
        if (checked === 0 && received.records.length > 0) whole += 1;
        if (received.told.length > 0) damaged += 1;
      }),
      { numRuns: 300 },
    );
    // both ways were gone
    expect(Math.min(whole, damaged)).toBeGreaterThan(30);
  });

  it('that takes several parts is whole, and only the parts with unusual lines are checked', async () => {
    const bytes = Buffer.from(generateRecords(5000, 3, '2025-03-01').map(toLine).join(''));
    const place = bytes.indexOf('\n', bytes.length / 2);
    const torn = Buffer.concat([bytes.subarray(0, place - 9), bytes.subarray(place)]);
    const some = new Map([['history-2025.jsonl', torn]]);
    const { received, parts, checked } = await readByPage(some);
    expect(received).toEqual(await readByMain(some));
    expect(received.records).toHaveLength(4999);
    expect(received.told).toMatchObject([{ key: 'historyDamaged', lines: '1' }]);
    expect(parts).toBeGreaterThan(3);
    expect(checked).toBe(1);
  });

  it('holds what could not be written yet, and each record once', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'history'), 'in the way');
    const history = openHistory(folder, { onProblem: () => undefined });
    const records = generateRecords(3, 5, '2025-03-01');
    for (const record of [...records, ...records]) await history.append(record);
    const { part, check } = createHistorySending(history);
    expect(await receiveHistory({ getHistory: part, checkHistory: check }, () => false)).toEqual(records);
  });

  it('that nobody wants any more is not read to its end', async () => {
    const { history } = aHistory(new Map(YEARS.map((name) => [name, Buffer.from('\n')])));
    const { part, check } = createHistorySending(history);
    let parts = 0;
    const getHistory = (after: number) => ((parts += 1), part(after));
    await receiveHistory({ getHistory, checkHistory: check }, () => parts > 1);
    expect(parts).toBe(2);
  });
});
