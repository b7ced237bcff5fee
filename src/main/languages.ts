import { app } from 'electron';
import { type LanguageChoice, localeFor, resolveLanguage } from '../shared/language.ts';
import { type ChangeableText, createText, type Text, type Words, type WordsAsJson } from '../shared/text.ts';
import { peekLanguage, readWords } from './store/read-words.ts';

/** The words of the app, in the language the person has chosen. */
export interface Languages {
  /** The same object for good: its words change with the language. */
  readonly text: Text;
  /** Speaks this language from now on. */
  readonly follow: (choice: LanguageChoice) => void;
  /** The words of now, for a page. */
  readonly words: () => WordsAsJson;
}

/** Needs the app to be ready: the system's languages are not known before. */
export function openLanguages(localesFolder: string, dataFolder: string): Languages {
  let words = load(localesFolder, peekLanguage(dataFolder));
  let json: string | null = null;
  const text: ChangeableText = createText(words);
  return {
    text,
    follow: (choice) => {
      if (resolve(choice) === words.language) return;
      words = load(localesFolder, choice);
      json = null;
      text.change(words);
    },
    words: () => {
      json ??= JSON.stringify(words.tree);
      return { language: words.language, locale: words.locale, clock: text.clock(), json };
    },
  };
}

function resolve(choice: LanguageChoice): Words['language'] {
  return resolveLanguage(choice, app.getPreferredSystemLanguages());
}

function load(localesFolder: string, choice: LanguageChoice): Words {
  const language = resolve(choice);
  return { language, locale: localeFor(language, app.getSystemLocale()), tree: readWords(localesFolder, language) };
}
