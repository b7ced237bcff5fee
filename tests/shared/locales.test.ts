import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/shared/language.ts';

/** The command line speaks English alone. */
const FILES = ['app', 'exercises', 'figure'];

/** Whoever adds a text need not speak twelve languages: until it is translated it stands in English. */
const MOST_LACKING = 20;

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** All texts of a language by key, lines of a list each on its own. */
function textsOf(language: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') texts.set(key, value);
    else if (typeof value === 'object' && value !== null)
      for (const [part, inner] of Object.entries(value)) walk(inner, `${key}.${part}`);
  };
  for (const file of FILES) walk(JSON.parse(readFileSync(`resources/locales/${language}/${file}.json`, 'utf8')), file);
  return texts;
}

const ENGLISH = textsOf('en');

/** The keys a language must have: those of English, with as many plural forms as its grammar knows. */
function keysFor(language: Language): readonly string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const isPlural = (key: string) => PLURAL.test(key) && ENGLISH.has(key.replace(PLURAL, '_other'));
  const keys = [...ENGLISH.keys()].flatMap((key) =>
    // nothing at all has words of its own in any language, where English gives it some
    isPlural(key) && !key.endsWith('_zero') ? forms.map((form) => key.replace(PLURAL, `_${form}`)) : [key],
  );
  return [...new Set(keys)].toSorted();
}

const placeholders = (text: string) => [...new Set(text.match(/\{\{[^}]*\}\}/g) ?? [])].toSorted();

/** The English text a key stands for. */
function englishOf(key: string): string {
  return ENGLISH.get(key) ?? ENGLISH.get(key.replace(PLURAL, '_other')) ?? '';
}

/** Names, single words and units can be the same in two languages; two words of some length are a sentence left over. */
function isSentence(text: string): boolean {
  const isFileName = /^[\w-]+\.json$/.test(text);
  const long = text.replaceAll(/\{\{[^}]*\}\}/g, '').match(/\p{L}{4,}/gu) ?? [];
  return !isFileName && long.length > 1;
}

describe('every language', () => {
  const others = LANGUAGES.filter((language) => language !== 'en');

  it('is a folder, and every folder is a language', () => {
    expect(readdirSync('resources/locales').toSorted()).toEqual([...LANGUAGES].toSorted());
  });

  it.each(others)('%s has no text that is not asked for, and lacks a few at most', (language) => {
    const asked = keysFor(language);
    const given = textsOf(language);
    expect([...given.keys()].filter((key) => !asked.includes(key))).toEqual([]);
    const lacking = asked.filter((key) => !given.has(key));
    expect(lacking.length, lacking.join('\n')).toBeLessThanOrEqual(MOST_LACKING);
  });

  it.each(others)('%s fills in what English fills in', (language) => {
    const wrong = [...textsOf(language)].filter(([key, text]) => {
      const wanted = placeholders(englishOf(key));
      // a form that stands for more than one number says which
      const allowed = PLURAL.test(key) ? [...wanted, '{{count}}'] : wanted;
      const given = placeholders(text);
      // a form for exactly one or two may leave the number out, as English does in "1 break"
      const mayLeaveOut = /_(one|two|zero)$/.test(key);
      return (
        given.some((each) => !allowed.includes(each)) ||
        wanted.some((each) => !given.includes(each) && !(mayLeaveOut && each === '{{count}}'))
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each(others)('%s leaves no sentence in English, and none empty', (language) => {
    const left = [...textsOf(language)].filter(([key, text]) =>
      text !== englishOf(key) ? text.trim() === '' : isSentence(text),
    );
    expect(left).toEqual([]);
  });
});
