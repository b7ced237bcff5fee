/** The languages there are, as BCP 47 tags: each a folder of `resources/locales`. English is the one written first. */
export const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt-BR', 'ru', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a person can choose: one of the languages, or whatever the system speaks. */
export const LANGUAGE_CHOICES = ['system', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** Each language as its speakers write it: who landed in a foreign one has to find the way home. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ar: 'العربية',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  ja: '日本語',
  nl: 'Nederlands',
  pl: 'Polski',
  'pt-BR': 'Português (Brasil)',
  ru: 'Русский',
  'zh-CN': '简体中文',
};

/** Languages that are written from right to left, by their first subtag. */
const RIGHT_TO_LEFT = ['ar'];

/** Chinese of these places is written in other characters than ours. */
const TRADITIONAL = ['Hant', 'TW', 'HK', 'MO'];

/**
 * The language to speak.
 * @param preferred what the system speaks, best first, as BCP 47 tags. The first of them that there is wins, with or
 *   without its region (`pt-PT` is served by `pt-BR`); English where there is none.
 */
export function resolveLanguage(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== 'system') return choice;
  for (const tag of preferred) {
    const found = languageFor(tag);
    if (found !== null) return found;
  }
  return 'en';
}

/** The language of ours that serves a BCP 47 tag, or null where there is none. */
export function languageFor(tag: string): Language | null {
  const exact = LANGUAGES.find((language) => language.toLowerCase() === tag.toLowerCase());
  if (exact !== undefined) return exact;
  if (TRADITIONAL.some((subtag) => tag.split(/[-_]/).includes(subtag))) return null;
  return LANGUAGES.find((language) => baseOf(language) === baseOf(tag)) ?? null;
}

/** The language without region and script: `pt` of `pt-BR`. */
export function baseOf(tag: string): string {
  return (tag.split(/[-_]/)[0] ?? tag).toLowerCase();
}

/**
 * How dates and times are written in that language where the system is: `en` on a Swedish machine is `en-SE`, with 24
 * hours. Digits are the ones of all other numbers on screen.
 * @param systemLocale a BCP 47 tag; one that cannot be read, or is empty, says nothing.
 */
export function localeFor(language: Language, systemLocale: string): string {
  const region = regionOf(systemLocale) ?? regionOf(language);
  const locale = region === null ? language : `${baseOf(language)}-${region}`;
  return `${locale}-u-nu-latn`;
}

function regionOf(tag: string): string | null {
  try {
    return new Intl.Locale(tag).region ?? null;
  } catch {
    return null;
  }
}

/** The side a line of that language begins at. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(baseOf(language)) ? 'rtl' : 'ltr';
}
