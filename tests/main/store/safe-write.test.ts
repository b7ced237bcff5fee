import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync as writePlain } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanTemp, writeFile, writeFileSync } from '../../../src/main/store/safe-write.ts';
import { aFolder } from './a-folder.ts';
import { bundle } from './bundle.ts';

const writers = [
  {
    name: 'writeFileSync',
    write: (...all: Parameters<typeof writeFileSync>) => Promise.resolve().then(() => writeFileSync(...all)),
  },
  { name: 'writeFile', write: writeFile },
];

describe.each(writers)('$name', ({ write }) => {
  test('replaces a file and leaves nothing else behind', async () => {
    const folder = aFolder();
    const path = join(folder, 'a.json');
    await write(path, 'old');
    await write(path, new TextEncoder().encode('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  test('writes files and folders that only their owner may read', async () => {
    const folder = join(aFolder(), 'private');
    await write(join(folder, 'a.json'), '{}');
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'a.json')).mode & 0o777).toBe(0o600);
  });

  test('keeps the old file when the last word is no', async () => {
    const folder = aFolder();
    const path = join(folder, 'a.json');
    writePlain(path, 'old');
    await write(path, 'new', { beforeReplace: () => false });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  test('takes its temporary file away when it fails', async () => {
    const folder = aFolder();
    mkdirSync(join(folder, 'a.json', 'inside'), { recursive: true });
    await expect(write(join(folder, 'a.json'), 'new')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['a.json']);
  });
});

test('what a killed run left of a write is cleaned, all else stays', () => {
  const folder = aFolder();
  for (const name of ['config.json', 'config.json.tmp', 'state.json.next.tmp', 'other.tmp']) {
    writePlain(join(folder, name), '');
  }
  cleanTemp(folder);
  expect(readdirSync(folder).sort()).toEqual(['config.json', 'other.tmp']);
});

const hasPrlimit = spawnSync('prlimit', ['--version']).status === 0;

// A limit on the size of a file gives exact short writes, as a full disk does.
describe.skipIf(!hasPrlimit)('with room for 8192 bytes only', () => {
  test.each(['writeFileSync', 'writeFile'])(
    '%s fails and leaves the old file whole',
    { timeout: 30_000 },
    async (name) => {
      const script = await bundle('src/main/store/safe-write.ts', aFolder());
      const folder = aFolder();
      const path = join(folder, 'a.json');
      const old = 'o'.repeat(6_000);
      writePlain(path, old);
      const run = `import { ${name} as write } from ${JSON.stringify(script)};
      const tell = (error) => console.log(error.code);
      try { await write(${JSON.stringify(path)}, 'n'.repeat(30_015)); } catch (error) { tell(error); }`;
      const said = execFileSync('prlimit', ['--fsize=8192', process.execPath, '--input-type=module', '-e', run]);
      expect(said.toString().trim()).toBe('EFBIG');
      expect(readFileSync(path, 'utf8')).toBe(old);
      expect(existsSync(`${path}.tmp`) || existsSync(`${path}.next.tmp`)).toBe(false);
    },
  );
});
