import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replaceFiles, settleReplaced, type Replacement } from '../../../src/main/store/replace-files.ts';
import { aFolder } from './a-folder.ts';

/** A folder with these files, by what they hold. */
function aFolderWith(files: Readonly<Record<string, string>>): string {
  const folder = aFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** All files of a folder, by what they hold. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(names.map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const to = (folder: string, name: string, content: string | null): Replacement => ({
  path: join(folder, name),
  content: content === null ? null : [Buffer.from(content)],
});

const before = { 'a.jsonl': 'old a', 'b.jsonl': 'old b', 'c.jsonl': 'old c' };

describe('several files', () => {
  test('are replaced, made and removed in one go, and nothing else is left beside them', async () => {
    const folder = aFolderWith(before);
    await replaceFiles([to(folder, 'a.jsonl', 'new a'), to(folder, 'b.jsonl', null), to(folder, 'd.jsonl', 'new d')]);
    expect(filesIn(folder)).toEqual({ 'a.jsonl': 'new a', 'c.jsonl': 'old c', 'd.jsonl': 'new d' });
  });

  test('stay as they are when one of the new ones cannot be written', async () => {
    const folder = aFolderWith(before);
    mkdirSync(join(folder, 'b.jsonl.next.tmp', 'in the way'), { recursive: true });
    const wanted = [to(folder, 'a.jsonl', 'new a'), to(folder, 'b.jsonl', 'new b'), to(folder, 'c.jsonl', null)];
    await expect(replaceFiles(wanted)).rejects.toThrow();
    expect(filesIn(folder)).toEqual(before);
  });

  test('stay as they are when what a new one is made of fails half-way', async () => {
    const folder = aFolderWith(before);
    function* torn(): Generator<Uint8Array> {
      yield Buffer.from('new b');
      throw new Error('torn');
    }
    const wanted = [to(folder, 'a.jsonl', 'new a'), { path: join(folder, 'b.jsonl'), content: torn() }];
    await expect(replaceFiles(wanted)).rejects.toThrow('torn');
    expect(filesIn(folder)).toEqual(before);
  });

  test('stay as they are when one of the old ones cannot be kept for the time being', async () => {
    const folder = aFolderWith(before);
    // neither a link nor a copy can be made under this name
    mkdirSync(join(folder, 'c.jsonl.before.tmp'));
    const wanted = [
      ...[to(folder, 'a.jsonl', 'new a'), to(folder, 'b.jsonl', null), to(folder, 'd.jsonl', 'new d')],
      to(folder, 'c.jsonl', 'new c'),
    ];
    await expect(replaceFiles(wanted)).rejects.toThrow();
    expect(filesIn(folder)).toEqual(before);
  });

  test('stay as they are when something else stands in the place of one', async () => {
    const folder = aFolderWith({ 'a.jsonl': 'old a' });
    mkdirSync(join(folder, 'b.jsonl', 'in the way'), { recursive: true });
    await expect(replaceFiles([to(folder, 'a.jsonl', 'new a'), to(folder, 'b.jsonl', 'new b')])).rejects.toThrow();
    expect(filesIn(folder)).toEqual({ 'a.jsonl': 'old a' });
  });
});

test('files already replaced come back when a later one cannot take its place', async () => {
  const folder = aFolderWith(before);
  function* taking(): Generator<Uint8Array> {
    rmSync(join(folder, 'b.jsonl.next.tmp'));
    yield Buffer.from('new c');
  }
  const wanted = [
    ...[to(folder, 'd.jsonl', 'new d'), to(folder, 'a.jsonl', 'new a'), to(folder, 'b.jsonl', 'new b')],
    { path: join(folder, 'c.jsonl'), content: taking() },
  ];
  await expect(replaceFiles(wanted)).rejects.toThrow('ENOENT');
  expect(filesIn(folder)).toEqual(before);
});

describe('after a run that was killed', () => {
  test('files that were replaced without the others are as they were, and nothing is left over', async () => {
    const folder = aFolderWith({
      ...{ 'a.jsonl': 'new a', 'a.jsonl.before.tmp': 'old a', 'b.jsonl.before.tmp': 'old b' },
      ...{ 'c.jsonl': 'old c', 'c.jsonl.next.tmp': 'new c', 'other.txt': 'theirs' },
    });
    await settleReplaced(folder);
    expect(filesIn(folder)).toEqual({ ...before, 'other.txt': 'theirs' });
  });

  test('a folder that is not there is none to settle', async () => {
    const folder = join(aFolder(), 'none');
    await settleReplaced(folder);
    expect(existsSync(folder)).toBe(false);
  });
});
