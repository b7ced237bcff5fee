import type { Away } from '../../shared/phase.ts';
import { only, type Transition } from './chain.ts';
import { freshDesk, restedDesk } from './desk-time.ts';
import type { Ticked } from './event.ts';
import { inputAfter, type Presence } from './presence.ts';
import { recordBreak, takeId } from './records.ts';
import type { State } from './state.ts';

/** The person is gone long enough to have rested. */
export function goAway(state: State, absence: Omit<Away, 'name'>, at: number): State {
  const desk = restedDesk(state.desk, state.settings, at);
  return { ...state, phase: { name: 'away', ...absence }, desk, postponesUsed: 0, offer: null };
}

/** An absence at the desk has become rest, and may be over already. */
export function leaveDesk(state: State, gone: Extract<Presence, { kind: 'away' }>, at: number): Transition {
  const { sinceAt, returnAfterAt, backAt } = gone;
  const away = { name: 'away', sinceAt, returnAfterAt, afterBreak: false } as const;
  const left = goAway(state, away, at);
  return backAt === null ? only(left) : comeBack(left, away, backAt);
}

/** A new sitting begins with the first input. The absence is a break of its own unless one of ours came before it. */
export function comeBack(state: State, away: Away, backAt: number): Transition {
  const from = Math.max(backAt, away.sinceAt);
  const sitting: State = { ...state, phase: { name: 'working' }, desk: freshDesk(state.desk, state.settings, from) };
  if (away.afterBreak) return only(sitting);
  const { id, state: numbered } = takeId(sitting, from);
  return recordBreak(numbered, {
    id,
    size: 'rest',
    outcome: 'natural',
    why: 'away',
    dueAt: null,
    startedAt: away.sinceAt,
    endedAt: from,
    exercises: [],
    planned: [],
    short: false,
  });
}

export function tickAway(state: State, phase: Away, tick: Ticked): Transition {
  if (tick.asleepMs > 0) return only({ ...state, phase: { ...phase, returnAfterAt: tick.at } });
  if (state.desk.lockedSinceAt !== null) return only(state);
  const backAt = inputAfter(phase.returnAfterAt, tick);
  return backAt === null ? only(state) : comeBack(state, phase, backAt);
}
