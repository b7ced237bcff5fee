import type { Settings } from '../../shared/settings.ts';
import { chain, only, type Transition } from './chain.ts';
import { dropUnwanted } from './holds.ts';
import { dropUnlessDue } from './notice.ts';
import { planOffer } from './offer.ts';
import type { State } from './state.ts';

/** New settings. Only another interval moves the countdown, and it keeps what has been counted. */
export function changeSettings(state: State, settings: Settings, at: number): Transition {
  if (JSON.stringify(settings) === JSON.stringify(state.settings)) return only(state);
  const next = { ...state, settings, desk: withInterval(state, settings.breakEveryMs) };
  const kept = chain(dropUnlessDue(next, at), (left) => dropUnwanted(left, at));
  return chain(kept, (left) => only(fitPlan(left, state.settings)));
}

function withInterval(state: State, breakEveryMs: number): State['desk'] {
  const moves = breakEveryMs !== state.settings.breakEveryMs && state.postponesUsed === 0;
  return moves ? { ...state.desk, dueActiveMs: breakEveryMs } : state.desk;
}

/** What was announced must not ask for something the person has just left out. */
function fitPlan(state: State, before: Settings): State {
  const { phase, settings, offer } = state;
  const asksSame =
    settings.props.join() === before.props.join() && settings.conditions.join() === before.conditions.join();
  if ((phase.name !== 'upcoming' && phase.name !== 'held') || offer === null || asksSame) return state;
  return { ...state, phase: { ...phase, plan: planOffer(state, offer, []) } };
}
