import type { Bridge } from '../../shared/contract.ts';
import { directionOf } from '../../shared/language.ts';
import { createText, type Text, type WordsAsJson } from '../../shared/text.ts';
import { askUntilTold } from './ask-until-told.ts';

/** The words of this page. A page has one language at a time, and one store. */
let shown: Text | null = null;
const listeners = new Set<() => void>();

/** The words of now. @throws before they have come: nothing is drawn until then. */
export function pageText(): Text {
  if (shown === null) throw new Error('drawn before its words came');
  return shown;
}

/** Calls back when the language changes; returns how to stop. */
export function onPageText(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows these words from now on, and turns the page to the side they begin at. */
export function showText(text: Text): void {
  shown = text;
  document.documentElement.lang = text.language();
  document.documentElement.dir = directionOf(text.language());
  for (const listener of listeners) listener();
}

/** Asks for the words, and again whenever main speaks another language. Resolves when there are some. */
export async function followWords(bridge: Pick<Bridge, 'getWords' | 'onSnapshot'>): Promise<void> {
  bridge.onSnapshot(({ language }) => {
    if (shown !== null && shown.language() !== language) void bridge.getWords().then(take);
  });
  take(await askUntilTold(() => bridge.getWords()));
}

function take({ json, ...words }: WordsAsJson): void {
  const tree: unknown = JSON.parse(json);
  if (typeof tree === 'object' && tree !== null) showText(createText({ ...words, tree }));
}
