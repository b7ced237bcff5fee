import { chain, only, type Transition } from './chain.ts';
import { awayAfterMs, countFrom, freshDesk, stopDesk } from './desk-time.ts';
import { tomorrowAt } from './hours.ts';
import { beHere } from './open-break.ts';
import type { State } from './state.ts';

/** No breaks for a while; `minutes` null means until the person resumes. During a break there is nothing to pause. */
export function pauseBreaks(state: State, minutes: number | null, at: number): Transition {
  return pauseUntil(state, minutes === null ? null : at + minutes * 60_000, at);
}

/** No breaks before the next morning. */
export function pauseUntilTomorrow(state: State, at: number): Transition {
  return pauseUntil(state, tomorrowAt(state, at), at);
}

/** A break that has been announced is not got rid of by a pause where breaks are meant strictly. */
function pauseUntil(state: State, untilAt: number | null, at: number): Transition {
  const { phase, settings } = state;
  const announced = phase.name === 'upcoming' || phase.name === 'held';
  if (phase.name === 'onBreak' || (announced && settings.strictness === 'strict')) return only(state);
  return chain(beHere(state, at), (here) => {
    // A pause that is only made longer keeps the moment it began at.
    const desk = here.phase.name === 'paused' ? here.desk : stopDesk(here.desk, here.settings, at);
    return only({ ...here, phase: { name: 'paused', untilAt }, desk });
  });
}

/** Ends a pause whose time is over, at that time. */
export function endPause(state: State, at: number): State {
  const { phase } = state;
  if (phase.name !== 'paused' || phase.untilAt === null || phase.untilAt > at) return state;
  return resume(state, phase.untilAt);
}

/** Breaks come again: after a pause as long as an absence with a full interval, else with what was counted. */
export function resume(state: State, at: number): State {
  const { desk, settings, phase } = state;
  if (phase.name !== 'paused') return state;
  const rested = at - desk.countedAt >= awayAfterMs(settings);
  const next = rested ? freshDesk(desk, settings, at) : countFrom(desk, desk.activeMs, at);
  return { ...state, phase: { name: 'working' }, desk: next, postponesUsed: rested ? 0 : state.postponesUsed };
}
