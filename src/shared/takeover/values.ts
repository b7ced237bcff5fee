import { languageFor, type Language } from '../language.ts';
import type { Settings } from '../settings.ts';

/** A file of somebody else, of which nothing is known but that it is an object. */
export type Foreign = Readonly<Record<string, unknown>>;

/** Settings while they are put together; undefined where the file says nothing that can be used. */
export type Draft = { readonly [Key in keyof Settings]?: Settings[Key] | undefined };

/** What can be set in the settings window, in milliseconds; a file of ours takes more. */
export const RANGES = {
  breakEveryMs: [5 * 60_000, 240 * 60_000],
  breakLengthMs: [60_000, 30 * 60_000],
  noticeMs: [0, 300_000],
  awayAfterMs: [2 * 60_000, 15 * 60_000],
  microEveryMs: [5 * 60_000, 120 * 60_000],
  microLengthMs: [10_000, 300_000],
  microNoticeMs: [0, 60_000],
} as const;

/** More postpones than that cannot be set. */
const MOST_POSTPONES = 5;

/** A longer list or name than we keep is cut short or passed over. */
const MOST_LISTED = 1000;

export function isForeign(value: unknown): value is Foreign {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function toBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** A number of the file; undefined for all that is none, or below nothing. */
export function toNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** A length of time as near to the file's as it can be set here. */
export function toLength(ms: number | undefined, key: keyof typeof RANGES): number | undefined {
  if (ms === undefined) return undefined;
  const [least, most] = RANGES[key];
  return Math.min(most, Math.max(least, Math.round(ms)));
}

/** A limit of postpones as near to the file's as it can be set here. */
export function toPostpones(count: number | undefined): number | undefined {
  return count === undefined ? undefined : Math.min(MOST_POSTPONES, Math.round(count));
}

/** 0 to 1, in whole percent as the settings window shows it. */
export function toVolume(value: unknown): number | undefined {
  const volume = toNumber(value);
  return volume === undefined ? undefined : Math.round(Math.min(1, volume) * 100) / 100;
}

export function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MOST_LISTED) : [];
}

/** Our language for a tag such as `de` or `pt-PT`. */
export function toLanguage(value: unknown): Language | undefined {
  return typeof value === 'string' ? (languageFor(value) ?? undefined) : undefined;
}

/** Only what was found. */
export function toPatch(draft: Draft): Partial<Settings> {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
}
