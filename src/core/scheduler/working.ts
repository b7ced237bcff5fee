import { leaveDesk } from './away.ts';
import { only, type Transition } from './chain.ts';
import { dueAt } from './desk-time.ts';
import type { Ticked } from './event.ts';
import { isHere, type Presence, presenceAt } from './presence.ts';
import type { State } from './state.ts';
import { callBreak } from './notice.ts';

export function tickWorking(state: State, tick: Ticked): Transition {
  const presence = presenceAt(state.desk, state.settings, tick);
  const next = keepPresence(state, presence, tick.at);
  if (presence.kind !== 'here' || !isHere(state.settings, tick)) return next;
  const due = dueAt(presence.desk, state.settings, tick.at);
  return due === null ? next : callBreak(next.state, due, tick.at);
}

/** What the person's coming and going means while nothing is announced. */
export function keepPresence(state: State, presence: Presence, at: number): Transition {
  if (presence.kind === 'away') return leaveDesk(state, presence, at);
  return only(presence.desk === state.desk ? state : { ...state, desk: presence.desk });
}
