import { createContext, use } from 'react';

/** What is looked for, and where in the window one is. */
export interface Search {
  /** As `toWords` gives them; none: everything is shown. */
  readonly words: readonly string[];
  /** The chapter and the group, in words: whoever looks for "sound" finds all of it. */
  readonly names: readonly string[];
}

export const SearchContext = createContext<Search>({ words: [], names: [] });

/** Whether something with these texts is to be shown. */
export function useFound(...texts: readonly string[]): boolean {
  const { words, names } = use(SearchContext);
  const text = plain([...names, ...texts].join(' '));
  return words.every((word) => text.includes(word));
}

/** Settings that are of no use at the moment are found all the same. */
export function useIsSearching(): boolean {
  return use(SearchContext).words.length > 0;
}

/** The words of what was typed; each has to be found, in any order. */
export function toWords(query: string): readonly string[] {
  return plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Without capitals, accents and the curls of quotes, as people type when they look for something. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLocaleLowerCase();
}
