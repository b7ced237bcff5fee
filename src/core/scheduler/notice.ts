import type { Upcoming } from '../../shared/phase.ts';
import { only, type Transition } from './chain.ts';
import { isDue } from './desk-time.ts';
import { planOffer } from './offer.ts';
import { takeId } from './records.ts';
import type { State } from './state.ts';

/** How long the break waits for a gap in input once the notice is over. Ours. */
const WAIT_FOR_GAP_MS = 60_000;

/** Announces the break that has fallen due. */
export function announce(state: State, at: number): Transition {
  const { settings, desk } = state;
  const offer = { lengthMs: settings.breakLengthMs, standing: false };
  const { id: breakId, state: numbered } = takeId(state, at);
  const dueAt = Math.min(at, desk.countedAt + Math.max(0, desk.dueActiveMs - desk.activeMs));
  const beginsAt = at + settings.noticeMs;
  const latestAt = beginsAt + WAIT_FOR_GAP_MS;
  const plan = planOffer(state, offer, []);
  const phase: Upcoming = { name: 'upcoming', breakId, dueAt, beginsAt, latestAt, plan };
  return { state: { ...numbered, phase, offer }, effects: settings.noticeMs > 0 ? [{ type: 'showNotice' }] : [] };
}

/** Takes the notice away; what follows is up to the caller. */
export function dropNotice(state: State): Transition {
  return { state: { ...state, phase: { name: 'working' }, offer: null }, effects: [{ type: 'closeNotice' }] };
}

/** Back to work when the break is no longer due: an absence or a longer interval has put it off. */
export function dropUnlessDue(state: State, at: number): Transition {
  return isDue(state.desk, state.settings, at) ? only(state) : dropNotice(state);
}
