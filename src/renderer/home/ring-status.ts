/** What the ring and the lines under it say. */
export interface HomeStatus {
  /** How much of the sitting is done, 0 to 1. */
  readonly progress: number;
  /** Whether time is moving towards a break. */
  readonly moving: boolean;
  readonly label: string;
  /** The large thing in the ring: a number or one word. */
  readonly figure: string;
  /** Of the number; empty after a word. */
  readonly unit: string;
  readonly sentence: string;
  /** A second line, quieter; empty where there is none. */
  readonly detail: string;
}
