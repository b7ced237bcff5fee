import { writeClock } from '../../shared/clock-pattern.ts';
import type { Text } from '../../shared/text.ts';

/** A time of day as the person's language writes it where they are, "14:05" or "2:05 PM", from wall-clock epoch milliseconds. */
export function clockText(wallMs: number, text: Text): string {
  const at = new Date(wallMs);
  return writeClock(text.clock(), at.getHours(), at.getMinutes());
}

/** A minute of the day as the person's language writes it where they are; 1440 is midnight again. */
export function minuteText(minute: number, text: Text): string {
  return writeClock(text.clock(), Math.floor(minute / 60) % 24, minute % 60);
}
