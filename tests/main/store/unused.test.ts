import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isUnused } from '../../../src/main/store/unused.ts';
import { aFolder } from './a-folder.ts';

function aFolderWith(...names: readonly string[]): string {
  const folder = aFolder();
  for (const name of names) writeFileSync(join(folder, name), '');
  return folder;
}

describe('somebody new', () => {
  it('has no data folder, or one in which only the runtime has left something', () => {
    expect(isUnused(join(aFolder(), 'nothing'))).toBe(true);
    expect(isUnused(aFolderWith())).toBe(true);
    const folder = aFolderWith('Local State', 'Preferences', 'no-tray-told');
    mkdirSync(join(folder, 'logs'));
    expect(isUnused(folder)).toBe(true);
  });

  it.each(['config.json', 'state.json', 'state.previous.json', 'config.broken-1.json'])('has no %s', (name) => {
    expect(isUnused(aFolderWith(name))).toBe(false);
  });

  it('is nobody whose folder cannot be read', () => {
    expect(isUnused(join(aFolderWith('file'), 'file'))).toBe(false);
  });
});
