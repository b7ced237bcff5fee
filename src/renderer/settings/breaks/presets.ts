import type { Settings } from '../../../shared/settings.ts';
import type { Text } from '../../../shared/text.ts';
import { toAmount, type Unit } from '../fields/amount.ts';

const MINUTE = 60_000;

/** A few ways to arrange a day, each a change of some settings. */
export interface Preset {
  /** Under `settings.presets`. */
  readonly id: string;
  readonly patch: Partial<Settings>;
}

/** What each of them sets is ours, but for the intervals of their names. */
export const PRESETS: readonly Preset[] = [
  { id: 'fiftyFive', patch: { breakEveryMs: 50 * MINUTE, breakLengthMs: 5 * MINUTE, microBreaks: false } },
  // HSE: 5 to 10 minutes in each hour; the longer end, as these come less often than every 50 minutes
  { id: 'hourly', patch: { breakEveryMs: 60 * MINUTE, breakLengthMs: 10 * MINUTE, microBreaks: false } },
  // every third of them is the longer break: both intervals meet on the hour
  {
    id: 'eyes',
    patch: {
      breakEveryMs: 60 * MINUTE,
      breakLengthMs: 5 * MINUTE,
      microBreaks: true,
      microEveryMs: 20 * MINUTE,
      microLengthMs: 20_000,
    },
  },
  {
    id: 'gentle',
    patch: {
      breakEveryMs: 60 * MINUTE,
      breakLengthMs: 3 * MINUTE,
      noticeMs: 2 * MINUTE,
      strictness: 'gentle',
      postponeLimit: null,
      skipAllowed: true,
      breakMode: 'window',
      microBreaks: false,
    },
  },
];

const UNITS: Readonly<Partial<Record<keyof Settings, Unit>>> = {
  breakEveryMs: 'minutes',
  breakLengthMs: 'minutes',
  noticeMs: 'seconds',
  microEveryMs: 'minutes',
  microLengthMs: 'seconds',
};

/** A value of a setting that presets change, in the words of its row. */
export function valueWords(key: keyof Settings, settings: Partial<Settings>, text: Text): string {
  const value = settings[key];
  const unit = UNITS[key];
  if (typeof value === 'number' && unit !== undefined)
    return text(`settings.amount.${unit}`, { amount: toAmount(value, unit) });
  if (typeof value === 'boolean') return text(value ? 'settings.on' : 'settings.off');
  if (value === null) return text('settings.postponeLimit.none');
  if (typeof value === 'number') return text('settings.postponeLimit.times', { count: value });
  return typeof value === 'string' ? text(`settings.${key}.${value}`) : '';
}
