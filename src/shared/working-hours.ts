/** A range of one day in minutes since local midnight, 0 to 1440. `to` at or before `from` runs over midnight. */
export interface HourRange {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** The ranges of each weekday, Monday first; the weekday on which a range begins is the one it belongs to. */
export type WorkingHours = readonly (readonly HourRange[])[];

/** A change for one day alone: no breaks in that time, or breaks although it is outside the hours. */
export interface HoursException extends HourRange {
  /** Local calendar day on which it begins, YYYY-MM-DD. */
  readonly day: string;
  readonly kind: 'off' | 'on';
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** How far ahead the next beginning is looked for: a week, and the day over midnight. */
const LOOK_AHEAD_DAYS = 8;

/** Hours and their exceptions, as the settings have them. `hours` null: always. */
export interface Hours {
  readonly workingHours: WorkingHours | null;
  readonly hoursExceptions: readonly HoursException[];
}

/**
 * Whether breaks are wanted at a local instant: wall-clock epoch milliseconds plus the zone's offset, so that plain
 * arithmetic gives day, weekday and minute.
 */
export function isWithinHours({ workingHours, hoursExceptions }: Hours, localMs: number): boolean {
  if (workingHours === null && hoursExceptions.length === 0) return true;
  const exceptions = hoursExceptions.filter((exception) => covers(exception, dayStart(exception.day), localMs));
  if (exceptions.some(({ kind }) => kind === 'off')) return false;
  if (exceptions.length > 0 || workingHours === null) return true;
  const today = startOfDay(localMs);
  return [today, today - DAY_MS].some((start) =>
    rangesOf(workingHours, start).some((range) => covers(range, start, localMs)),
  );
}

/**
 * The next local instant at which breaks are wanted again, or null when none comes within a week.
 * Only beginnings of ranges and ends of exceptions can be one.
 */
export function nextWithinHours(hours: Hours, localMs: number): number | null {
  const today = startOfDay(localMs);
  const starts = Array.from({ length: LOOK_AHEAD_DAYS + 1 }, (_unused, index) => today + index * DAY_MS);
  const ranges = starts.flatMap((start) =>
    hours.workingHours === null ? [] : rangesOf(hours.workingHours, start).map((range) => edges(range, start)[0]),
  );
  const exceptions = hours.hoursExceptions.flatMap((exception) => {
    const [from, to] = edges(exception, dayStart(exception.day));
    return [exception.kind === 'on' ? from : to];
  });
  const candidates = [...ranges, ...exceptions].filter((edge) => edge > localMs && isWithinHours(hours, edge));
  return candidates.length === 0 ? null : Math.min(...candidates);
}

/** Local midnight before or at an instant. */
export function startOfDay(localMs: number): number {
  return Math.floor(localMs / DAY_MS) * DAY_MS;
}

function dayStart(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** 1 January 1970 was a Thursday. */
function rangesOf(hours: WorkingHours, start: number): readonly HourRange[] {
  return hours[(Math.round(start / DAY_MS) + 3) % 7] ?? [];
}

function covers(range: HourRange, start: number, localMs: number): boolean {
  const [from, to] = edges(range, start);
  return localMs >= from && localMs < to;
}

function edges({ fromMinute, toMinute }: HourRange, start: number): readonly [number, number] {
  const to = start + toMinute * MINUTE_MS;
  return [start + fromMinute * MINUTE_MS, toMinute > fromMinute ? to : to + DAY_MS];
}
