/** How a language writes the times of each hour, 0 to 23: `2:{m} PM`, with the minute's two digits at `{m}`. */
export type ClockPattern = readonly string[];

const HOUR_MS = 3_600_000;

/**
 * The pattern by which `Intl` writes times in a locale (BCP 47, with `localeFor`'s digits). What a formatter needs is
 * loaded and built anew in each process, which takes some 10 ms: main has it anyway, and tells its windows the result.
 */
export function clockPatternOf(locale: string): ClockPattern {
  const format = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  return Array.from({ length: 24 }, (_, hour) =>
    format
      .formatToParts(hour * HOUR_MS)
      .map(({ type, value }) => (type === 'minute' ? '{m}' : value))
      .join('')
      // as `format` has it: pages and files that were made for a plain space would break otherwise, says V8
      .replaceAll('\u202f', ' '),
  );
}

/** A time of day by its pattern: `hour` 0 to 23, `minute` 0 to 59. */
export function writeClock(pattern: ClockPattern, hour: number, minute: number): string {
  return (pattern[hour] ?? `${hour}:{m}`).replace('{m}', String(minute).padStart(2, '0'));
}
