import { uptime } from 'node:os';
import type { Calendar } from '../../core/scheduler/state.ts';

/** The three clocks at one moment, in milliseconds. No one of them tells the whole truth, see `advance`. */
export interface Reading {
  /** The person's clock: can be set, and jumps. */
  readonly wallMs: number;
  /** Never set, but stands still in sleep on Linux and macOS. */
  readonly monotonicMs: number;
  /** Time since boot, sleep included. */
  readonly bootMs: number;
}

/** A clock that only moves forward with real time, sleep included, and starts at the wall clock. */
export interface SteadyClock {
  readonly at: number;
  readonly reading: Reading;
  readonly wallOffsetMs: number;
}

/** Boot time comes in whole seconds on some systems: a smaller difference is rounding, not sleep. */
const LEAST_SLEEP_MS = 2_000;
/** A tick this much later than asked: the whole app was not run (Windows sleep, hibernation, a stopped process). */
const LATE_TICK_MS = 30_000;
/** The wall clock drifts by milliseconds all the time; only a real change is passed on. */
const LEAST_CLOCK_CHANGE_MS = 1_000;

export function readClocks(): Reading {
  return { wallMs: Date.now(), monotonicMs: performance.now(), bootMs: uptime() * 1000 };
}

export function steadyFrom(reading: Reading): SteadyClock {
  return { at: reading.wallMs, reading, wallOffsetMs: 0 };
}

/**
 * Moves the steady clock to a new reading and tells how much of that time was not lived through:
 * boot time minus monotonic time is sleep, and so is a tick that comes far later than it was asked for.
 */
export function advance(
  clock: SteadyClock,
  reading: Reading,
  askedMs: number,
): { readonly clock: SteadyClock; readonly asleepMs: number } {
  const ranMs = Math.max(0, reading.monotonicMs - clock.reading.monotonicMs);
  const sleptMs = reading.bootMs - clock.reading.bootMs - ranMs;
  const asleepMs = sleptMs >= LEAST_SLEEP_MS ? sleptMs : 0;
  const lateMs = ranMs - askedMs >= LATE_TICK_MS ? ranMs - askedMs : 0;
  const at = clock.at + ranMs + asleepMs;
  const offset = reading.wallMs - at;
  const wallOffsetMs = Math.abs(offset - clock.wallOffsetMs) >= LEAST_CLOCK_CHANGE_MS ? offset : clock.wallOffsetMs;
  return { clock: { at, reading, wallOffsetMs }, asleepMs: asleepMs + lateMs };
}

/** The local day and zone of a wall-clock instant. */
export function calendarAt(clock: SteadyClock): Calendar {
  const date = new Date(clock.at + clock.wallOffsetMs);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const zone = currentZone();
  const utcOffsetMs = -new Date(date).getTimezoneOffset() * 60_000;
  return { wallOffsetMs: clock.wallOffsetMs, utcOffsetMs, day, zone };
}

/**
 * Main keeps the zone it was started in while Intl follows the system; dropping TZ makes main follow as well.
 * https://github.com/electron/electron/issues/33723
 */
function currentZone(): string {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone !== lastZone) {
    if (lastZone !== null) delete process.env['TZ'];
    lastZone = zone;
  }
  return zone;
}

let lastZone: string | null = null;

/** What a tick reports. */
export interface Tick {
  readonly at: number;
  readonly asleepMs: number;
  readonly calendar: Calendar;
}

export interface Clock {
  /** Reads the clocks now, out of turn: before an action, after waking. */
  readonly sense: () => Tick;
  /** Asks for the next tick in this many milliseconds, in place of the one asked for before. */
  readonly wait: (ms: number) => void;
  readonly stop: () => void;
}

/** A wait above this would overflow the timer and fire at once; nothing asks for more. */
const LONGEST_WAIT_MS = 60_000;

/** Starts the only clock of main. `onTick` is called when a wait is over, never while one is being sensed. */
export function startClock(onTick: () => void, read: () => Reading = readClocks): Clock {
  let clock = steadyFrom(read());
  let timer: NodeJS.Timeout | undefined;
  let askedMs = 0;
  const sense = (): Tick => {
    const moved = advance(clock, read(), askedMs);
    clock = moved.clock;
    return { at: clock.at, asleepMs: moved.asleepMs, calendar: calendarAt(clock) };
  };
  const wait = (ms: number): void => {
    clearTimeout(timer);
    askedMs = Math.min(ms, LONGEST_WAIT_MS);
    timer = setTimeout(onTick, askedMs);
  };
  const stop = (): void => {
    clearTimeout(timer);
  };
  return { sense, wait, stop };
}
