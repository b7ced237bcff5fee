import type { Text } from '../../shared/text.ts';

/**
 * A time of day as the person's language writes it where they are, "14:05" or "2:05 PM", from wall-clock epoch milliseconds.
 * The formatter is made anew each time: it keeps the time zone it was made in, and people fly.
 */
export function clockText(wallMs: number, text: Text): string {
  return new Intl.DateTimeFormat(text.locale(), { timeStyle: 'short' }).format(wallMs);
}

/** A minute of the day as the person's language writes it where they are; 1440 is midnight again. On that day no clock is changed. */
export function minuteText(minute: number, text: Text): string {
  return clockText(new Date(2000, 0, 1, 0, minute % (24 * 60)).getTime(), text);
}
