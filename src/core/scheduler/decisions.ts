import type { Upcoming } from '../../shared/phase.ts';
import { chain, only, type Transition } from './chain.ts';
import { activeAt, freshDesk } from './desk-time.ts';
import { dropNotice } from './notice.ts';
import { planAnother } from './offer.ts';
import { recordBreak } from './records.ts';
import type { State } from './state.ts';

/** Whether the coming break can be postponed once more. */
export function canPostpone(state: State): boolean {
  const { postponeLimit } = state.settings;
  return postponeLimit === null || state.postponesUsed < postponeLimit;
}

/** Later, up to the limit. At the limit the break stays. */
export function postpone(state: State, minutes: number, at: number): Transition {
  const { phase } = state;
  if (phase.name !== 'upcoming' || !canPostpone(state)) return only(state);
  const dueActiveMs = activeAt(state.desk, state.settings, at) + minutes * 60_000;
  return chain(decide(state, phase, 'postponed', at), (next) =>
    only({ ...next, desk: { ...next.desk, dueActiveMs }, postponesUsed: next.postponesUsed + 1 }),
  );
}

/** Not this one: a full interval follows. */
export function skipUpcoming(state: State, phase: Upcoming, at: number): Transition {
  if (!state.settings.skipAllowed) return only(state);
  return chain(decide(state, phase, 'skipped', at), (next) =>
    only({ ...next, desk: freshDesk(next.desk, next.settings, at), postponesUsed: 0 }),
  );
}

/** Another plan for the same announced break. */
export function chooseForUpcoming(state: State, phase: Upcoming, standing: boolean): Transition {
  const { plan, offer } = planAnother(state, phase.plan, standing);
  return only({ ...state, offer, phase: { ...phase, plan } });
}

function decide(state: State, phase: Upcoming, outcome: 'postponed' | 'skipped', at: number): Transition {
  const { breakId: id, dueAt } = phase;
  const why = outcome === 'postponed' ? 'postponePressed' : 'skipPressed';
  return chain(dropNotice(state), (next) =>
    recordBreak(next, { id, outcome, why, dueAt, startedAt: null, endedAt: at, exercises: [] }),
  );
}
