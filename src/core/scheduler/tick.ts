import { tickAway } from './away.ts';
import { tickResult } from './break-result.ts';
import { advanceBreak } from './break-stages.ts';
import { sleepOnBreak } from './break-sleep.ts';
import { chain, only, type Transition } from './chain.ts';
import type { Ticked } from './event.ts';
import { tickHeld } from './holds.ts';
import { followHours } from './hours.ts';
import { endPause } from './paused.ts';
import type { Calendar, State } from './state.ts';
import { unreachable } from '../../shared/unreachable.ts';
import { tickUpcoming } from './upcoming.ts';
import { tickWorking } from './working.ts';

/** A clock that is kept in time by the network drifts by less than this; more means that somebody set it. */
const CLOCK_TOLERANCE_MS = 500;

/**
 * Time has passed. What came to its end before the machine fell asleep ends first; a sleep during a break is settled
 * under the old calendar, as it began on that day.
 */
export function tick(state: State, event: Ticked): Transition {
  const sleptAt = event.at - event.asleepMs;
  const before = passTime(state, Math.max(sleptAt, latestInstant(state)));
  const slept = event.asleepMs > 0 ? chain(before, (next) => sleepThrough(next, sleptAt, event.at)) : before;
  const now = chain(slept, (next) => reach(withCalendar(next, event.calendar), event.at));
  return chain(now, (next) => tickPhase(next, event));
}

/** The present: what time alone has brought by now, and whether breaks are wanted at this hour. */
export function reach(state: State, at: number): Transition {
  return chain(passTime(state, at), (now) => followHours(now, at));
}

/** What happens by itself at an instant known before: stages of a break, the end of a pause. */
export function passTime(state: State, at: number): Transition {
  if (state.phase.name === 'onBreak') return advanceBreak(state, at);
  return only(endPause(state, at));
}

/** The latest instant a state already knows of; no event can be earlier. */
export function latestInstant(state: Pick<State, 'desk' | 'phase'>): number {
  const { desk, phase } = state;
  const known = Math.max(desk.countedAt, desk.idle?.returnAfterAt ?? 0, desk.lockedSinceAt ?? 0);
  return Math.max(known, latestOfPhase(phase, desk.countedAt));
}

function latestOfPhase(phase: State['phase'], countedAt: number): number {
  switch (phase.name) {
    case 'working':
    case 'paused':
      return countedAt;
    case 'upcoming':
      return phase.dueAt;
    case 'held':
      return Math.max(phase.sinceAt, phase.offeredAt ?? 0);
    case 'offHours':
      return Math.max(phase.sinceAt, countedAt);
    case 'away':
      return phase.returnAfterAt;
    case 'onBreak':
      if (phase.stage.name === 'guiding') return phase.stage.session.anchorAt;
      return phase.stage.name === 'result'
        ? Math.max(phase.stage.endedAt, phase.stage.touchedAt ?? 0, phase.stage.backAt ?? 0)
        : phase.openedAt;
    default:
      return unreachable(phase);
  }
}

function sleepThrough(state: State, sleptAt: number, at: number): Transition {
  const { phase } = state;
  const woken = { ...state, desk: { ...state.desk, wokeAt: at } };
  return phase.name === 'onBreak'
    ? sleepOnBreak(woken, phase, Math.max(sleptAt, latestInstant(state)), at)
    : only(woken);
}

function tickPhase(state: State, event: Ticked): Transition {
  const { phase } = state;
  switch (phase.name) {
    case 'working':
      return tickWorking(state, event);
    case 'upcoming':
      return tickUpcoming(state, phase, event);
    case 'held':
      return tickHeld(state, phase, event);
    case 'away':
      return tickAway(state, phase, event);
    case 'onBreak':
      return phase.stage.name === 'result' ? tickResult(state, phase, phase.stage, event) : only(state);
    case 'paused':
    case 'offHours':
      return only(state);
    default:
      return unreachable(phase);
  }
}

function withCalendar(state: State, calendar: Calendar): State {
  const { wallOffsetMs, utcOffsetMs, day, zone } = state.calendar;
  const sameClock = Math.abs(calendar.wallOffsetMs - wallOffsetMs) < CLOCK_TOLERANCE_MS;
  const sameZone = calendar.utcOffsetMs === utcOffsetMs && calendar.zone === zone;
  return sameClock && sameZone && calendar.day === day ? state : { ...state, calendar };
}
