import type { Text } from '../shared/text.ts';
import type { FormatTime } from './tray/status.ts';

/** From here on a weekday alone could be taken for a nearer one. */
const WEEKDAY_UNTIL_MS = 6 * 24 * 3_600_000;

/** Writes times of day in the language of the texts. */
export function timeFormatOf(text: Text): FormatTime {
  return (wallMs, nowMs) => formatTime(wallMs, nowMs, text.locale());
}

/**
 * A wall-clock instant as a time of day, the way `locale` writes it; on another day than that of `nowMs`
 * with the weekday before it, far from it with the date.
 */
export function formatTime(wallMs: number, nowMs: number, locale: string): string {
  const time = format(wallMs, locale, { timeStyle: 'short' });
  if (dayOf(wallMs, locale) === dayOf(nowMs, locale)) return time;
  const far = Math.abs(wallMs - nowMs) >= WEEKDAY_UNTIL_MS;
  return `${format(wallMs, locale, { weekday: 'short', ...(far && { day: 'numeric', month: 'short' }) })} ${time}`;
}

function dayOf(wallMs: number, locale: string): string {
  return format(wallMs, locale, { dateStyle: 'short' });
}

/** Made anew each time: a formatter keeps the time zone it was made in, and people fly. */
function format(wallMs: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, options).format(wallMs);
}
