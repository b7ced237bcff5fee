import type { Routine } from './routine.ts';

/** A routine a person has put together. */
export interface OwnRoutine {
  /** Unlike any other of this person's; letters, digits and dashes, at most 40. */
  readonly id: string;
  /** 1 to 60 characters. */
  readonly name: string;
  /** 1 to 20 exercises in the order they are done. */
  readonly items: Routine;
}
