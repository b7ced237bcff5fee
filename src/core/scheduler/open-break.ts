import type { OnBreak } from '../../shared/phase.ts';
import type { Plan } from '../../shared/routine.ts';
import { chain, only, type Transition } from './chain.ts';
import { comeBack } from './away.ts';
import { stopDesk } from './desk-time.ts';
import { planOffer } from './offer.ts';
import { takeId } from './records.ts';
import type { State } from './state.ts';
import { dropNotice } from './notice.ts';

/** Opens the break that was announced. Only an upcoming one can be opened. */
export function openAnnounced(state: State, at: number): Transition {
  const { phase } = state;
  if (phase.name !== 'upcoming') return only(state);
  const { breakId, dueAt, plan } = phase;
  return chain(dropNotice(state), (next) => open(next, { breakId, dueAt, origin: 'scheduled', plan }, at));
}

/** Opens a break the person asked for; `minutes` null means the usual length. A pause goes on after it. */
export function openAsked(state: State, minutes: number | null, at: number): Transition {
  if (state.phase.name === 'onBreak') return only(state);
  const lengthMs = minutes === null ? state.settings.breakLengthMs : minutes * 60_000;
  return chain(beHere(state, at), (here) => {
    const offer = { lengthMs, standing: false };
    const { id, state: numbered } = takeId({ ...here, offer }, at);
    return open(numbered, { breakId: id, dueAt: at, origin: 'asked', plan: planOffer(here, offer, []) }, at);
  });
}

/** Whoever asks for something is here, and what was announced before is superseded. */
export function beHere(state: State, at: number): Transition {
  const { phase } = state;
  if (phase.name === 'away') return comeBack(state, phase, at);
  if (phase.name === 'upcoming') return dropNotice(state);
  return only(state);
}

interface Call extends Pick<OnBreak, 'breakId' | 'dueAt' | 'origin'> {
  readonly plan: Plan;
}

function open(state: State, { plan, ...call }: Call, at: number): Transition {
  const phase: OnBreak = {
    name: 'onBreak',
    ...call,
    openedAt: at,
    stage: { name: 'preview', plan, startsAt: at + plan.previewMs },
  };
  const pauseAfterBreak = state.phase.name === 'paused' ? state.phase : null;
  const desk = stopDesk(state.desk, state.settings, at);
  return { state: { ...state, phase, desk, pauseAfterBreak }, effects: [{ type: 'openBreak' }] };
}
