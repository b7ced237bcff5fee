import type { Condition, ExerciseId, Prop, VariationId } from './exercise.ts';
import { HOLD_CAUSES, type HoldCause } from './hold.ts';
import type { LanguageChoice } from './language.ts';
import type { OwnRoutine } from './own-routine.ts';
import type { HoursException, WorkingHours } from './working-hours.ts';

/**
 * How hard it is not to take a break. `gentle`: every button; `firm`: postpone within its limit, skip only after 30 s of
 * break; `strict`: neither. Holding Esc for 3 s ends a break whatever is set.
 */
export const STRICTNESSES = ['gentle', 'firm', 'strict'] as const;
export type Strictness = (typeof STRICTNESSES)[number];

/** Where a break is shown: on the whole of every display, in a card, or only as a notification that opens the guide. */
export const BREAK_MODES = ['fullscreen', 'window', 'notification'] as const;
export type BreakMode = (typeof BREAK_MODES)[number];

/** The display with the guide. A named one that is not plugged in is replaced by the one with the pointer. */
export type DisplayChoice =
  | { readonly kind: 'pointer' }
  | { readonly kind: 'primary' }
  /** `label` as the system names the display. */
  | { readonly kind: 'named'; readonly label: string };

/** What a shortcut of the whole desktop can do. None is taken unless the person sets it. */
export const SHORTCUT_ACTIONS = ['takeBreak', 'skip', 'postpone', 'pause'] as const;
export type ShortcutAction = (typeof SHORTCUT_ACTIONS)[number];
/** How slowly one gets down, changes sides, rests and repeats: times as long. Holds stay what they are. */
export const PACES = [1, 1.5, 2] as const;
export type Pace = (typeof PACES)[number];

/** Keys as Electron writes them (`Control+Alt+B`), at most 60 characters. */
export type Shortcuts = Readonly<Partial<Record<ShortcutAction, string>>>;

/**
 * What a person can set. Its parser stands apart (parse-settings.ts), so that windows can use the defaults without it.
 * In the file (`config.json`) durations are seconds with `Seconds` in the key; here milliseconds.
 */
export interface Settings {
  /** Active desk time between breaks. 5 min to 4 h in the window, down to 5 s in the file; 50 min (HSE: 50-60). */
  readonly breakEveryMs: number;
  /** The whole break, getting down and up included. 1 to 30 min in the window, 5 s in the file; 5 min (Galinsky 2000). */
  readonly breakLengthMs: number;
  /** How long the notice stands before the break may begin. 0 to 300 s; 60 s: floor breaks need tidying-up time. */
  readonly noticeMs: number;
  /** How often one break may be postponed: 0 to 5, or null for no limit. 2. */
  readonly postponeLimit: number | null;
  readonly skipAllowed: boolean;
  /** Without input for longer than this, counting stops. 30 to 180 s (file: from 5 s); 60 s: reading makes no input. */
  readonly idleAfterMs: number;
  /** Without input for this long (or a break's length, if less) the absence counts as a break. 2 to 15 min; 5 min. */
  readonly awayAfterMs: number;
  /** What is at hand. Without `floor` only standing exercises are offered. */
  readonly props: readonly Prop[];
  readonly conditions: readonly Condition[];
  /** Exercises that are never chosen. None. */
  readonly switchedOff: readonly ExerciseId[];
  /** The way each exercise is done, where it is not the usual one. */
  readonly ways: Readonly<Partial<Record<ExerciseId, VariationId>>>;
  /** How many breaks a day may be on the floor before the others are offered beside the desk; null: all. 0 to 20; 3. */
  readonly floorBreaksADay: number | null;
  /** 1. */
  readonly pace: Pace;
  /** Routines of the person's own; at most 30. */
  readonly routines: readonly OwnRoutine[];
  readonly sound: boolean;
  /** 0 to 1. */
  readonly volume: number;
  /** Nothing is heard, whatever else is set; the whole window changes its colour instead. Off. */
  readonly officeMode: boolean;
  /** Whether the lines on screen are spoken as well, by a voice of this machine. Off. */
  readonly voice: boolean;
  /** Name of the voice, at most 200 characters; empty: the first that fits the language. */
  readonly voiceName: string;
  readonly theme: 'system' | 'light' | 'dark';
  /** `system`: what the system speaks, where there is such a language. */
  readonly language: LanguageChoice;
  /** Whether short breaks to stand up come between the others. Off. */
  readonly microBreaks: boolean;
  /** Active desk time between short breaks. 5 min to 2 h (file: from 5 s); 25 min (half of a rest break's interval). */
  readonly microEveryMs: number;
  /** 10 s to 5 min (file: from 5 s); 30 s. */
  readonly microLengthMs: number;
  /** How long the notice of a short break stands. 0 to 60 s; 10 s: nothing has to be tidied up. */
  readonly microNoticeMs: number;
  readonly strictness: Strictness;
  readonly breakMode: BreakMode;
  readonly display: DisplayChoice;
  /** What holds a due break back. All of them. */
  readonly holdCauses: readonly HoldCause[];
  /** Programs during which no break begins, by the name of their process; at most 50. */
  readonly holdApps: readonly string[];
  /** When breaks are wanted; null: always. */
  readonly workingHours: WorkingHours | null;
  /** Changes of the hours for single days; at most 100. Those of days gone by are of no effect. */
  readonly hoursExceptions: readonly HoursException[];
  readonly shortcuts: Shortcuts;
  /** Whether the tray icon shows the minutes left. Off. */
  readonly trayMinutes: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  breakEveryMs: 50 * 60_000,
  breakLengthMs: 5 * 60_000,
  noticeMs: 60_000,
  postponeLimit: 2,
  skipAllowed: true,
  idleAfterMs: 60_000,
  awayAfterMs: 5 * 60_000,
  props: ['floor', 'wall', 'chair'],
  conditions: [],
  switchedOff: [],
  ways: {},
  floorBreaksADay: 3,
  pace: 1,
  routines: [],
  sound: true,
  volume: 0.5,
  officeMode: false,
  voice: false,
  voiceName: '',
  theme: 'system',
  language: 'system',
  microBreaks: false,
  microEveryMs: 25 * 60_000,
  microLengthMs: 30_000,
  microNoticeMs: 10_000,
  strictness: 'gentle',
  breakMode: 'fullscreen',
  display: { kind: 'pointer' },
  holdCauses: HOLD_CAUSES,
  holdApps: [],
  workingHours: null,
  hoursExceptions: [],
  shortcuts: {},
  trayMinutes: false,
};

const SETTING_KEYS = Object.keys(DEFAULT_SETTINGS).filter((key): key is keyof Settings => key in DEFAULT_SETTINGS);

/** The settings that a change would make different from what they are. */
export function changedKeys(settings: Settings, patch: Partial<Settings>): readonly (keyof Settings)[] {
  return SETTING_KEYS.filter((key) => key in patch && !isSameSetting(settings[key], patch[key]));
}

/** Settings are plain data; the order of a list of names, or of the keys of an object, says nothing. */
export function isSameSetting(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(ordered);
    return items.every((item) => typeof item === 'string') ? items.toSorted() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([key, each]): unknown => [key, ordered(each)]);
}
