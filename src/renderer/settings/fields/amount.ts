/**
 * Amounts as they stand in a field. Minutes are "50", or "7:30" when they are not whole, so that every second can be
 * entered and nothing that a file holds is rounded. Seconds are plain whole numbers. Typed is what people write: "7:30"
 * in both, and units, "52 min 30 s".
 */
export type Unit = 'minutes' | 'seconds';

/** A range in milliseconds, both ends included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

export const STEP_MS: Readonly<Record<Unit, number>> = { minutes: MINUTE, seconds: SECOND };

/** The units as they are written everywhere; the language of the window has its own besides. */
const UNITS = { h: HOUR, min: MINUTE, m: MINUTE, s: SECOND } as const;

/** Zero in Arabic, Persian and Hindi writing; the other digits follow it. */
const ZEROS = [0x0660, 0x06f0, 0x0966] as const;

/** The text for milliseconds; parts of a second are dropped. */
export function toAmount(ms: number, unit: Unit): string {
  const seconds = Math.floor(ms / SECOND);
  if (unit === 'seconds') return `${seconds}`;
  const rest = seconds % 60;
  const minutes = `${Math.floor(seconds / 60)}`;
  return rest === 0 ? minutes : `${minutes}:${`${rest}`.padStart(2, '0')}`;
}

/**
 * The milliseconds a text means, or null when it is no amount.
 * @param names the units as they stand behind the fields.
 */
export function parseAmount(input: string, unit: Unit, names: Readonly<Record<Unit, string>>): number | null {
  const text = plain(input);
  if (/^\d{1,5}$/.test(text)) return Number(text) * STEP_MS[unit];
  const clock = /^(\d{0,4}):([0-5]\d)$/.exec(text);
  if (clock !== null) return Number(clock[1]) * MINUTE + Number(clock[2]) * SECOND;
  const own = [[plain(names.minutes), MINUTE] as const, [plain(names.seconds), SECOND] as const];
  return addParts(text, new Map([...own, ...Object.entries(UNITS)]));
}

/** "1 h 30 min", "52min 30": each part smaller than the one before it, and the last may leave out its unit. */
function addParts(text: string, units: ReadonlyMap<string, number>): number | null {
  const parts = [...text.matchAll(/(\d{1,5})\s*([^\d\s]*)\s*/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text) return null;
  let sum = 0;
  let before = Infinity;
  for (const [, digits, word = ''] of parts) {
    const size = word === '' ? before / 60 : units.get(word.replace(/\.$/, ''));
    if (size === undefined || size >= before || size < SECOND) return null;
    sum += Number(digits) * size;
    before = size;
  }
  return sum;
}

/** Small letters and the digits 0 to 9, whatever keyboard it was typed on. */
function plain(input: string): string {
  const toDigit = (digit: string): string => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : `${code - zero}`;
  };
  return input
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/\p{Nd}/gu, toDigit);
}
