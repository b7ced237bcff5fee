import * as z from 'zod/mini';
import { EXERCISE_IDS, type ExerciseId } from './exercise.ts';
import type { HistoryRemoval } from './history-removal.ts';
import { FEELINGS, type Feeling } from './phase.ts';
import type { Settings } from './settings.ts';

/** Actions without anything to say beyond their name: what becomes of breaks. */
const BREAK_ACTIONS = [
  'previewBreak',
  'startBreak',
  'skipBreak',
  'chooseAnother',
  'chooseStanding',
  'startSession',
  'togglePause',
  'nextStep',
  'previousStep',
  'repeatStep',
  'otherSide',
  'extendStep',
  'finishBreak',
  'endBreak',
  'doInstead',
  'returnToDesk',
  'resumeBreaks',
  'pauseUntilTomorrow',
  'skipNext',
] as const;

/** The same of windows and files. Two lists: TypeScript tells no more than 25 members of one apart. */
const WINDOW_ACTIONS = [
  'openSettings',
  'openHome',
  'openStatistics',
  'openWelcome',
  'restoreHistory',
  'readRoutine',
  'exportSettings',
  'importSettings',
  'quit',
] as const;

/** The longest pause that ends by itself: a week. */
const MOST_PAUSE_MINUTES = 7 * 24 * 60;

/** One member of the union for each name, so that `Exclude` and `switch` see them apart. */
type Plain<Name extends string> = Name extends string ? { readonly type: Name } : never;

/** What a person can do, in any window, in the tray or from a second start of the app. */
export type UserAction =
  | Plain<(typeof BREAK_ACTIONS)[number]>
  | Plain<(typeof WINDOW_ACTIONS)[number]>
  /** `minutes` 1 to 30, or null for the length in the settings. */
  | { readonly type: 'takeBreak'; readonly minutes: number | null }
  /** One of the app's or the person's own routines, by its id. */
  | { readonly type: 'takeRoutine'; readonly routine: string }
  /** One of them is written to a file that the person chooses. `readRoutine` is the other way round. */
  | { readonly type: 'shareRoutine'; readonly routine: string }
  | { readonly type: 'postponeBreak'; readonly minutes: 5 | 10 }
  /** The same for a break that is not announced yet; an action of its own, so that a double click is one. */
  | { readonly type: 'postponeNext'; readonly minutes: 5 | 10 }
  | { readonly type: 'rateBreak'; readonly feeling: Feeling }
  /** Which exercise of the break hurt, after `rateBreak` said that one did. */
  | { readonly type: 'nameHurt'; readonly exerciseId: ExerciseId }
  /** `minutes` 1 to a week, or null for "until I resume". */
  | { readonly type: 'pauseBreaks'; readonly minutes: number | null }
  | { readonly type: 'changeSettings'; readonly patch: Partial<Settings> }
  /** Whether the system starts the app when the person logs in. */
  | { readonly type: 'startAtLogin'; readonly on: boolean }
  | { readonly type: 'dismissMessage'; readonly id: string }
  /** All of it is written to a file that the person chooses. */
  | { readonly type: 'exportHistory'; readonly format: 'csv' | 'json' }
  /** `restoreHistory` takes the last one back, while the statistics are open. */
  | { readonly type: 'removeHistory'; readonly removal: HistoryRemoval };

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const removal = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('one'), id: z.string().check(z.maxLength(200)) }),
  z.strictObject({ kind: z.literal('days'), fromDay: day, toDay: day }),
  z.strictObject({ kind: z.literal('all') }),
]);

const schema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('takeBreak'), minutes: z.nullable(z.number().check(z.gte(1), z.lte(30))) }),
  z.strictObject({
    type: z.enum(['takeRoutine', 'shareRoutine']),
    routine: z.string().check(z.minLength(1), z.maxLength(40)),
  }),
  z.strictObject({ type: z.literal('nameHurt'), exerciseId: z.enum(EXERCISE_IDS) }),
  z.strictObject({ type: z.literal('postponeBreak'), minutes: z.union([z.literal(5), z.literal(10)]) }),
  z.strictObject({ type: z.literal('postponeNext'), minutes: z.union([z.literal(5), z.literal(10)]) }),
  z.strictObject({ type: z.literal('rateBreak'), feeling: z.enum(FEELINGS) }),
  z.strictObject({
    type: z.literal('pauseBreaks'),
    minutes: z.nullable(z.number().check(z.gte(1), z.lte(MOST_PAUSE_MINUTES))),
  }),
  z.strictObject({ type: z.literal('changeSettings'), patch: z.unknown() }),
  z.strictObject({ type: z.literal('startAtLogin'), on: z.boolean() }),
  z.strictObject({ type: z.literal('dismissMessage'), id: z.string().check(z.maxLength(200)) }),
  z.strictObject({ type: z.literal('exportHistory'), format: z.enum(['csv', 'json']) }),
  z.strictObject({ type: z.literal('removeHistory'), removal }),
  z.strictObject({ type: z.enum(BREAK_ACTIONS) }),
  z.strictObject({ type: z.enum(WINDOW_ACTIONS) }),
]);

/**
 * Reads an action that comes from outside main (a page, a second start).
 * @param parsePatch reads the settings of `changeSettings`; null for a patch that is wrong in any way.
 * @returns null for anything that is not exactly an action.
 */
export function parseAction(
  input: unknown,
  parsePatch: (patch: unknown) => Partial<Settings> | null,
): UserAction | null {
  const result = schema.safeParse(input);
  if (!result.success) return null;
  if (result.data.type !== 'changeSettings') return result.data;
  const patch = parsePatch(result.data.patch);
  return patch === null ? null : { type: 'changeSettings', patch };
}
