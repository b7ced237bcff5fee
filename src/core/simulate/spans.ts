const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const SECOND_MS = 1000;
const DAY_MS = 24 * HOUR_MS;

/** Nobody writes a longer day, and a slip of the keyboard should not take minutes to live through. Ours. */
const LONGEST_MS = 31 * DAY_MS;

const SPAN = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?$/;
const LOCAL = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/;
const TIME_OF_DAY = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

/** A length of time as people write it: `90s`, `1h30m`, `2.5s`; in milliseconds, or null. At most 31 days. */
export function parseSpan(text: string): number | null {
  const found = SPAN.exec(text);
  if (found === null || text === '') return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = found;
  const ms = Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS + Math.round(Number(seconds) * SECOND_MS);
  return ms <= LONGEST_MS ? ms : null;
}

/** A shift with its sign: `+1h`, `-30m`; in milliseconds, or null. */
export function parseShift(text: string): number | null {
  if (!/^[+-]/.test(text)) return null;
  const ms = parseSpan(text.slice(1));
  return ms !== null && text.startsWith('-') ? -ms : ms;
}

/** A local moment, `2026-01-05T09:00`, as the epoch milliseconds it would have in UTC; or null. */
export function parseLocal(text: string): number | null {
  if (!LOCAL.test(text)) return null;
  const ms = Date.parse(`${text}Z`);
  // 30 February is read as 2 March by some, and refused by others
  return Number.isNaN(ms) || dayOf(ms) !== text.slice(0, 10) ? null : ms;
}

/** A time of day, `18:00`, in milliseconds since midnight; or null. */
export function parseTimeOfDay(text: string): number | null {
  const found = TIME_OF_DAY.exec(text);
  if (found === null) return null;
  const [, hours, minutes, seconds = '0'] = found;
  return Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS + Number(seconds) * SECOND_MS;
}

/** The calendar day of a local instant, YYYY-MM-DD, by arithmetic alone (Howard Hinnant, civil_from_days). */
export function dayOf(localMs: number): string {
  const days = Math.floor(localMs / DAY_MS) + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The time of day of a local instant, `HH:MM:SS`. */
export function timeOf(localMs: number): string {
  const seconds = Math.floor((((localMs % DAY_MS) + DAY_MS) % DAY_MS) / SECOND_MS);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
}

/** A length of time as `parseSpan` reads it, in whole seconds: `1h30m`, `45s`. */
export function spanWords(ms: number): string {
  const seconds = Math.round(ms / SECOND_MS);
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'm'],
    [seconds % 60, 's'],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`);
  return words.length === 0 ? '0s' : words.join('');
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
