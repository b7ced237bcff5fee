import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { StoreProblem } from '../../../src/main/store/problem.ts';
import { openStateFile } from '../../../src/main/store/state-store.ts';
import { aFolder } from './a-folder.ts';

/** The state file in a folder, and what it told. */
function open(folder: string) {
  const told: StoreProblem[] = [];
  return { told, file: openStateFile(folder, { onProblem: (problem) => told.push(problem) }) };
}

test('without a file there is no state', () => {
  expect(open(join(aFolder(), 'new')).file.read()).toBeNull();
});

test('the countdown comes back after the next start', async () => {
  const folder = aFolder();
  const { file } = open(folder);
  file.save({ activeMs: 1 });
  await file.flush();
  expect(open(folder).file.read()).toEqual({ activeMs: 1 });
});

test('a mark says until when what was saved held, and is not left where nothing could be saved', () => {
  const folder = aFolder();
  const { file } = open(folder);
  expect(file.touchedAt()).toBeNull();
  file.saveSync({ activeMs: 1 });
  file.touch(1_800_000_000_000);
  expect(file.touchedAt()).toBe(1_800_000_000_000);
  expect(file.read()).toEqual({ activeMs: 1 });
  mkdirSync(join(folder, 'state.json.tmp'));
  file.saveSync({ activeMs: 2 });
  file.touch(1_900_000_000_000);
  expect(file.touchedAt()).toBe(1_800_000_000_000);
});

test('of many values at once the last one is on disk, and only few are written', async () => {
  const folder = aFolder();
  const { file } = open(folder);
  for (let value = 1; value <= 100; value += 1) file.save({ value });
  await file.flush();
  expect(file.read()).toEqual({ value: 100 });
  expect(JSON.parse(readFileSync(join(folder, 'state.previous.json'), 'utf8'))).toEqual({ value: 1 });
});

test('a save at the end overtakes one under way', async () => {
  const folder = aFolder();
  const { file } = open(folder);
  for (let round = 0; round < 20; round += 1) {
    file.save({ late: round });
    for (let turn = 0; turn < round; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    file.saveSync({ last: round });
    await file.flush();
    expect(file.read()).toEqual({ last: round });
  }
  expect(readdirSync(folder).sort()).toEqual(['state.json', 'state.previous.json']);
});

test.each(['', '{"activeMs":', '\0\0\0', 'x'.repeat(2_000_000)])(
  'a torn state falls back to the one before',
  (torn) => {
    const folder = aFolder();
    const { file } = open(folder);
    file.saveSync({ activeMs: 1 });
    file.saveSync({ activeMs: 2 });
    writeFileSync(join(folder, 'state.json'), torn);
    const again = open(folder).file;
    expect(again.read()).toEqual({ activeMs: 1 });
    // The torn one must not take the place of the good one before it.
    again.saveSync({ activeMs: 3 });
    rmSync(join(folder, 'state.json'));
    expect(open(folder).file.read()).toEqual({ activeMs: 1 });
  },
);

test('where nothing can be written it is told once, and again only after it worked', async () => {
  const folder = join(aFolder(), 'state');
  writeFileSync(folder, 'in the way');
  const { file, told } = open(folder);
  file.saveSync({ activeMs: 1 });
  file.save({ activeMs: 2 });
  await file.flush();
  expect(told.map((problem) => problem.key)).toEqual(['stateNotWritable']);
  rmSync(folder);
  file.saveSync({ activeMs: 3 });
  expect(file.read()).toEqual({ activeMs: 3 });
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'in the way again');
  file.saveSync({ activeMs: 4 });
  expect(told).toHaveLength(2);
});

test('what a killed run left of a save is cleaned', () => {
  const folder = aFolder();
  writeFileSync(join(folder, 'state.json.next.tmp'), '{"acti');
  open(folder);
  expect(existsSync(join(folder, 'state.json.next.tmp'))).toBe(false);
});
