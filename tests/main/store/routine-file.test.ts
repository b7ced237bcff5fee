import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../../src/main/routine-problem.ts';
import { readRoutineFile, routineFilePath, writeRoutineFile } from '../../../src/main/store/routine-file.ts';
import { createText } from '../../../src/shared/text.ts';
import { ENGLISH } from '../../../src/cli/english.ts';
import { aFolder } from './a-folder.ts';

const text = createText(ENGLISH);

const ROUTINE = {
  name: 'Evening: twist & wall',
  items: [
    { exerciseId: 'supine_twist', kind: 'hold', holdSeconds: 90, variation: 'twist_pillow' },
    { exerciseId: 'superman', kind: 'reps', sets: 1, reps: 20 },
  ],
} as const;

/** The one line that the person reads about a file that holds this. */
async function lineAbout(content: string): Promise<string> {
  const path = join(aFolder(), 'routine.json');
  writeFileSync(path, content);
  const found = await readRoutineFile(path);
  if (found.kind === 'read') throw new Error('it was read');
  return problemLine('routine.json', found, text);
}

const aFile = (patch: object) =>
  JSON.stringify({
    trailbreak: 'routine',
    version: 1,
    name: 'A',
    items: [{ exercise: 'plank', seconds: 30 }],
    ...patch,
  });

describe('a shared routine', () => {
  it('comes back as it was written', async () => {
    const path = join(aFolder(), 'evening.trailbreak.json');
    await writeRoutineFile(path, ROUTINE);
    expect(await readRoutineFile(path)).toEqual({ kind: 'read', routine: ROUTINE });
    expect(readFileSync(path, 'utf8')).toContain('"exercise": "supine_twist"');
  });

  it('leaves nothing beside it, and can be read by those it is shared with', async () => {
    const folder = aFolder();
    await writeRoutineFile(join(folder, 'a.json'), ROUTINE);
    expect(readdirSync(folder)).toEqual(['a.json']);
    expect(statSync(join(folder, 'a.json')).mode & 0o044).toBe(0o044);
  });

  it('takes the place of an older file, and leaves that one where it cannot', async () => {
    const folder = aFolder();
    const path = join(folder, 'a.json');
    writeFileSync(path, 'old');
    await writeRoutineFile(path, ROUTINE);
    expect((await readRoutineFile(path)).kind).toBe('read');
    mkdirSync(join(folder, 'b.json'));
    await expect(writeRoutineFile(join(folder, 'b.json'), ROUTINE)).rejects.toThrow();
  });

  it('is offered under its name, without what some systems do not take', () => {
    expect(routineFilePath('/home', 'Evening: a/b? ')).toBe(join('/home', 'Evening- a-b.trailbreak.json'));
    expect(routineFilePath('/home', '../..')).toBe(join('/home', 'routine.trailbreak.json'));
    expect(routineFilePath('/home', 'Früh & spät')).toBe(join('/home', 'Früh & spät.trailbreak.json'));
  });
});

describe('a file that is no routine gets one line that names it and the place', () => {
  it.each([
    ['junk', 'not json {', 'routine.json: line 1, character 1: no JSON from here on'],
    ['nothing', '', 'routine.json: line 1, character 1: no JSON from here on'],
    ['a list', '[1]', 'routine.json: not a routine: the whole file has to be one JSON object'],
    [
      'deep lists',
      `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      'routine.json: not a routine: the whole file has to be one JSON object',
    ],
    [
      'a wrong type',
      aFile({ items: [{ exercise: 'plank', seconds: 'ten' }] }),
      'routine.json: items.0.seconds: expected a whole number from 5 to 1200, found "ten"',
    ],
    [
      'an unknown exercise',
      aFile({ items: [{ exercise: 'headstand', seconds: 60 }] }),
      'routine.json: items.0.exercise: expected the name of an exercise, such as supine_twist, found "headstand"',
    ],
    [
      'a missing dose',
      aFile({ items: [{ exercise: 'plank' }] }),
      'routine.json: items.0.seconds: expected a whole number from 5 to 1200, found nothing',
    ],
    [
      'a newer version',
      aFile({ version: 7 }),
      'routine.json: version 7 was written by a newer Trailbreak; update Trailbreak to read it',
    ],
    ['other settings', '{"schemaVersion": 1}', 'routine.json: trailbreak: expected "routine", found nothing'],
  ])('%s', async (_what, content, line) => {
    expect(await lineAbout(content)).toBe(line);
  });

  it('has words for everything that can be expected', async () => {
    for (const patch of [
      ...[{ $schema: 1 }, { version: 0 }, { name: 5 }, { items: 5 }, { items: [5] }, { more: 1 }],
      { items: [{ exercise: 'plank', seconds: 30, way: 'x' }] },
    ]) {
      const line = await lineAbout(aFile(patch));
      expect(line).toMatch(/^routine\.json: \S+: expected .+, found .+$/);
      expect(line).not.toMatch(/routineFile|\{\{/);
    }
  });

  it('is not even read when it is far too large', async () => {
    const path = join(aFolder(), 'huge.json');
    writeFileSync(path, '');
    truncateSync(path, 50_000_000);
    const found = await readRoutineFile(path);
    expect(found).toEqual({ kind: 'tooLarge', mostKilobytes: 1000 });
    expect(problemLine('huge.json', { kind: 'tooLarge', mostKilobytes: 1000 }, text)).toBe(
      'huge.json: larger than 1000 kB, which no routine is',
    );
  });

  it('is told when it is not there, or is a folder', async () => {
    const folder = aFolder();
    expect(await readRoutineFile(join(folder, 'gone.json'))).toEqual({ kind: 'unreadable', code: 'ENOENT' });
    expect(await readRoutineFile(folder)).toEqual({ kind: 'unreadable', code: 'EISDIR' });
    expect(problemLine('gone.json', { kind: 'unreadable', code: 'ENOENT' }, text)).toBe(
      'gone.json could not be opened (ENOENT)',
    );
  });
});
