/** A calendar day, YYYY-MM-DD, as the person's system writes it; the day itself knows no time zone. */
export function dayWords(day: string): string {
  const at = Date.parse(day);
  if (!Number.isFinite(at)) return day;
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}
