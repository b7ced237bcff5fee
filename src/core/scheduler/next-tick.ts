import { unreachable } from '../../shared/unreachable.ts';
import { activeAt, nextDue } from './desk-time.ts';
import type { State } from './state.ts';

/** While something is on screen or about to be, a second is the longest anybody should wait. */
const SOON_MS = 1000;
/** How close a break counts as about to be. */
const NEAR_MS = 15_000;
/**
 * Soon enough to see a person come and go, rare enough to leave the machine asleep between: a look at the input wakes
 * several threads. When somebody left or came back is known from the idle time, however late it is looked at.
 */
export const USUAL_MS = 10_000;
/** Nothing but the end of a pause can come by itself. */
const PAUSED_MS = 30_000;

/** How long main may wait before the next tick: 1 to 30 s, and never past an instant at which something is due. */
export function nextTickMs(state: State, at: number): number {
  const { phase, desk, settings } = state;
  switch (phase.name) {
    case 'upcoming':
      // What waits for a click waits for nothing else.
      return settings.breakMode === 'notification' ? USUAL_MS : SOON_MS;
    case 'onBreak':
      return SOON_MS;
    case 'held':
    case 'away':
      return USUAL_MS;
    case 'offHours':
      return PAUSED_MS;
    case 'paused':
      return within(phase.untilAt === null ? PAUSED_MS : phase.untilAt - at, PAUSED_MS);
    case 'working': {
      const dueInMs = nextDue(desk, settings, at).activeMs - activeAt(desk, settings, at);
      if (!desk.running) return USUAL_MS;
      return dueInMs < NEAR_MS ? SOON_MS : USUAL_MS;
    }
    default:
      return unreachable(phase);
  }
}

function within(ms: number, mostMs: number): number {
  return Math.max(SOON_MS, Math.min(mostMs, ms));
}
