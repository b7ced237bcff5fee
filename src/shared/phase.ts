import type { ExerciseId } from './exercise.ts';
import type { Plan } from './routine.ts';
import type { Held, Session } from './session.ts';

/**
 * What the timer is doing. All instants (`...At`) are steady epoch milliseconds: they start at the wall clock and then
 * only ever move forward with real time, sleep included, so a clock that is set back or a time zone changes nothing.
 */
export type Phase = Working | Upcoming | HeldBack | OnBreak | Away | Paused | OffHours;

/** `rest`: the guided routine. `micro`: stand up for a moment. Both are counted on one clock. */
export const BREAK_SIZES = ['rest', 'micro'] as const;
export type BreakSize = (typeof BREAK_SIZES)[number];

/** Desk time is being counted, or rests while there is no input. */
export interface Working {
  readonly name: 'working';
}

/** The notice is up: the break begins at the first gap in input from `beginsAt` on, at the latest at `latestAt`. */
export interface Upcoming {
  readonly name: 'upcoming';
  readonly breakId: string;
  readonly size: BreakSize;
  readonly dueAt: number;
  readonly beginsAt: number;
  readonly latestAt: number;
  readonly plan: Plan;
}

/** Due, but something speaks against it now (see hold.ts). Never dropped: offered when that ends. */
export interface HeldBack {
  readonly name: 'held';
  readonly breakId: string;
  readonly size: BreakSize;
  readonly dueAt: number;
  readonly plan: Plan;
  /** Since when the causes have held it. */
  readonly sinceAt: number;
  /** When it was offered once, quietly, while still held; null before that. */
  readonly offeredAt: number | null;
  /** Whether that offer is on screen. */
  readonly offering: boolean;
}

export interface OnBreak {
  readonly name: 'onBreak';
  readonly breakId: string;
  readonly size: BreakSize;
  readonly dueAt: number;
  readonly openedAt: number;
  /** `asked`: the person took it; `scheduled`: the timer did. */
  readonly origin: 'asked' | 'scheduled';
  readonly stage: BreakStage;
}

/** preview (what you will do) -> guiding (the session) -> result (one line, then "I'm back"). */
export type BreakStage =
  | { readonly name: 'preview'; readonly plan: Plan; readonly startsAt: number }
  | { readonly name: 'guiding'; readonly session: Session }
  | {
      readonly name: 'result';
      readonly endedAt: number;
      readonly outcome: 'taken' | 'shortened';
      readonly held: readonly Held[];
      readonly feeling: Feeling | null;
      /** The exercise that hurt, once the person has said which; null before that and otherwise. */
      readonly hurt: ExerciseId | null;
      /** What ran, up to its end; null in files from before this was kept. */
      readonly session: Session | null;
      /** First input after the end, which may be a mouse bumped from the floor; null before there was any. */
      readonly touchedAt: number | null;
      /** First of the input that went on, or null while the person is still on the floor. */
      readonly backAt: number | null;
    };

/** How a break felt. */
export const FEELINGS = ['easy', 'fine', 'tooMuch', 'hurt'] as const;
export type Feeling = (typeof FEELINGS)[number];

/** Gone long enough to be rest. Ends with the first input after `returnAfterAt`. */
export interface Away {
  readonly name: 'away';
  readonly sinceAt: number;
  readonly returnAfterAt: number;
  /** A break of ours just ended, so coming back writes no `natural` one. */
  readonly afterBreak: boolean;
}

/** The person stopped breaks, until `untilAt` or, when null, until they resume. */
export interface Paused {
  readonly name: 'paused';
  readonly untilAt: number | null;
}

/** Outside the working hours. A full interval begins with the next ones. */
export interface OffHours {
  readonly name: 'offHours';
  readonly sinceAt: number;
}
