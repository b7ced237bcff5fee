import type { BreakSize } from '../../shared/phase.ts';
import type { Settings } from '../../shared/settings.ts';
import type { DeskTime } from './state.ts';

/** How often an absence's length is taken off the desk time: our own choice, so that nobody returns into a break. */
const CREDIT_FACTOR = 2;

/** How long an absence must last to count as a break. */
export function awayAfterMs(settings: Settings): number {
  return Math.max(settings.idleAfterMs, Math.min(settings.awayAfterMs, settings.breakLengthMs));
}

/** Counted desk time at an instant. */
export function activeAt(desk: DeskTime, settings: Settings, at: number): number {
  if (desk.running) return desk.activeMs + Math.max(0, at - desk.countedAt);
  if (desk.idle === null) return desk.activeMs;
  return afterAbsence(desk.idle.activeMs, at - desk.idle.sinceAt, settings.idleAfterMs);
}

/**
 * The first idle minute is work (reading). From twice that on, an absence takes off twice its length; between the two
 * it slides over, so that a second more or less on waking never moves the break by minutes.
 */
function afterAbsence(activeMs: number, lengthMs: number, idleAfterMs: number): number {
  if (lengthMs <= idleAfterMs) return activeMs + Math.max(0, lengthMs);
  const takenOffMs = CREDIT_FACTOR * Math.min(lengthMs, 2 * (lengthMs - idleAfterMs));
  return Math.max(0, activeMs + idleAfterMs - takenOffMs);
}

/** What is due next, and at which desk time. */
export interface Due {
  readonly size: BreakSize;
  readonly activeMs: number;
}

/** How long a break waits for a gap in input once the notice is over. Ours. */
export const WAIT_FOR_GAP_MS = 60_000;
/** A short break gives way to a rest break that would come so soon after it. Product: 5 min. */
const APART_MS = 5 * 60_000;

/** What comes next on the one clock. A short break that has waited until shortly before the rest break no longer does. */
export function nextDue(desk: DeskTime, settings: Settings, at: number): Due {
  const rest = { size: 'rest', activeMs: desk.dueActiveMs } as const;
  if (!settings.microBreaks) return rest;
  const microMs = desk.microFromMs + settings.microEveryMs;
  const noticeMs = Math.min(settings.microNoticeMs + WAIT_FOR_GAP_MS, apartMs(settings));
  const beginsMs = Math.max(microMs + noticeMs, activeAt(desk, settings, at));
  return desk.dueActiveMs - beginsMs >= apartMs(settings) ? { size: 'micro', activeMs: microMs } : rest;
}

/** Settings made to try a day in a minute have short breaks closer to each other than that. */
function apartMs({ microEveryMs }: Settings): number {
  return Math.min(APART_MS, microEveryMs);
}

/** What is due by now, or null. */
export function dueAt(desk: DeskTime, settings: Settings, at: number): Due | null {
  const activeMs = activeAt(desk, settings, at);
  const next = nextDue(desk, settings, at);
  return activeMs >= next.activeMs ? next : null;
}

/** A new sitting with a full interval, counted from `at`. */
export function freshDesk(desk: DeskTime, settings: Settings, at: number): DeskTime {
  return countFrom({ ...desk, dueActiveMs: settings.breakEveryMs, microFromMs: 0 }, 0, at);
}

/** Counting rests with what is reached, for a break or a pause. */
export function stopDesk(desk: DeskTime, settings: Settings, at: number): DeskTime {
  const activeMs = activeAt(desk, settings, at);
  const microFromMs = Math.min(desk.microFromMs, activeMs);
  return { ...desk, activeMs, microFromMs, countedAt: at, running: false, idle: null };
}

/** Nothing is counted and nothing is kept: the person rests. */
export function restedDesk(desk: DeskTime, settings: Settings, at: number): DeskTime {
  return { ...stopDesk(desk, settings, at), activeMs: 0, microFromMs: 0, dueActiveMs: settings.breakEveryMs };
}

/** An absence begins; what was counted before it stays the base of the credit. */
export function beginAbsence(desk: DeskTime, settings: Settings, sinceAt: number, returnAfterAt: number): DeskTime {
  const activeMs = activeAt(desk, settings, sinceAt);
  return { ...desk, activeMs, countedAt: sinceAt, running: false, idle: { activeMs, sinceAt, returnAfterAt } };
}

/** The person is here again: counting goes on from `at` with what the absence left. */
export function endAbsence(desk: DeskTime, settings: Settings, at: number): DeskTime {
  const activeMs = activeAt(desk, settings, at);
  const lengthMs = desk.idle === null ? 0 : at - desk.idle.sinceAt;
  const wasMicro = lengthMs >= Math.max(settings.idleAfterMs, settings.microLengthMs);
  return countFrom(wasMicro ? { ...desk, microFromMs: activeMs } : desk, activeMs, at);
}

/**
 * Counting after a short break that ended at `endedAt`: it goes on with what was reached, at the first input. A rest
 * break that other settings have brought close meanwhile keeps its distance.
 */
export function afterMicro(desk: DeskTime, settings: Settings, endedAt: number): DeskTime {
  const { activeMs } = desk;
  const dueActiveMs = Math.max(desk.dueActiveMs, activeMs + apartMs(settings));
  const idle = { activeMs, sinceAt: endedAt, returnAfterAt: endedAt };
  return { ...desk, microFromMs: activeMs, dueActiveMs, countedAt: endedAt, running: false, idle };
}

/** Counts on from `at`. Behind a locked screen nobody works, so there it begins as an absence. */
export function countFrom(desk: DeskTime, activeMs: number, at: number): DeskTime {
  const locked = desk.lockedSinceAt !== null;
  const idle = locked ? { activeMs, sinceAt: at, returnAfterAt: at } : null;
  const microFromMs = Math.min(desk.microFromMs, activeMs);
  return { ...desk, activeMs, microFromMs, countedAt: at, running: !locked, idle };
}
