import { OUTCOMES, type BreakRecord, type Outcome } from '../history-record.ts';

/** What a list of breaks is narrowed to. */
export interface BreakFilter {
  /** Null for all. */
  readonly outcome: Outcome | null;
  /** Words, each of which has to be found somewhere in a break; of any case. */
  readonly words: string;
}

/**
 * The breaks that fit, the newest first.
 * @param wordsOf all that is shown of a break, as it is searched
 */
export function findBreaks(
  breaks: readonly BreakRecord[],
  filter: BreakFilter,
  wordsOf: (record: BreakRecord) => string,
): readonly BreakRecord[] {
  const words = filter.words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = (record: BreakRecord): boolean => {
    if (filter.outcome !== null && record.outcome !== filter.outcome) return false;
    if (words.length === 0) return true;
    const said = wordsOf(record).toLowerCase();
    return words.every((word) => said.includes(word));
  };
  return breaks.filter(fits).toSorted((one, other) => other.endedAt - one.endedAt);
}

/** The outcome of this name, or null for any other text. */
export function outcomeNamed(name: string): Outcome | null {
  return OUTCOMES.find((outcome) => outcome === name) ?? null;
}
