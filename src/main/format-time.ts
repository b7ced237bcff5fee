const timeOfDay = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

/** A wall-clock instant as a time of day, the way the person's system writes it. */
export function formatTime(wallMs: number): string {
  return timeOfDay.format(wallMs);
}
