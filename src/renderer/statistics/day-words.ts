import type { Text } from '../../shared/text.ts';

/** A calendar day, YYYY-MM-DD, as the person's language writes it where they are; the day itself knows no time zone. */
export function dayWords(day: string, text: Text): string {
  const at = Date.parse(day);
  if (!Number.isFinite(at)) return day;
  return new Intl.DateTimeFormat(text.locale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}
