/**
 * Amounts as they stand in a field. Minutes are "50", or "7:30" when they are not whole, so that every second can be
 * entered and nothing that a file holds is rounded. Seconds are plain whole numbers.
 */
export type Unit = 'minutes' | 'seconds';

/** A range in milliseconds, both ends included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

export const STEP_MS: Readonly<Record<Unit, number>> = { minutes: 60_000, seconds: 1000 };

/** The text for milliseconds; parts of a second are dropped. */
export function toAmount(ms: number, unit: Unit): string {
  const seconds = Math.floor(ms / 1000);
  if (unit === 'seconds') return `${seconds}`;
  const rest = seconds % 60;
  const minutes = `${Math.floor(seconds / 60)}`;
  return rest === 0 ? minutes : `${minutes}:${`${rest}`.padStart(2, '0')}`;
}

/** The milliseconds a text means, or null when it is no amount. */
export function parseAmount(input: string, unit: Unit): number | null {
  const text = input.trim();
  if (/^\d{1,5}$/.test(text)) return Number(text) * STEP_MS[unit];
  const parts = unit === 'minutes' ? /^(\d{0,4}):([0-5]\d)$/.exec(text) : null;
  if (parts === null) return null;
  return Number(parts[1]) * 60_000 + Number(parts[2]) * 1000;
}

/** The next amount up (`direction` 1) or down (-1), kept inside the range. */
export function stepAmount(ms: number, direction: 1 | -1, unit: Unit, range: Range): number {
  return Math.min(range.max, Math.max(range.min, ms + direction * STEP_MS[unit]));
}
