import type { Upcoming } from '../../shared/phase.ts';
import { leaveDesk } from './away.ts';
import { chain, only, type Transition } from './chain.ts';
import type { Ticked } from './event.ts';
import { awakeAt, dropNotice, dropUnlessDue, remind } from './notice.ts';
import { openAnnounced } from './open-break.ts';
import { isHere, type Presence, presenceAt } from './presence.ts';
import type { State } from './state.ts';

/** A gap in input this long is a moment at which a break disturbs least. Ours. */
const GAP_MS = 3000;
/** Nobody comes back straight into a break. Ours. */
const RETURN_GRACE_MS = 10_000;

export function tickUpcoming(state: State, phase: Upcoming, tick: Ticked): Transition {
  const presence = presenceAt(state.desk, state.settings, tick);
  return chain(followPresence(state, phase, presence, tick.at), (next) =>
    presence.kind === 'here' && next.phase.name === 'upcoming' ? goOn(next, next.phase, tick) : only(next),
  );
}

/** Where only a notification tells of a break, it begins with a click on it and never by itself. */
function goOn(state: State, phase: Upcoming, tick: Ticked): Transition {
  if (state.settings.breakMode === 'notification') {
    const mayTell = tick.at >= phase.latestAt && isHere(state.settings, tick);
    return mayTell ? remind(state, phase, tick.at) : only(state);
  }
  return mayBegin(state, phase, tick) ? openAnnounced(state, tick.at) : only(state);
}

/** What the person's coming and going means for an announced break. */
export function followPresence(state: State, phase: Upcoming, presence: Presence, at: number): Transition {
  if (presence.kind === 'away') return chain(dropNotice(state), (next) => leaveDesk(next, presence, at));
  const { desk } = presence;
  if (presence.kind === 'resting' || !presence.returned) {
    return dropUnlessDue(desk === state.desk ? state : { ...state, desk }, at);
  }
  const beginsAt = Math.max(phase.beginsAt, at + RETURN_GRACE_MS, awakeAt(desk));
  const latestAt = Math.max(phase.latestAt, beginsAt);
  return dropUnlessDue({ ...state, desk, phase: { ...phase, beginsAt, latestAt } }, at);
}

function mayBegin(state: State, phase: Upcoming, tick: Ticked): boolean {
  if (tick.at < phase.beginsAt || !isHere(state.settings, tick)) return false;
  return tick.at >= phase.latestAt || (tick.idleMs !== null && tick.idleMs >= GAP_MS);
}
