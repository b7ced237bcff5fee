import type { Text } from './text.ts';
import { baseOf } from './language.ts';

/** Languages that write the nouns in a sentence with a capital. */
const CAPITAL_NOUNS = ['de'];

/** "one, two and three"; nothing for none. */
export function listWords(parts: readonly string[], text: Text): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : text('list.and', { first: commaWords(parts.slice(0, -1), text), last });
}

/** "one, two, three" */
export function commaWords(parts: readonly string[], text: Text): string {
  return parts.join(text('list.comma'));
}

/** The words of a name in the middle of a sentence. Names of exercises and steps are no proper names. */
export function inSentence(name: string, text: Text): string {
  if (CAPITAL_NOUNS.includes(baseOf(text.language()))) return name;
  return name.charAt(0).toLocaleLowerCase(text.language()) + name.slice(1);
}
