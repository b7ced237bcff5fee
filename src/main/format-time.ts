/** From here on a weekday alone could be taken for a nearer one. */
const WEEKDAY_UNTIL_MS = 6 * 24 * 3_600_000;

/**
 * A wall-clock instant as a time of day, the way the person's system writes it; on another day than that of `nowMs`
 * with the weekday before it, far from it with the date.
 */
export function formatTime(wallMs: number, nowMs: number): string {
  const time = format(wallMs, { timeStyle: 'short' });
  if (dayOf(wallMs) === dayOf(nowMs)) return time;
  const far = Math.abs(wallMs - nowMs) >= WEEKDAY_UNTIL_MS;
  return `${format(wallMs, { weekday: 'short', ...(far && { day: 'numeric', month: 'short' }) })} ${time}`;
}

function dayOf(wallMs: number): string {
  return format(wallMs, { dateStyle: 'short' });
}

/** Made anew each time: a formatter keeps the time zone it was made in, and people fly. */
function format(wallMs: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(undefined, options).format(wallMs);
}
