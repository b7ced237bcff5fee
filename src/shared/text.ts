import { createInstance } from 'i18next';
import app from '../../resources/locales/en/app.json';
import exercises from '../../resources/locales/en/exercises.json';
import figure from '../../resources/locales/en/figure.json';

/** One catalogue for all words on screen, in main and in the windows alike. */
const CATALOGUE = { en: { ...app, exercises, figure } } as const;

/** The languages there are, as BCP 47 tags. */
export type Language = keyof typeof CATALOGUE;

/**
 * Answers the words for a key such as `tray.takeBreak`, with `{{name}}` filled in from `values`.
 * A key that does not exist answers with itself, so that a missing word is seen and nothing breaks.
 */
export interface Text {
  (key: string, values?: Readonly<Record<string, string | number>>): string;
  /** The lines of a text that is a list, such as the steps of an exercise; empty when there are none. */
  lines(key: string): readonly string[];
}

/** Words of one program alone, which the others need not carry; a tree like a file of the catalogue. */
export type MoreWords = Readonly<Record<string, object>>;

/** The texts of one language. Loading is immediate: the words are part of the bundle. */
export function createText(language: Language, more: MoreWords = {}): Text {
  const catalogue = createInstance();
  void catalogue.init({
    lng: language,
    fallbackLng: 'en',
    resources: { [language]: { translation: { ...CATALOGUE[language], ...more } } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  const text = (key: string, values?: Readonly<Record<string, string | number>>): string =>
    catalogue.t(key, { ...values });
  const lines = (key: string): readonly string[] => {
    const found: unknown = catalogue.t(key, { returnObjects: true });
    return Array.isArray(found) ? found.filter((line) => typeof line === 'string') : [];
  };
  return Object.assign(text, { lines });
}
