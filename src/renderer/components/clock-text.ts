const format = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

/** A time of day as the person's system writes it, "14:05" or "2:05 PM", from wall-clock epoch milliseconds. */
export function clockText(wallMs: number): string {
  return format.format(wallMs);
}
