import type { Effect } from './effect.ts';
import type { State } from './state.ts';

/** What an event leads to: the next state, and what the shell is asked to do, in this order. */
export interface Transition {
  readonly state: State;
  readonly effects: readonly Effect[];
}

const NOTHING: readonly Effect[] = [];

/** A next state without anything to do. */
export function only(state: State): Transition {
  return { state, effects: NOTHING };
}

/** Goes on from where a transition led to, and keeps what both ask for. */
export function chain(first: Transition, next: (state: State) => Transition): Transition {
  const second = next(first.state);
  if (first.effects.length === 0) return second;
  if (second.effects.length === 0 && second.state === first.state) return first;
  return { state: second.state, effects: [...first.effects, ...second.effects] };
}
