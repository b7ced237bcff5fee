import type { Settings } from '../../shared/settings.ts';
import { awayAfterMs, beginAbsence, endAbsence } from './desk-time.ts';
import type { Ticked } from './event.ts';
import type { DeskTime } from './state.ts';

/** Idle times come in whole seconds from most systems, so an input can seem up to this much later than it was. */
const INPUT_JITTER_MS = 1000;

/** Whether the person is at the desk, as far as a tick can tell. */
export type Presence =
  | { readonly kind: 'here'; readonly desk: DeskTime; readonly returned: boolean }
  | { readonly kind: 'resting'; readonly desk: DeskTime }
  /** Gone for so long that it counts as a break; `backAt` when they are here again by now. */
  | {
      readonly kind: 'away';
      readonly sinceAt: number;
      readonly returnAfterAt: number;
      readonly backAt: number | null;
    };

/** Instant of the last input, or null when it does not lie after `returnAfterAt`. An unknown idle time means input now. */
export function inputAfter(returnAfterAt: number, tick: Ticked): number | null {
  const inputAt = tick.at - Math.max(0, tick.idleMs ?? 0);
  if (tick.idleMs === null) return tick.at > returnAfterAt ? tick.at : null;
  return inputAt > returnAfterAt + INPUT_JITTER_MS ? inputAt : null;
}

/** Whether nothing says that the person has left. */
export function isHere(settings: Settings, tick: Ticked): boolean {
  return tick.idleMs === null || tick.idleMs <= settings.idleAfterMs;
}

/** What a tick says about the person, and the desk time that follows. The same desk when nothing changed. */
export function presenceAt(before: DeskTime, settings: Settings, tick: Ticked): Presence {
  const desk = noteAbsence(before, settings, tick);
  if (desk.idle === null) return { kind: 'here', desk, returned: false };
  const backAt = desk.lockedSinceAt === null ? inputAfter(desk.idle.returnAfterAt, tick) : null;
  return absenceSoFar(desk, settings, tick.at, backAt);
}

/** What an absence has come to: rest, a break of its own, or over. */
export function absenceSoFar(desk: DeskTime, settings: Settings, at: number, backAt: number | null): Presence {
  if (desk.idle === null) return { kind: 'here', desk, returned: false };
  const { sinceAt, returnAfterAt } = desk.idle;
  if ((backAt ?? at) - sinceAt >= awayAfterMs(settings)) return { kind: 'away', sinceAt, returnAfterAt, backAt };
  if (backAt === null) return { kind: 'resting', desk };
  return { kind: 'here', desk: endAbsence(desk, settings, backAt), returned: true };
}

function noteAbsence(desk: DeskTime, settings: Settings, tick: Ticked): DeskTime {
  const { at, asleepMs } = tick;
  const idleMs = tick.idleMs ?? 0;
  if (desk.idle !== null) {
    return asleepMs > 0 ? { ...desk, idle: { ...desk.idle, returnAfterAt: at } } : desk;
  }
  // An idle time longer than the sleep began before it; a shorter one leaves open whether it was counted during sleep.
  if (asleepMs > 0) {
    return beginAbsence(desk, settings, Math.max(desk.countedAt, at - Math.max(asleepMs, idleMs)), at);
  }
  if (isHere(settings, tick)) return desk;
  const sinceAt = Math.max(desk.countedAt, at - idleMs);
  // What was counted since a moment ago cannot have been idle for longer than that.
  return at - sinceAt > settings.idleAfterMs ? beginAbsence(desk, settings, sinceAt, sinceAt) : desk;
}
