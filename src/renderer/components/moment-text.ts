import type { Text } from '../../shared/text.ts';
import { clockText } from './clock-text.ts';
import { dayOf, weekdayOf } from './weekdays.ts';

/** From here on a weekday alone would be read as the nearer one. */
const WEEKDAY_TELLS_MS = 6 * 24 * 3_600_000;

/** An instant as one says it now: "14:05" today, "Mon 09:00" within days, else with its date. Wall-clock epoch ms. */
export function momentText(wallMs: number, nowWallMs: number, text: Text): string {
  const time = clockText(wallMs, text);
  if (dayOf(wallMs) === dayOf(nowWallMs)) return time;
  const isNear = Math.abs(wallMs - nowWallMs) < WEEKDAY_TELLS_MS;
  const weekday = isNear ? text(`weekday.short.${weekdayOf(wallMs)}`) : dateText(wallMs, text);
  return text('weekday.at', { weekday, time });
}

/** A day as the person's language writes it where they are, from wall-clock epoch milliseconds. */
export function dateText(wallMs: number, text: Text): string {
  return new Intl.DateTimeFormat(text.locale(), { dateStyle: 'medium' }).format(wallMs);
}
