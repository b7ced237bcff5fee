import type { Hold, HoldSighting } from '../../shared/hold.ts';
import type { HeldBack } from '../../shared/phase.ts';
import type { Settings } from '../../shared/settings.ts';
import { leaveDesk } from './away.ts';
import { chain, only, type Transition } from './chain.ts';
import { activeAt, nextDue } from './desk-time.ts';
import type { Ticked } from './event.ts';
import { announce, dropNotice, dropUnlessDue, holdBack } from './notice.ts';
import { type Presence, presenceAt } from './presence.ts';
import type { State } from './state.ts';

/** Sensors are asked this long before a break falls due, so that the answer is there in time. Ours. */
const NEAR_MS = 30_000;
/** A cause that lasts longer than this past the due time is overruled by nobody, but the break is offered once. Product. */
const OFFER_AFTER_MS = 30 * 60_000;
/** How long that offer stays on screen. Ours: that of a notice. */
const OFFER_STAYS_MS = 60_000;

/** Whether it matters now what speaks against a break. Otherwise no sensor need look. */
export function holdsMatter(state: State, at: number): boolean {
  const { phase, desk, settings } = state;
  if (settings.holdCauses.length === 0) return false;
  if (phase.name === 'upcoming' || phase.name === 'held') return true;
  if (phase.name !== 'working' || !desk.running) return false;
  return nextDue(desk, settings).activeMs - activeAt(desk, settings, at) <= NEAR_MS;
}

/** Notes what speaks against a break: a coming one is held back, a held one is offered when nothing is left. */
export function seeHolds(state: State, seen: readonly HoldSighting[], at: number): Transition {
  const holds = keepSince(state.holds, wanted(seen, state.settings), at);
  return holds === state.holds ? only(state) : followHolds({ ...state, holds }, at);
}

/** The settings may have stopped asking for a cause. */
export function dropUnwanted(state: State, at: number): Transition {
  return seeHolds(state, state.holds, at);
}

/** Somebody works on while their break is held back, or leaves, or it is offered once. */
export function tickHeld(state: State, phase: HeldBack, tick: Ticked): Transition {
  const presence = presenceAt(state.desk, state.settings, tick);
  return chain(followHeld(state, presence, tick.at), (next) =>
    next.phase === phase && presence.kind === 'here' ? offerQuietly(next, phase, tick.at) : only(next),
  );
}

/** What the person's coming and going means for a break that is held back. */
export function followHeld(state: State, presence: Presence, at: number): Transition {
  if (presence.kind === 'away') return chain(dropNotice(state), (next) => leaveDesk(next, presence, at));
  const { desk } = presence;
  return dropUnlessDue(desk === state.desk ? state : { ...state, desk }, at);
}

function followHolds(state: State, at: number): Transition {
  const { phase, holds } = state;
  if (phase.name === 'held' && holds.length === 0) {
    return chain({ state, effects: phase.offering ? [{ type: 'closeNotice' }] : [] }, (next) =>
      announce(next, phase, at),
    );
  }
  if (phase.name !== 'upcoming' || holds.length === 0) return only(state);
  return { state: holdBack(state, phase, at), effects: [{ type: 'closeNotice' }] };
}

function offerQuietly(state: State, phase: HeldBack, at: number): Transition {
  if (phase.offeredAt === null) {
    if (at < phase.dueAt + OFFER_AFTER_MS) return only(state);
    const offered = { ...phase, offeredAt: at, offering: true };
    return { state: { ...state, phase: offered }, effects: [{ type: 'showNotice' }] };
  }
  if (!phase.offering || at < phase.offeredAt + OFFER_STAYS_MS) return only(state);
  return { state: { ...state, phase: { ...phase, offering: false } }, effects: [{ type: 'closeNotice' }] };
}

function wanted(seen: readonly HoldSighting[], settings: Settings): readonly HoldSighting[] {
  return seen.filter(({ cause }) => settings.holdCauses.includes(cause));
}

/** The same list when it says the same; a cause that goes on keeps its beginning. */
function keepSince(known: readonly Hold[], seen: readonly HoldSighting[], at: number): readonly Hold[] {
  const next = seen.map(({ cause, detail }) => {
    const before = known.find((hold) => hold.cause === cause);
    return before?.detail === detail ? before : { cause, detail, sinceAt: before?.sinceAt ?? at };
  });
  const same = next.length === known.length && next.every((hold, index) => hold === known[index]);
  return same ? known : next;
}
