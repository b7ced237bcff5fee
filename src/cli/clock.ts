/** When a command is given. */
export interface Moment {
  /** Wall-clock epoch milliseconds. */
  readonly nowMs: number;
  /** The same as a local clock shows it: with what local time is ahead of UTC. */
  readonly localMs: number;
}

const MINUTE_MS = 60_000;

/** A command has no main process whose clock it could ask. */
export function readClock(now: Date = new Date()): Moment {
  return { nowMs: now.getTime(), localMs: now.getTime() - now.getTimezoneOffset() * MINUTE_MS };
}
