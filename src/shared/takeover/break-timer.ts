import type { HourRange } from '../working-hours.ts';
import { LEFT_OUT, type LeftOut, type OtherTimer } from './other-timer.ts';
import {
  isForeign,
  toBoolean,
  toLanguage,
  toLength,
  toList,
  toNumber,
  toPatch,
  toPostpones,
  toVolume,
  type Draft,
  type Foreign,
} from './values.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const DAY_MINUTES = 24 * 60;

/** More ranges a day than we keep. */
const MOST_RANGES = 10;

/**
 * Reads the `config.json` of BreakTimer, which has everything under `settings`, with lengths in seconds
 * (its app/types/settings.ts). Older files have dates in place of seconds; those are passed over.
 * @returns null when nothing in it can be used. Never throws, whatever the input.
 */
export function readBreakTimer(file: Foreign): OtherTimer | null {
  const settings = file['settings'];
  if (!isForeign(settings)) return null;
  const patch = toPatch({ ...breaks(settings), ...firmness(settings), ...hours(settings), ...look(settings) });
  if (Object.keys(patch).length === 0) return null;
  return { app: 'breakTimer', patch, left: leftOut(settings) };
}

function breaks(settings: Foreign): Draft {
  const idleSeconds = settings['idleResetEnabled'] === false ? undefined : settings['idleResetLengthSeconds'];
  return {
    breakEveryMs: toLength(secondsIn(settings['breakFrequencySeconds']), 'breakEveryMs'),
    breakLengthMs: toLength(secondsIn(settings['breakLengthSeconds']), 'breakLengthMs'),
    awayAfterMs: toLength(secondsIn(idleSeconds), 'awayAfterMs'),
  };
}

function secondsIn(value: unknown): number | undefined {
  const seconds = toNumber(value);
  return seconds === undefined ? undefined : seconds * 1000;
}

/** Without any way round a break it means what strict does; its limit of 0 is none. */
function firmness(settings: Foreign): Draft {
  const canPostpone = toBoolean(settings['postponeBreakEnabled']);
  const canSkip = toBoolean(settings['skipBreakEnabled']);
  const isStrict = canPostpone === false && canSkip === false && settings['endBreakEnabled'] === false;
  const limit = toPostpones(toNumber(settings['postponeLimit']));
  return {
    strictness: isStrict ? 'strict' : undefined,
    skipAllowed: canSkip,
    postponeLimit: canPostpone === false ? 0 : limit === 0 ? null : limit,
  };
}

/** A day that says nothing readable makes the whole week unknown; a week without hours would mean no break ever. */
function hours(settings: Foreign): Draft {
  if (settings['workingHoursEnabled'] === false) return { workingHours: null };
  if (settings['workingHoursEnabled'] !== true) return {};
  const week = DAYS.map((day) => rangesOf(settings[`workingHours${day}`])).filter((ranges) => ranges !== null);
  const isWhole = week.length === DAYS.length && week.some((ranges) => ranges.length > 0);
  return { workingHours: isWhole ? week : undefined };
}

function rangesOf(day: unknown): readonly HourRange[] | null {
  if (!isForeign(day) || typeof day['enabled'] !== 'boolean' || !Array.isArray(day['ranges'])) return null;
  return day['enabled'] ? toList(day['ranges']).flatMap(rangeOf).slice(0, MOST_RANGES) : [];
}

/** With it a range ends on its own day; one that ends before it begins covers nothing. */
function rangeOf(range: unknown): readonly HourRange[] {
  if (!isForeign(range)) return [];
  const [fromMinute, toMinute] = [minuteOf(range['fromMinutes']), minuteOf(range['toMinutes'])];
  if (fromMinute === undefined || toMinute === undefined || toMinute <= fromMinute) return [];
  return [{ fromMinute, toMinute }];
}

function minuteOf(value: unknown): number | undefined {
  const minute = toNumber(value);
  return minute === undefined || minute > DAY_MINUTES ? undefined : Math.round(minute);
}

function look(settings: Foreign): Draft {
  const { notificationType: type, soundType, breakSoundVolume } = settings;
  const backdrop = toBoolean(settings['showBackdrop']);
  const popup = backdrop === undefined ? undefined : backdrop ? 'fullscreen' : 'window';
  const isSilent = soundType === 'NONE' || breakSoundVolume === 0;
  return {
    breakMode: type === 'NOTIFICATION' ? 'notification' : type === 'POPUP' ? popup : undefined,
    sound: isSilent ? false : typeof soundType === 'string' ? true : undefined,
    volume: isSilent ? undefined : toVolume(breakSoundVolume),
    language: toLanguage(settings['language']),
    trayMinutes: toBoolean(settings['trayTextEnabled']),
  };
}

/** Its own values as it comes: what nobody has changed is nothing that was lost. */
function leftOut(settings: Foreign): readonly LeftOut[] {
  const differs = (key: string, usual: readonly unknown[]): boolean =>
    settings[key] !== undefined && !usual.includes(settings[key]);
  const found: Readonly<Record<LeftOut, boolean>> = {
    words:
      differs('breakTitle', ['Time for a break!']) ||
      differs('breakMessage', ['Rest your eyes. Stretch your legs. Breathe. Relax.', '']),
    colours: differs('backgroundColor', ['#16a085']) || differs('textColor', ['#ffffff']),
    shortcuts: false,
    postponeLength: settings['postponeBreakEnabled'] !== false && differs('postponeLengthSeconds', [300, 600]),
    sounds: differs('soundType', ['GONG', 'NONE']),
  };
  return LEFT_OUT.filter((name) => found[name]);
}
