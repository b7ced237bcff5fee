import type { Hold, HoldSighting } from '../../shared/hold.ts';
import type { HeldBack } from '../../shared/phase.ts';
import type { Settings } from '../../shared/settings.ts';
import { leaveDesk } from './away.ts';
import { chain, only, type Transition } from './chain.ts';
import { activeAt, nextDue } from './desk-time.ts';
import type { Ticked } from './event.ts';
import { announce, dropNotice, dropUnlessDue, holdBack } from './notice.ts';
import { isHere, type Presence, presenceAt } from './presence.ts';
import type { State } from './state.ts';

/** Sensors are asked this long before a break falls due, so that the answer is there in time. Ours. */
const NEAR_MS = 30_000;
/** A cause that lasts longer than this past the due time is overruled by nobody, but the break is offered once. Product. */
const OFFER_AFTER_MS = 30 * 60_000;
/** Sensors have looked by then: nothing holds a break of which they say nothing, after a restart or a return. Ours. */
const SILENT_AFTER_MS = 10_000;
/** How long that offer stays on screen. Ours: that of a notice. */
const OFFER_STAYS_MS = 60_000;

/** Whether it matters now what speaks against a break. Otherwise no sensor need look. */
export function holdsMatter(state: State, at: number): boolean {
  const { phase, desk, settings } = state;
  if (settings.holdCauses.length === 0) return false;
  if (phase.name === 'upcoming' || phase.name === 'held') return true;
  if (phase.name !== 'working') return false;
  return nextDue(desk, settings, at).activeMs - activeAt(desk, settings, at) <= NEAR_MS;
}

/** Notes what speaks against a break: a coming one is held back, a held one is offered when nothing is left. */
export function seeHolds(state: State, seen: readonly HoldSighting[], at: number): Transition {
  const holds = keepSince(state.holds, wanted(seen, state.settings), at);
  return followHolds(holds === state.holds ? state : { ...state, holds }, at);
}

/** The settings may have stopped asking for a cause. */
export function dropUnwanted(state: State, at: number): Transition {
  return seeHolds(state, state.holds, at);
}

/** Somebody works on while their break is held back, or leaves, or it is offered once. */
export function tickHeld(state: State, phase: HeldBack, tick: Ticked): Transition {
  const presence = presenceAt(state.desk, state.settings, tick);
  const here = presence.kind === 'here' && isHere(state.settings, tick);
  return chain(followHeld(state, presence, tick.at), (next) =>
    next.phase === phase ? goOnHolding(next, phase, here, tick.at) : only(next),
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
  // Nobody is told of anything behind the lock: the tick that sees them come back does.
  if (phase.name === 'held' && holds.length === 0) return state.desk.running ? release(state, phase, at) : only(state);
  if (phase.name !== 'upcoming' || holds.length === 0) return only(state);
  return { state: holdBack(state, phase, at), effects: [{ type: 'closeNotice' }] };
}

function release(state: State, phase: HeldBack, at: number): Transition {
  return chain(phase.offering ? endOffer(state, phase) : only(state), (next) => announce(next, phase, at));
}

function goOnHolding(state: State, phase: HeldBack, here: boolean, at: number): Transition {
  if (phase.offering && phase.offeredAt !== null && at >= phase.offeredAt + OFFER_STAYS_MS) {
    return endOffer(state, phase);
  }
  if (!here) return only(state);
  if (state.holds.length === 0 && at >= phase.sinceAt + SILENT_AFTER_MS) return release(state, phase, at);
  if (phase.offeredAt !== null || at < phase.dueAt + OFFER_AFTER_MS) return only(state);
  const offered = { ...phase, offeredAt: at, offering: true };
  return { state: { ...state, phase: offered }, effects: [{ type: 'showNotice' }] };
}

function endOffer(state: State, phase: HeldBack): Transition {
  return { state: { ...state, phase: { ...phase, offering: false } }, effects: [{ type: 'closeNotice' }] };
}

function wanted(seen: readonly HoldSighting[], settings: Settings): readonly HoldSighting[] {
  return seen.filter(({ cause }) => settings.holdCauses.includes(cause));
}

/** The same list when it says the same; a cause that goes on keeps its beginning. */
function keepSince(known: readonly Hold[], seen: readonly HoldSighting[], at: number): readonly Hold[] {
  const next = seen.map(({ cause, detail }) => {
    const before = known.filter((hold) => hold.cause === cause);
    const same = before.find((hold) => hold.detail === detail);
    return same ?? { cause, detail, sinceAt: Math.min(at, ...before.map(({ sinceAt }) => sinceAt)) };
  });
  const same = next.length === known.length && next.every((hold, index) => hold === known[index]);
  return same ? known : next;
}
