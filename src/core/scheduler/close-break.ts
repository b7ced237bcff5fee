import { goAway } from './away.ts';
import type { Transition } from './chain.ts';
import { afterMicro, freshDesk, restedDesk } from './desk-time.ts';
import type { State } from './state.ts';

/** Takes the break's window away; the next sitting is counted from `from`. */
export function closeToDesk(state: State, from: number, at: number): Transition {
  if (isMicro(state)) return closeMicro(state, from, at);
  const desk = freshDesk(state.desk, state.settings, from);
  return close(state, { ...state, phase: { name: 'working' }, desk, postponesUsed: 0 }, at);
}

/** Takes the break's window away from a person who is not there; the next sitting begins when they come. */
export function closeToAway(state: State, sinceAt: number, at: number): Transition {
  if (isMicro(state)) return closeMicro(state, sinceAt, at);
  return close(state, goAway(state, { sinceAt, returnAfterAt: at, afterBreak: true }, at), at);
}

/** After a short break the countdown to the rest break goes on, with the first input after `endedAt`. */
export function closeMicro(state: State, endedAt: number, at: number): Transition {
  return close(
    state,
    { ...state, phase: { name: 'working' }, desk: afterMicro(state.desk, state.settings, endedAt) },
    at,
  );
}

function isMicro({ phase }: State): boolean {
  return phase.name === 'onBreak' && phase.size === 'micro';
}

/** A pause that the break was asked for in goes on instead. */
function close(state: State, onward: State, at: number): Transition {
  const pause = state.pauseAfterBreak;
  const pauseGoesOn = pause !== null && (pause.untilAt === null || pause.untilAt > at);
  const next = pauseGoesOn
    ? { ...onward, phase: pause, desk: restedDesk(state.desk, state.settings, at), postponesUsed: 0 }
    : onward;
  return { state: { ...next, offer: null, pauseAfterBreak: null }, effects: [{ type: 'closeBreak' }] };
}
