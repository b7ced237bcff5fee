import { createInstance, type i18n } from 'i18next';
import { clockPatternOf, type ClockPattern } from './clock-pattern.ts';
import type { Language } from './language.ts';

/** All words on screen in one language, in main and in the windows alike. */
export interface Words {
  readonly language: Language;
  /** How that language writes dates and times here, as a BCP 47 tag (`localeFor`). */
  readonly locale: string;
  /** How times of day are written there, where that is known already. */
  readonly clock?: ClockPattern;
  /** Texts by key, as the files of `resources/locales` hold them. */
  readonly tree: object;
}

/** The same on its way to a page: a tree of a thousand texts crosses the bridge faster as one. */
export interface WordsAsJson extends Omit<Words, 'tree'> {
  readonly json: string;
}

/**
 * Answers the words for a key such as `tray.takeBreak`, with `{{name}}` filled in from `values`.
 * A key that does not exist answers with itself, so that a missing word is seen and nothing breaks.
 */
export interface Text {
  (key: string, values?: Readonly<Record<string, string | number>>): string;
  /** The lines of a text that is a list, such as the steps of an exercise; empty when there are none. */
  lines(key: string): readonly string[];
  language(): Language;
  /** For `Intl`. */
  locale(): string;
  /** How times of day are written. */
  clock(): ClockPattern;
}

/** A text whose language can change while it is in use. */
export interface ChangeableText extends Text {
  change(words: Words): void;
}

/** The texts of one language. Loading is immediate. */
export function createText(first: Words): ChangeableText {
  let words = first;
  let catalogue = openCatalogue(words);
  let clock: ClockPattern | null = null;
  const text = (key: string, values?: Readonly<Record<string, string | number>>): string =>
    catalogue.t(key, { ...values });
  return Object.assign(text, {
    lines: (key: string): readonly string[] => {
      const found: unknown = catalogue.t(key, { returnObjects: true });
      return Array.isArray(found) ? found.filter((line) => typeof line === 'string') : [];
    },
    language: () => words.language,
    locale: () => words.locale,
    clock: () => {
      clock ??= words.clock ?? clockPatternOf(words.locale);
      return clock;
    },
    change: (next: Words) => {
      words = next;
      clock = null;
      catalogue = openCatalogue(next);
    },
  });
}

function openCatalogue({ language, tree }: Words): i18n {
  const catalogue = createInstance();
  void catalogue.init({
    lng: language,
    fallbackLng: language,
    resources: { [language]: { translation: { ...tree } } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return catalogue;
}
