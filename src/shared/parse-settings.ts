import * as z from 'zod/mini';
import { CONDITIONS, EXERCISE_IDS, PROPS, VARIATION_IDS } from './exercise.ts';
import { HOLD_CAUSES } from './hold.ts';
import { LANGUAGE_CHOICES } from './language.ts';
import { ROUTINE_LIMITS } from './own-routine.ts';
import { ownRoutineShape } from './parse-routine.ts';
import { BREAK_MODES, DEFAULT_SETTINGS, PACES, SHORTCUT_ACTIONS, STRICTNESSES, type Settings } from './settings.ts';

/** The format this version of the app writes; a file with a higher number comes from a newer one. */
export const SETTINGS_SCHEMA_VERSION = 1;

/** A key of the file whose value cannot be used, and a short piece of that value (at most 30 characters). */
export interface SettingsProblem {
  readonly key: string;
  readonly found: string;
}

/** What the file said. `newer`: it was written by a newer version of the app, so it must not be written over. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
  readonly newer: boolean;
}

/** Longest allowed durations in seconds, see `Settings`; the shortest is what a real day is tried in within a minute. */
const SHORTEST_SECONDS = 5;
const LONGEST_SECONDS = {
  breakEvery: 4 * 3600,
  breakLength: 30 * 60,
  notice: 300,
  idleAfter: 180,
  awayAfter: 15 * 60,
  microEvery: 2 * 3600,
  microLength: 300,
  microNotice: 60,
};

const between = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most));
const duration = (longestSeconds: number) => between(SHORTEST_SECONDS, longestSeconds);
const durationMs = (shortestSeconds: number, longestSeconds: number) =>
  between(shortestSeconds * 1000, longestSeconds * 1000).check(z.int());

const minute = between(0, 24 * 60).check(z.int());
const hourRange = z.strictObject({ fromMinute: minute, toMinute: minute });
const day = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const hoursException = z.strictObject({
  day,
  fromMinute: minute,
  toMinute: minute,
  kind: z.enum(['off', 'on']),
});
const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

/** What the file and the window say alike. */
const common = {
  microBreaks: z.exactOptional(z.boolean()),
  strictness: z.exactOptional(z.enum(STRICTNESSES)),
  breakMode: z.exactOptional(z.enum(BREAK_MODES)),
  display: z.exactOptional(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('pointer') }),
      z.strictObject({ kind: z.literal('primary') }),
      z.strictObject({ kind: z.literal('named'), label: words(200) }),
    ]),
  ),
  holdCauses: z.exactOptional(z.array(z.enum(HOLD_CAUSES)).check(z.maxLength(HOLD_CAUSES.length))),
  holdApps: z.exactOptional(z.array(words(100)).check(z.maxLength(50))),
  workingHours: z.exactOptional(z.nullable(z.array(z.array(hourRange).check(z.maxLength(10))).check(z.length(7)))),
  hoursExceptions: z.exactOptional(z.array(hoursException).check(z.maxLength(100))),
  shortcuts: z.exactOptional(z.partialRecord(z.enum(SHORTCUT_ACTIONS), words(60))),
  trayMinutes: z.exactOptional(z.boolean()),
  postponeLimit: z.exactOptional(z.nullable(between(0, 5).check(z.int()))),
  skipAllowed: z.exactOptional(z.boolean()),
  props: z.exactOptional(z.array(z.enum(PROPS)).check(z.maxLength(PROPS.length))),
  conditions: z.exactOptional(z.array(z.enum(CONDITIONS)).check(z.maxLength(CONDITIONS.length))),
  switchedOff: z.exactOptional(z.array(z.enum(EXERCISE_IDS)).check(z.maxLength(EXERCISE_IDS.length))),
  ways: z.exactOptional(z.partialRecord(z.enum(EXERCISE_IDS), z.enum(VARIATION_IDS))),
  floorBreaksADay: z.exactOptional(z.nullable(between(0, 20).check(z.int()))),
  pace: z.exactOptional(z.literal(PACES)),
  routines: z.exactOptional(z.array(ownRoutineShape).check(z.maxLength(ROUTINE_LIMITS.routines))),
  sound: z.exactOptional(z.boolean()),
  volume: z.exactOptional(between(0, 1)),
  officeMode: z.exactOptional(z.boolean()),
  voice: z.exactOptional(z.boolean()),
  voiceName: z.exactOptional(z.string().check(z.maxLength(200))),
  theme: z.exactOptional(z.enum(['system', 'light', 'dark'])),
  language: z.exactOptional(z.enum(LANGUAGE_CHOICES)),
};

/** What `config.json` may hold; other keys are passed over. */
const fileSchema = z.object({
  ...common,
  schemaVersion: z.exactOptional(z.number().check(z.int(), z.gte(1))),
  breakEverySeconds: z.exactOptional(duration(LONGEST_SECONDS.breakEvery)),
  breakLengthSeconds: z.exactOptional(duration(LONGEST_SECONDS.breakLength)),
  noticeSeconds: z.exactOptional(between(0, LONGEST_SECONDS.notice)),
  idleAfterSeconds: z.exactOptional(duration(LONGEST_SECONDS.idleAfter)),
  awayAfterSeconds: z.exactOptional(duration(LONGEST_SECONDS.awayAfter)),
  microEverySeconds: z.exactOptional(duration(LONGEST_SECONDS.microEvery)),
  microLengthSeconds: z.exactOptional(duration(LONGEST_SECONDS.microLength)),
  microNoticeSeconds: z.exactOptional(between(0, LONGEST_SECONDS.microNotice)),
});

const patchSchema = z.strictObject({
  ...common,
  breakEveryMs: z.exactOptional(durationMs(SHORTEST_SECONDS, LONGEST_SECONDS.breakEvery)),
  breakLengthMs: z.exactOptional(durationMs(SHORTEST_SECONDS, LONGEST_SECONDS.breakLength)),
  noticeMs: z.exactOptional(durationMs(0, LONGEST_SECONDS.notice)),
  idleAfterMs: z.exactOptional(durationMs(SHORTEST_SECONDS, LONGEST_SECONDS.idleAfter)),
  awayAfterMs: z.exactOptional(durationMs(SHORTEST_SECONDS, LONGEST_SECONDS.awayAfter)),
  microEveryMs: z.exactOptional(durationMs(SHORTEST_SECONDS, LONGEST_SECONDS.microEvery)),
  microLengthMs: z.exactOptional(durationMs(SHORTEST_SECONDS, LONGEST_SECONDS.microLength)),
  microNoticeMs: z.exactOptional(durationMs(0, LONGEST_SECONDS.microNotice)),
});

/** Keys of the file that are named otherwise here. */
const FILE_KEYS = {
  breakEveryMs: 'breakEverySeconds',
  breakLengthMs: 'breakLengthSeconds',
  noticeMs: 'noticeSeconds',
  idleAfterMs: 'idleAfterSeconds',
  awayAfterMs: 'awayAfterSeconds',
  microEveryMs: 'microEverySeconds',
  microLengthMs: 'microLengthSeconds',
  microNoticeMs: 'microNoticeSeconds',
} as const;

/**
 * Reads what `config.json` holds, each key alone: a wrong value gets its default and is named, keys that are not known
 * are passed over. Never throws, whatever the input.
 */
export function parseSettingsFile(input: unknown): SettingsReading {
  const result = fileSchema.safeParse(input);
  if (result.success) return toReading(result.data, []);
  if (!isRecord(input)) return toReading({}, [{ key: '', found: abridge(input) }]);
  const wrong = new Set(result.error.issues.map((issue) => String(issue.path[0])));
  const rest = Object.entries(input).filter(([key]) => !wrong.has(key) && Object.hasOwn(fileSchema.shape, key));
  return toReading(
    fileSchema.parse(Object.fromEntries(rest)),
    [...wrong].map((key) => ({ key, found: abridge(input[key]) })),
  );
}

/**
 * The settings as people pass them on: like `config.json`, with the version and without keys that are none. Its JSON
 * Schema is published as `docs/settings.schema.json`.
 */
export const settingsFileShape = z.strictObject({
  ...fileSchema.shape,
  $schema: z.exactOptional(z.string().check(z.maxLength(2000))),
  schemaVersion: z.literal(SETTINGS_SCHEMA_VERSION),
});

/** The name of a setting in the file. */
export function fileKeyOf(key: string): string {
  return isDurationKey(key) ? FILE_KEYS[key] : key;
}

/** The settings as the file names them, ready to be written; only the keys that are given. */
export function toSettingsFile(settings: Partial<Settings>): Record<string, unknown> {
  const file: Record<string, unknown> = { schemaVersion: SETTINGS_SCHEMA_VERSION };
  for (const [key, value] of Object.entries(settings)) {
    file[fileKeyOf(key)] = isDurationKey(key) && typeof value === 'number' ? value / 1000 : value;
  }
  return file;
}

/**
 * Reads a change of settings that comes from a window.
 * @returns null when any key is unknown or any value is wrong.
 */
export function parseSettingsPatch(input: unknown): Partial<Settings> | null {
  const result = patchSchema.safeParse(input);
  return result.success ? result.data : null;
}

function toReading(file: z.infer<typeof fileSchema>, problems: readonly SettingsProblem[]): SettingsReading {
  const { schemaVersion, breakEverySeconds, breakLengthSeconds, noticeSeconds, ...others } = file;
  const { idleAfterSeconds, awayAfterSeconds, microEverySeconds, microLengthSeconds, microNoticeSeconds, ...plain } =
    others;
  const ms = (seconds: number | undefined, otherwise: number) =>
    seconds === undefined ? otherwise : Math.round(seconds * 1000);
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    ...plain,
    breakEveryMs: ms(breakEverySeconds, DEFAULT_SETTINGS.breakEveryMs),
    breakLengthMs: ms(breakLengthSeconds, DEFAULT_SETTINGS.breakLengthMs),
    noticeMs: ms(noticeSeconds, DEFAULT_SETTINGS.noticeMs),
    idleAfterMs: ms(idleAfterSeconds, DEFAULT_SETTINGS.idleAfterMs),
    awayAfterMs: ms(awayAfterSeconds, DEFAULT_SETTINGS.awayAfterMs),
    microEveryMs: ms(microEverySeconds, DEFAULT_SETTINGS.microEveryMs),
    microLengthMs: ms(microLengthSeconds, DEFAULT_SETTINGS.microLengthMs),
    microNoticeMs: ms(microNoticeSeconds, DEFAULT_SETTINGS.microNoticeMs),
  };
  return { settings, problems, newer: (schemaVersion ?? 1) > SETTINGS_SCHEMA_VERSION };
}

function isDurationKey(key: string): key is keyof typeof FILE_KEYS {
  return Object.hasOwn(FILE_KEYS, key);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A short piece of a value. What is inside a list or an object is left out: it may be of any size and depth. */
function abridge(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length <= 30 ? text : `${text.slice(0, 29)}…`;
}
