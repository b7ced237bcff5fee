const DAY_MS = 86_400_000;

/** Days since 1 January 1970 of a calendar day written YYYY-MM-DD; null for text that is no day. */
export function dayNumber(day: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const ms = Date.parse(day);
  return Number.isFinite(ms) ? ms / DAY_MS : null;
}

/**
 * The calendar day, YYYY-MM-DD, of a number of `dayNumber`. Counted in 400-year cycles from 1 March of the year 0
 * (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days), because shared code makes no dates.
 */
export function dayText(number: number): string {
  const sinceMarch = number + 719_468;
  const era = Math.floor(sinceMarch / 146_097);
  const ofEra = sinceMarch - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [`${year}`.padStart(4, '0'), two(month), two(date)].join('-');
}

/** 0 for Monday to 6 for Sunday; 1 January 1970 was a Thursday. */
export function weekdayIndex(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

function two(part: number): string {
  return `${part}`.padStart(2, '0');
}
