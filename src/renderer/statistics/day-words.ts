import type { Text } from '../../shared/text.ts';

/** A calendar day, YYYY-MM-DD, as the person's language writes it where they are; the day itself knows no time zone. */
export function dayWords(day: string, text: Text): string {
  const at = Date.parse(day);
  if (!Number.isFinite(at)) return day;
  return new Intl.DateTimeFormat(text.locale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}

/** The same without the year, for days of which everyone knows it; with the weekday where one day is meant. */
export function shortDayWords(day: string, text: Text, weekday?: 'short'): string {
  const at = Date.parse(day);
  if (!Number.isFinite(at)) return day;
  const parts = { ...(weekday !== undefined && { weekday }), month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(text.locale(), parts).format(at);
}

/** The month of a day, short: "Nov". */
export function monthWords(day: string, text: Text): string {
  return new Intl.DateTimeFormat(text.locale(), { month: 'short', timeZone: 'UTC' }).format(Date.parse(day));
}
