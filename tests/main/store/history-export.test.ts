import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportHistory, type ExportFormat } from '../../../src/main/store/history-export.ts';
import { parseLine, toLine } from '../../../src/main/store/history-line.ts';
import type { HistoryRecord } from '../../../src/shared/history-record.ts';
import { generateRecords } from '../../shared/statistics/generate-records.ts';
import { aFolder } from './a-folder.ts';
import { aRecord } from './a-record.ts';

const feeling: HistoryRecord = { kind: 'feeling', id: 'b1', feeling: 'fine', exerciseId: null, at: 0 };
const HEAD =
  'id,day,zone,size,outcome,why,dueAt,startedAt,endedAt,short,feeling,' +
  'exercise,variation,leftSeconds,rightSeconds,seconds,plannedSeconds,sets,reps';
const ABOUT =
  'b1,2026-11-23,Europe/Berlin,rest,taken,done,' +
  '2026-11-23T09:00:00.000Z,2026-11-23T09:01:00.000Z,2026-11-23T09:06:00.000Z,false';

async function exported(records: readonly HistoryRecord[], format: ExportFormat): Promise<string> {
  const path = join(aFolder(), `all.${format}`);
  await exportHistory(path, records, format);
  return readFileSync(path, 'utf8');
}

describe('a table', () => {
  const rows = async (...records: readonly HistoryRecord[]) => (await exported(records, 'csv')).split('\r\n');
  const [twist] = aRecord().exercises;
  if (twist === undefined) throw new Error('the record has an exercise');

  test('has a head and one row for each exercise, instants in UTC, and ends its last line', async () => {
    const plank = { ...twist, exerciseId: 'plank', leftSeconds: null, rightSeconds: null, seconds: 30 } as const;
    expect(await rows(aRecord({ exercises: [twist, plank] }))).toEqual([
      HEAD,
      `${ABOUT},,supine_twist,,120,119.5,,120,1,`,
      `${ABOUT},,plank,,,,30,120,1,`,
      '',
    ]);
  });

  test('has one row for a break without exercises', async () => {
    const natural = aRecord({ outcome: 'natural', why: 'away', dueAt: null, startedAt: null, exercises: [] });
    expect((await rows(natural))[1]).toBe(
      'b1,2026-11-23,Europe/Berlin,rest,natural,away,,,2026-11-23T09:06:00.000Z,false,,,,,,,,,',
    );
  });

  test('says how an exercise felt, or the whole break, by the last word of the person', async () => {
    const hurt: HistoryRecord = { ...feeling, feeling: 'hurt' };
    expect((await rows(aRecord(), hurt, feeling))[1]).toBe(`${ABOUT},fine,supine_twist,,120,119.5,,120,1,`);
    const own: HistoryRecord = { ...hurt, exerciseId: 'supine_twist' };
    expect((await rows(aRecord(), own, feeling))[1]).toBe(`${ABOUT},hurt,supine_twist,,120,119.5,,120,1,`);
    expect((await rows(aRecord(), { ...hurt, id: 'another' }))[1]).toContain('false,,supine_twist');
  });

  test('quotes commas, quotes and line ends, and nothing in it is run as a formula', async () => {
    const [, row] = await rows(aRecord({ why: 'a "b", c', zone: '=1+1', id: '-5', exercises: [] }));
    expect(row).toContain(`-5,2026-11-23,'=1+1,rest,taken,"a ""b"", c",`);
  });

  test('of no break at all is its head', async () => {
    expect(await rows()).toEqual([HEAD, '']);
  });
});

describe('a list', () => {
  test('holds every record as its own file does', async () => {
    const records = [aRecord(), feeling, ...generateRecords(2000, 1, '2026-11-25')];
    const lines = JSON.parse(await exported(records, 'json')) as readonly unknown[];
    expect(lines.map((line) => parseLine(JSON.stringify(line)))).toEqual(
      records.map((record) => ({ kind: 'record', record, text: toLine(record).trimEnd() })),
    );
  });

  test('of no break at all is an empty one', async () => {
    expect(JSON.parse(await exported([], 'json'))).toEqual([]);
  });
});

test('an export that fails leaves the file that stood there, and nothing beside it', async () => {
  const folder = aFolder();
  writeFileSync(join(folder, 'all.csv'), 'old');
  const never = aRecord({ endedAt: NaN });
  await expect(exportHistory(join(folder, 'all.csv'), [aRecord(), never], 'csv')).rejects.toThrow(RangeError);
  expect(readdirSync(folder)).toEqual(['all.csv']);
  expect(readFileSync(join(folder, 'all.csv'), 'utf8')).toBe('old');
});
