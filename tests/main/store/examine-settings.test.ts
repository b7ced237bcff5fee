import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import { aFolderWith, open, read, whole } from './a-config.ts';
import { aFolder } from './a-folder.ts';

test('a read-only file is used, told about once and left alone', async () => {
  const folder = aFolderWith(whole);
  const path = join(folder, 'config.json');
  chmodSync(path, 0o444);
  const store = await open(folder);
  const problem = { key: 'settingsNotWritable', values: { file: path, code: 'EACCES' } };
  expect(store.problems).toEqual([problem]);
  expect(await store.change({ volume: 0.3 })).toEqual({ ok: false, problem });
  expect(store.settings.volume).toBe(0.3);
  expect(readFileSync(path, 'utf8')).toBe(whole);
  expect(store.problems).toHaveLength(1);
});

test('what could not be written is written once that works again', async () => {
  const folder = aFolderWith(whole);
  const path = join(folder, 'config.json');
  chmodSync(path, 0o444);
  const store = await open(folder);
  await store.change({ volume: 0.3 });
  await store.change({ sound: false });
  chmodSync(path, 0o644);
  expect(await store.retry()).toEqual({ ok: true });
  expect(read(folder)).toMatchObject({ volume: 0.3, sound: false, breakEverySeconds: 600 });
});

test.each([
  ['broken', 'oops', 'settingsBrokenKept'],
  ['wrong', '{"volume":7}', 'settingsWrongKept'],
])('a read-only file that is %s stays as it is', async (_name, content, key) => {
  const folder = aFolderWith(content);
  chmodSync(join(folder, 'config.json'), 0o444);
  const store = await open(folder);
  expect(store.problems.map((problem) => problem.key)).toEqual([key]);
  expect(await store.change({ sound: false })).toMatchObject({ ok: false, problem: { key } });
  expect(readdirSync(folder)).toEqual(['config.json']);
  expect(readFileSync(join(folder, 'config.json'), 'utf8')).toBe(content);
});

test('a folder in the place of the file is told about', async () => {
  const folder = aFolder();
  mkdirSync(join(folder, 'config.json'));
  const store = await open(folder);
  expect(store.problems.map((problem) => problem.key)).toEqual(['settingsUnreadable']);
  expect(await store.change({ volume: 0.3 })).toMatchObject({ ok: false });
  expect(store.settings.volume).toBe(0.3);
});

test('a pipe in the place of the file does not stop the start', async () => {
  const folder = aFolder();
  execFileSync('mkfifo', [join(folder, 'config.json')]);
  expect((await open(folder)).settings).toEqual(DEFAULT_SETTINGS);
});

test('a file in the place of the folder is told about once', async () => {
  const file = join(aFolder(), 'file');
  writeFileSync(file, '');
  const store = await open(file);
  expect(store.problems).toHaveLength(1);
  expect(await store.change({ volume: 0.3 })).toMatchObject({ ok: false });
  expect(store.settings.volume).toBe(0.3);
  expect(store.problems).toHaveLength(1);
});

test('a folder that nobody may change, not even root, is told about once', async ({ skip }) => {
  const folder = aFolderWith('{"volume":7,"breakEverySeconds":600}');
  const path = join(folder, 'config.json');
  if (spawnSync('chattr', ['+i', folder, path]).status !== 0) skip();
  onTestFinished(() => void spawnSync('chattr', ['-i', folder, path]));
  const store = await open(folder);
  expect(store.settings.breakEveryMs).toBe(600_000);
  expect(store.problems.map((problem) => problem.key)).toEqual(['settingsWrongKept']);
  expect(await store.change({ volume: 0.3 })).toMatchObject({ ok: false });
  expect(readFileSync(path, 'utf8')).toBe('{"volume":7,"breakEverySeconds":600}');
});

test('a wrong file that cannot be mended is not copied again at each start', async () => {
  const folder = aFolderWith('{"volume":7}');
  mkdirSync(join(folder, 'config.json.tmp'));
  await open(folder);
  await open(folder);
  expect(readdirSync(folder).sort()).toEqual(['config.broken-1.json', 'config.json', 'config.json.tmp']);
});
