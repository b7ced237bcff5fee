import type { Text } from '../../shared/text.ts';

/**
 * A time of day as the person's language writes it where they are, "14:05" or "2:05 PM", from wall-clock epoch milliseconds.
 * The formatter is made anew each time: it keeps the time zone it was made in, and people fly.
 */
export function clockText(wallMs: number, text: Text): string {
  return new Intl.DateTimeFormat(text.locale(), { timeStyle: 'short' }).format(wallMs);
}
