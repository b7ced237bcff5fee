import type { HeldBack, Upcoming } from '../../shared/phase.ts';
import { only, type Transition } from './chain.ts';
import { dueAt, type Due, WAIT_FOR_GAP_MS } from './desk-time.ts';
import type { Effect } from './effect.ts';
import { offerFor, planOffer } from './offer.ts';
import { takeId } from './records.ts';
import type { DeskTime, State } from './state.ts';

/** Whoever wakes the machine has this long before a break begins. Product: never at once, none in the first minute. */
const WAKING_MS = 60_000;
/** A break that only a notification tells of waits for its click, and is told of again this often. Ours. */
const REMIND_EVERY_MS = 10 * 60_000;

/** What is known of a break before it is announced or held back. */
type Call = Pick<Upcoming, 'breakId' | 'size' | 'dueAt' | 'plan'>;

/** The break that has fallen due: announced, or held back while something speaks against it. */
export function callBreak(state: State, due: Due, at: number): Transition {
  const { settings, desk } = state;
  const offer = offerFor(due.size, settings);
  const { id: breakId, state: numbered } = takeId(state, at);
  const dueAt = Math.min(at, desk.countedAt + Math.max(0, due.activeMs - desk.activeMs));
  const call = { breakId, size: due.size, dueAt, plan: planOffer(state, offer, at) };
  const next = { ...numbered, offer };
  return state.holds.length > 0 ? only(holdBack(next, call, at)) : announce(next, call, at);
}

/** Tells of a break; it begins by itself when the notice is over. */
export function announce(state: State, { breakId, size, dueAt, plan }: Call, at: number): Transition {
  const beginsAt = Math.max(at + noticeMs(state, size), awakeAt(state.desk));
  const latestAt = beginsAt + (state.settings.breakMode === 'notification' ? REMIND_EVERY_MS : WAIT_FOR_GAP_MS);
  const phase: Upcoming = { name: 'upcoming', breakId, size, dueAt, beginsAt, latestAt, plan };
  return { state: { ...state, phase }, effects: noticeFor(state, size) };
}

/** From when on a break may begin on whoever woke the machine. */
export function awakeAt({ wokeAt }: DeskTime): number {
  return wokeAt === null ? 0 : wokeAt + WAKING_MS;
}

/** Tells again of a break that was not answered, where nothing but the notice says so. */
export function remind(state: State, phase: Upcoming, at: number): Transition {
  const latestAt = at + REMIND_EVERY_MS;
  return { state: { ...state, phase: { ...phase, latestAt } }, effects: [{ type: 'showNotice' }] };
}

/** The effect that puts up the notice, where one is wanted. */
export function noticeFor(state: State, size: Upcoming['size']): readonly Effect[] {
  const wanted = noticeMs(state, size) > 0 || state.settings.breakMode === 'notification';
  return wanted ? [{ type: 'showNotice' }] : [];
}

/** Not now: the break waits until nothing speaks against it. */
export function holdBack(state: State, { breakId, size, dueAt, plan }: Call, at: number): State {
  const phase: HeldBack = {
    name: 'held',
    breakId,
    size,
    dueAt,
    plan,
    sinceAt: at,
    offeredAt: null,
    offering: false,
  };
  return { ...state, phase };
}

/** Takes the notice away; what follows is up to the caller. */
export function dropNotice(state: State): Transition {
  return { state: { ...state, phase: { name: 'working' }, offer: null }, effects: [{ type: 'closeNotice' }] };
}

/**
 * Back to work when the break is no longer due: an absence or a longer interval has put it off. Nor does one of another
 * size take its place here: the next tick calls that one, if anybody is there.
 */
export function dropUnlessDue(state: State, at: number): Transition {
  const { phase } = state;
  if (phase.name !== 'upcoming' && phase.name !== 'held') return only(state);
  const due = dueAt(state.desk, state.settings, at);
  return due?.size === phase.size ? only(state) : dropNotice(state);
}

function noticeMs({ settings }: State, size: Upcoming['size']): number {
  return size === 'micro' ? settings.microNoticeMs : settings.noticeMs;
}
