import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJsonFile } from '../../../src/main/store/json-file.ts';
import { aFolder } from './a-folder.ts';

function aFile(content: string | Buffer): string {
  const path = join(aFolder(), 'file.json');
  writeFileSync(path, content);
  return path;
}

describe('a file that somebody chose', () => {
  it('is read with and without a byte order mark', async () => {
    const content = { kind: 'content', content: { name: 'Über' } };
    expect(await readJsonFile(aFile('{"name":"Über"}'))).toEqual(content);
    expect(await readJsonFile(aFile('\uFEFF{"name":"Über"}'))).toEqual(content);
  });

  it.each([
    ['the last line', Buffer.from('{\n"name":\n"\xDCber"}', 'latin1'), 3],
    ['the first line', Buffer.from('\uFEFF{"name":"Über"}', 'utf16le'), 1],
    ['a letter cut off at the end', Buffer.from('{\n}\n\n€').subarray(0, -1), 4],
  ])('is refused when it is not in UTF-8, with the line: %s', async (_where, bytes, line) => {
    expect(await readJsonFile(aFile(bytes))).toEqual({ kind: 'noText', line });
  });

  it.skipIf(process.platform === 'win32')('is told by the word of the system when it cannot be opened', async () => {
    const folder = aFolder();
    const loop = join(folder, 'loop.json');
    symlinkSync(loop, loop);
    expect(await readJsonFile(folder)).toEqual({ kind: 'unreadable', code: 'EISDIR' });
    expect(await readJsonFile(loop)).toEqual({ kind: 'unreadable', code: 'ELOOP' });
    expect(await readJsonFile(join(folder, 'gone.json'))).toEqual({ kind: 'unreadable', code: 'ENOENT' });
  });
});
