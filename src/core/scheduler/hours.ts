import { unreachable } from '../../shared/unreachable.ts';
import { isWithinHours, nextWithinHours } from '../../shared/working-hours.ts';
import { goAway } from './away.ts';
import { only, type Transition } from './chain.ts';
import { restedDesk } from './desk-time.ts';
import type { State } from './state.ts';

/** Whoever works in the night still means the same day by "today". Ours. */
const DAY_BEGINS_MS = 4 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** Outside the working hours nothing is counted or announced; within them a full interval begins with the first input. */
export function followHours(state: State, at: number): Transition {
  const { phase, settings } = state;
  if (phase.name === 'onBreak' || phase.name === 'paused') return only(state);
  const within = isWithinHours(settings, localAt(state, at));
  switch (phase.name) {
    case 'offHours':
      return only(within ? beginHours(state, phase.sinceAt, at) : state);
    case 'working':
    case 'away':
      return only(within ? state : endHours(state, at));
    case 'upcoming':
    case 'held':
      return within ? only(state) : { state: endHours(state, at), effects: [{ type: 'closeNotice' }] };
    default:
      return unreachable(phase);
  }
}

/** When the hours begin again, or null while within them and when none come. */
export function hoursBeginAt(state: State, at: number): number | null {
  if (state.phase.name !== 'offHours') return null;
  const local = nextWithinHours(state.settings, localAt(state, at));
  return local === null ? null : local - localOffsetMs(state);
}

/** The next morning at four. */
export function tomorrowAt(state: State, at: number): number {
  const local = localAt(state, at);
  const dayBegan = Math.floor((local - DAY_BEGINS_MS) / DAY_MS) * DAY_MS;
  return dayBegan + DAY_MS + DAY_BEGINS_MS - localOffsetMs(state);
}

/** Nobody is interrupted for having worked before: the sitting begins with the next input. */
function beginHours(state: State, sinceAt: number, at: number): State {
  return goAway(state, { sinceAt, returnAfterAt: at, afterBreak: true }, at);
}

function endHours(state: State, at: number): State {
  const desk = restedDesk(state.desk, state.settings, at);
  return { ...state, phase: { name: 'offHours', sinceAt: at }, desk, postponesUsed: 0, offer: null };
}

/** The instant as a local clock shows it: epoch milliseconds with the offset added. */
export function localAt(state: Pick<State, 'calendar'>, at: number): number {
  return at + localOffsetMs(state);
}

function localOffsetMs({ calendar }: Pick<State, 'calendar'>): number {
  return calendar.wallOffsetMs + calendar.utcOffsetMs;
}
