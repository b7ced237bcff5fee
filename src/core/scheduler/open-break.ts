import type { OnBreak } from '../../shared/phase.ts';
import type { Plan } from '../../shared/routine.ts';
import { findRoutine } from '../../shared/find-routine.ts';
import { paced } from '../../shared/paced.ts';
import { startSession } from '../../shared/session.ts';
import { planRoutine } from '../planner/plan-routine.ts';
import { planSample } from '../planner/plan-sample.ts';
import { chain, only, type Transition } from './chain.ts';
import { comeBack } from './away.ts';
import { stopDesk } from './desk-time.ts';
import { askedOffer, planOffer } from './offer.ts';
import { takeId } from './records.ts';
import type { Offer, State } from './state.ts';
import { dropNotice } from './notice.ts';

/** Opens the break that was announced or held back. */
export function openAnnounced(state: State, at: number): Transition {
  const { phase } = state;
  if (phase.name !== 'upcoming' && phase.name !== 'held') return only(state);
  const { breakId, size, dueAt, plan } = phase;
  return chain(dropNotice(state), (next) => open(next, { breakId, size, dueAt, origin: 'scheduled', plan }, at));
}

/** Opens a break the person asked for; `minutes` null means the usual length. A pause goes on after it. */
export function openAsked(state: State, minutes: number | null, at: number): Transition {
  if (state.phase.name === 'onBreak') return only(state);
  const lengthMs = minutes === null ? state.settings.breakLengthMs : minutes * 60_000;
  if (isInstead(state, lengthMs)) return openAnnounced(state, at);
  return openOffer(state, askedOffer(lengthMs), at);
}

/** Opens one of the app's or the person's own routines; nothing when there is none of that id. */
export function openRoutine(state: State, id: string, at: number): Transition {
  const routine = findRoutine(id, state.settings);
  if (state.phase.name === 'onBreak' || routine === null) return only(state);
  const lengthMs = planRoutine(routine, paced(state.world.catalogue, state.settings.pace)).totalMs;
  if (isInstead(state, lengthMs)) return openAnnounced(state, at);
  return openOffer(state, { ...askedOffer(lengthMs), routine: id }, at);
}

/** Opens a break that is over in a moment, for who wants to see one. It counts like any other that is asked for. */
export function openSample(state: State, at: number): Transition {
  if (state.phase.name === 'onBreak') return only(state);
  const { world, settings, calendar } = state;
  const plan = planSample({ ...world, settings, day: calendar.day });
  const lengthMs = plan.previewMs + plan.totalMs;
  if (isInstead(state, lengthMs)) return openAnnounced(state, at);
  return openOffer(state, askedOffer(lengthMs), at, plan);
}

/** `chosen`: what the break will be, where the planner is not to choose. */
function openOffer(state: State, offer: Offer, at: number, chosen: Plan | null = null): Transition {
  return chain(beHere(state, at), (here) => {
    const { id, state: numbered } = takeId({ ...here, offer }, at);
    const plan = chosen ?? planOffer(here, offer, at);
    return open(numbered, { breakId: id, size: 'rest', dueAt: at, origin: 'asked', plan }, at);
  });
}

/** Where breaks are meant strictly, a shorter one is not taken in place of the one that is due. */
function isInstead({ phase, settings }: State, lengthMs: number): boolean {
  const announced = phase.name === 'upcoming' || phase.name === 'held';
  const shorter = announced && phase.size === 'rest' && lengthMs < settings.breakLengthMs;
  return shorter && settings.strictness === 'strict';
}

/** Whoever asks for something is here, and what was announced before is superseded. */
export function beHere(state: State, at: number): Transition {
  const { phase } = state;
  if (phase.name === 'away') return comeBack(state, phase, at);
  if (phase.name === 'upcoming' || phase.name === 'held') return dropNotice(state);
  return only(state);
}

interface Call extends Pick<OnBreak, 'breakId' | 'size' | 'dueAt' | 'origin'> {
  readonly plan: Plan;
}

function open(state: State, { plan, ...call }: Call, at: number): Transition {
  const phase: OnBreak = {
    name: 'onBreak',
    ...call,
    openedAt: at,
    stage:
      plan.previewMs > 0
        ? { name: 'preview', plan, startsAt: at + plan.previewMs }
        : { name: 'guiding', session: startSession(plan, at) },
  };
  const pauseAfterBreak = state.phase.name === 'paused' ? state.phase : null;
  const desk = stopDesk(state.desk, state.settings, at);
  return { state: { ...state, phase, desk, pauseAfterBreak }, effects: [{ type: 'openBreak' }] };
}
