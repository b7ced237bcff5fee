/** Monday first, as the working hours have them. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The weekday of a wall-clock instant where the person is. */
export function weekdayOf(wallMs: number): Weekday {
  return WEEKDAYS[(new Date(wallMs).getDay() + 6) % 7] ?? 'monday';
}

/** The calendar day of a wall-clock instant where the person is, YYYY-MM-DD. */
export function dayOf(wallMs: number): string {
  const date = new Date(wallMs);
  const two = (part: number) => `${part}`.padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
