/**
 * A time of day as the person's system writes it, "14:05" or "2:05 PM", from wall-clock epoch milliseconds.
 * The formatter is made anew each time: it keeps the time zone it was made in, and people fly.
 */
export function clockText(wallMs: number): string {
  return new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(wallMs);
}
