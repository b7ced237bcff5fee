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
