import type { Text } from '../../shared/text.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * A remaining time as one number and its unit, rounded up so that it never says less than is left:
 * "45 s", "32 min", "2:05 h".
 */
export function countdown(ms: number, text: Text): { readonly figure: string; readonly unit: string } {
  const left = Math.max(0, ms);
  if (left < MINUTE) return { figure: `${Math.ceil(left / SECOND)}`, unit: text('home.unit.seconds') };
  const minutes = Math.ceil(left / MINUTE);
  if (minutes < 100) return { figure: `${minutes}`, unit: text('home.unit.minutes') };
  const rest = `${minutes % 60}`.padStart(2, '0');
  return { figure: `${Math.floor(minutes / 60)}:${rest}`, unit: text('home.unit.hours') };
}
