import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_CHOICES, type Language, type LanguageChoice } from '../../shared/language.ts';
import { parseJsonObject } from './settings-file.ts';

/** The files of one language; the keys of `app` stand at the top, the others under their own name. */
const FILES = ['app', 'exercises', 'figure'] as const;

type Tree = Readonly<Record<string, unknown>>;

/**
 * All words of a language, in English where it has none yet. Read at once: the tray shows words before anything else.
 * @param folder holds a folder for each language. One that cannot be read is English; without English it throws.
 */
export function readWords(folder: string, language: Language): Tree {
  const english = readTree(folder, 'en');
  return language === 'en' ? english : mergeTrees(english, readTreeOrNothing(folder, language));
}

function readTree(folder: string, language: Language): Tree {
  const read = (file: string): Tree =>
    parseJsonObject(readFileSync(join(folder, language, `${file}.json`), 'utf8')) ?? {};
  const { app, ...others } = Object.fromEntries(FILES.map((file) => [file, read(file)]));
  return { ...app, ...others };
}

function readTreeOrNothing(folder: string, language: Language): Tree {
  try {
    return readTree(folder, language);
  } catch {
    return {};
  }
}

/** `over` in place of what stands in `under`, text by text. */
export function mergeTrees(under: Tree, over: Tree): Tree {
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isTree(below) && isTree(value) ? mergeTrees(below, value) : value;
  }
  return merged;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The language that `config.json` asks for, looked up before the settings are opened: the tray is there first. What is
 * wrong with the file is told when it is opened.
 */
export function peekLanguage(folder: string): LanguageChoice {
  try {
    const asked = parseJsonObject(readFileSync(join(folder, 'config.json'), 'utf8'))?.['language'];
    return LANGUAGE_CHOICES.find((choice) => choice === asked) ?? 'system';
  } catch {
    return 'system';
  }
}
