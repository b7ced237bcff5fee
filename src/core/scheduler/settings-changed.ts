import type { Settings } from '../../shared/settings.ts';
import { chain, only, type Transition } from './chain.ts';
import { dropUnwanted } from './holds.ts';
import { followHours } from './hours.ts';
import { announce, dropNotice, dropUnlessDue } from './notice.ts';
import { planOffer } from './offer.ts';
import { followPace } from './pace.ts';
import type { State } from './state.ts';

/** New settings. Only another interval moves the countdown, and it keeps what has been counted. */
export function changeSettings(state: State, settings: Settings, at: number): Transition {
  if (JSON.stringify(settings) === JSON.stringify(state.settings)) return only(state);
  const next = { ...state, settings, desk: withInterval(state, settings.breakEveryMs) };
  const wanted = chain(followHours(next, at), (left) => dropUnlessDue(left, at));
  const kept = chain(wanted, (left) => dropUnwanted(left, at));
  const told = chain(kept, (left) => tellAnew(left, state.settings, at));
  const fitting = chain(told, (left) => only(fitPlan(left, state.settings, at)));
  return chain(fitting, (left) => only(followPace(left, state.settings.pace, at)));
}

/** A break that is announced is told of in the way that is now wanted, and waits as long as is usual there. */
function tellAnew(state: State, before: Settings, at: number): Transition {
  const { phase, settings } = state;
  const asBefore = (settings.breakMode === 'notification') === (before.breakMode === 'notification');
  if (phase.name !== 'upcoming' || asBefore) return only(state);
  if (!state.desk.running) return dropNotice(state);
  const { state: next, effects } = announce(state, phase, at);
  return { state: next, effects: [{ type: 'closeNotice' }, ...effects] };
}

function withInterval(state: State, breakEveryMs: number): State['desk'] {
  const moves = breakEveryMs !== state.settings.breakEveryMs && state.postponesUsed === 0;
  return moves ? { ...state.desk, dueActiveMs: breakEveryMs } : state.desk;
}

/** What a plan is made of. */
const PLANNED_BY = ['props', 'conditions', 'switchedOff', 'ways', 'pace', 'floorBreaksADay'] as const;

/** What was announced must not ask for something the person has just left out. */
function fitPlan(state: State, before: Settings, at: number): State {
  const { phase, settings, offer } = state;
  const asksSame = PLANNED_BY.every((key) => JSON.stringify(settings[key]) === JSON.stringify(before[key]));
  if ((phase.name !== 'upcoming' && phase.name !== 'held') || offer === null || asksSame) return state;
  return { ...state, phase: { ...phase, plan: planOffer(state, offer, at) } };
}
