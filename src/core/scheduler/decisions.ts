import type { HeldBack, Upcoming } from '../../shared/phase.ts';
import { chain, only, type Transition } from './chain.ts';
import { activeAt, endAbsence, freshDesk, nextDue } from './desk-time.ts';
import { dropNotice } from './notice.ts';
import { planAnother } from './offer.ts';
import { exercisesIn, recordBreak, takeId } from './records.ts';
import type { DeskTime, State } from './state.ts';
import { canPostpone, canSkip } from './strictness.ts';

/** Later, up to the limit. At the limit the break stays. */
export function postpone(state: State, minutes: number, at: number): Transition {
  const { phase } = state;
  if ((phase.name !== 'upcoming' && phase.name !== 'held') || !canPostpone(state)) return only(state);
  const dueActiveMs = activeAt(state.desk, state.settings, at) + minutes * 60_000;
  return later(decide(state, phase, 'postponed', at), dueActiveMs, at);
}

/** The next rest break comes that much later than it would. It need not be announced yet. */
export function postponeNext(state: State, minutes: number, at: number): Transition {
  if (state.phase.name !== 'working' || !canPostpone(state)) return only(state);
  return later(decideNext(state, 'rest', 'postponed', at), state.desk.dueActiveMs + minutes * 60_000, at);
}

/** Not this one: a full interval follows. */
export function skip(state: State, at: number): Transition {
  const { phase } = state;
  if ((phase.name !== 'upcoming' && phase.name !== 'held') || !canSkip(state, at)) return only(state);
  return without(decide(state, phase, 'skipped', at), phase.size, at);
}

/** Not the next one, before it is announced. */
export function skipNext(state: State, at: number): Transition {
  if (state.phase.name !== 'working' || !canSkip(state, at)) return only(state);
  const { size } = nextDue(state.desk, state.settings, at);
  return without(decideNext(state, size, 'skipped', at), size, at);
}

/** Another plan for the same announced break. There is nothing to choose in a short one. */
export function chooseForComing(state: State, phase: Upcoming | HeldBack, standing: boolean, at: number): Transition {
  if (phase.size === 'micro') return only(state);
  const { plan, offer } = planAnother(state, phase.plan, standing, at);
  return only({ ...state, offer, phase: { ...phase, plan } });
}

/** A short break that would come meanwhile is put off as well: the person has just asked for time. */
function later(decided: Transition, dueActiveMs: number, at: number): Transition {
  return chain(decided, (next) =>
    only({ ...next, desk: { ...withoutMicro(next, at), dueActiveMs }, postponesUsed: next.postponesUsed + 1 }),
  );
}

function without(decided: Transition, size: Upcoming['size'], at: number): Transition {
  return chain(decided, (next) => {
    if (size === 'micro') return only({ ...next, desk: withoutMicro(next, at) });
    return only({ ...next, desk: freshDesk(next.desk, next.settings, at), postponesUsed: 0 });
  });
}

/** The next short break is a full interval away; the rest break comes as before. */
function withoutMicro({ desk, settings }: State, at: number): DeskTime {
  const counted = endAbsence(desk, settings, at);
  return { ...counted, microFromMs: counted.activeMs };
}

type Decision = 'postponed' | 'skipped';

function decide(state: State, phase: Upcoming | HeldBack, outcome: Decision, at: number): Transition {
  const { breakId: id, size, dueAt, plan } = phase;
  const why = outcome === 'postponed' ? 'postponePressed' : 'skipPressed';
  return chain(dropNotice(state), (next) =>
    recordBreak(next, {
      ...{ id, size, outcome, why, dueAt, startedAt: null, endedAt: at },
      ...{ exercises: [], planned: exercisesIn(plan), short: plan.short },
    }),
  );
}

/** The same about a break that is not announced yet. */
function decideNext(state: State, size: Upcoming['size'], outcome: Decision, at: number): Transition {
  const { id, state: numbered } = takeId(state, at);
  const why = outcome === 'postponed' ? 'postponedAhead' : 'skippedAhead';
  const nothing = { exercises: [], planned: [], short: false };
  return recordBreak(numbered, { id, size, outcome, why, dueAt: null, startedAt: null, endedAt: at, ...nothing });
}
