/** Some of the history, in its order. */
export interface HistoryPart {
  /** Asks for the part after this one, or for what main makes of this one; no other part was ever called so. */
  readonly name: number;
  /** Whole lines as they stand in the files, looked at by nobody yet. The bridge copies objects one by one, a text at once. */
  readonly lines: string;
}
