import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasAutostart, setAutostart } from '../../../src/main/store/autostart-file.ts';
import { aFolder } from './a-folder.ts';

const fileIn = (folder: string): string => join(folder, 'autostart', 'trailbreak.desktop');

describe('the autostart entry', () => {
  it('is written where the desktop looks, and removed again', () => {
    const folder = aFolder();
    expect(hasAutostart(folder)).toBe(false);
    setAutostart(folder, { name: 'Trailbreak', command: ['/opt/trailbreak'] });
    expect(readFileSync(fileIn(folder), 'utf8').split('\n')).toEqual([
      '[Desktop Entry]',
      'Type=Application',
      'Name=Trailbreak',
      'Exec="/opt/trailbreak"',
      'Terminal=false',
      '',
    ]);
    expect(hasAutostart(folder)).toBe(true);
    setAutostart(folder, null);
    expect(existsSync(fileIn(folder))).toBe(false);
    setAutostart(folder, null);
    expect(hasAutostart(folder)).toBe(false);
  });

  it('quotes a path with spaces, quotes, dollars, backslashes and percent signs', () => {
    const folder = aFolder();
    setAutostart(folder, { name: 'T', command: ['/my apps/a"b$c\\d%f', '/second one'] });
    const exec = readFileSync(fileIn(folder), 'utf8').split('\n')[3];
    expect(exec).toBe(String.raw`Exec="/my apps/a\\"b\\$c\\\\d%%f" "/second one"`);
  });

  it.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false'])('is off when the desktop switched it off: %s', (line) => {
    const folder = aFolder();
    mkdirSync(join(folder, 'autostart'));
    writeFileSync(fileIn(folder), `[Desktop Entry]\nType=Application\n${line}\n`);
    expect(hasAutostart(folder)).toBe(false);
  });

  it('says why it cannot be written', () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'autostart'), 'a file in its way');
    expect(() => setAutostart(folder, { name: 'T', command: ['/t'] })).toThrow();
    expect(hasAutostart(folder)).toBe(false);
  });
});
