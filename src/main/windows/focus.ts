/** Gives the keyboard back to the program that had it before a break. */
export interface FocusReturn {
  /** Notes who has the focus; called just before a window of ours takes it. */
  readonly remember: () => void;
  /** Called once our windows are gone. */
  readonly giveBack: () => void;
}
