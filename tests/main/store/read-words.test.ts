import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergeTrees, peekLanguage, readWords } from '../../../src/main/store/read-words.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trailbreak-words-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(language: string, files: Readonly<Record<string, unknown>>): void {
  mkdirSync(join(folder, language));
  for (const [name, content] of Object.entries(files))
    writeFileSync(
      join(folder, language, `${name}.json`),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
}

describe('the words of a language', () => {
  beforeEach(() => {
    write('en', { app: { tray: { quit: 'Quit', open: 'Open' } }, exercises: { twist: 'Twist' }, figure: {} });
  });

  it('are those of its files, each but the first under its own name', () => {
    expect(readWords(folder, 'en')).toEqual({
      tray: { quit: 'Quit', open: 'Open' },
      exercises: { twist: 'Twist' },
      figure: {},
    });
  });

  it('are English where it has none yet', () => {
    write('de', { app: { tray: { quit: 'Beenden' } }, exercises: {}, figure: {} });
    expect(readWords(folder, 'de')).toMatchObject({
      tray: { quit: 'Beenden', open: 'Open' },
      exercises: { twist: 'Twist' },
    });
  });

  it('are English where its files are missing or damaged', () => {
    write('de', { app: '{"tray":', exercises: {}, figure: {} });
    expect(readWords(folder, 'de')).toEqual(readWords(folder, 'en'));
    expect(readWords(folder, 'fr')).toEqual(readWords(folder, 'en'));
  });

  it('take the place of a list as a whole', () => {
    expect(mergeTrees({ steps: ['one', 'two', 'three'] }, { steps: ['eins'] })).toEqual({ steps: ['eins'] });
  });
});

describe('the language before the settings are opened', () => {
  it('is what config.json asks for', () => {
    writeFileSync(join(folder, 'config.json'), '{"schemaVersion":1,"language":"pt-BR"}');
    expect(peekLanguage(folder)).toBe('pt-BR');
  });

  it("is the system's where the file is missing, damaged, or asks for none there is", () => {
    expect(peekLanguage(folder)).toBe('system');
    for (const content of ['{', '[]', '{"language":"tlh"}', '{"language":7}', '']) {
      writeFileSync(join(folder, 'config.json'), content);
      expect(peekLanguage(folder)).toBe('system');
    }
  });
});
