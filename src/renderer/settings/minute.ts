import type { Text } from '../../shared/text.ts';
import { clockText } from '../components/clock-text.ts';

const DAY_MINUTES = 24 * 60;

/** A minute of the day as a time field has it: "09:05". 1440 is midnight again. */
export function toTime(minute: number): string {
  const two = (part: number) => `${part}`.padStart(2, '0');
  return `${two(Math.floor((minute % DAY_MINUTES) / 60))}:${two(minute % 60)}`;
}

/** The minute of the day a time field means, or null when it is empty or half filled. */
export function parseTime(value: string): number | null {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)/.exec(value);
  return parts === null ? null : Number(parts[1]) * 60 + Number(parts[2]);
}

/** A minute of the day as the person's language writes it where they are. On that day no clock is changed. */
export function minuteText(minute: number, text: Text): string {
  return clockText(new Date(2000, 0, 1, 0, minute % DAY_MINUTES).getTime(), text);
}
