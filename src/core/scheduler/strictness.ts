import type { OnBreak } from '../../shared/phase.ts';
import type { State } from './state.ts';

/** With `firm` a break can be left after this much of it. Product. */
const FIRM_MS = 30_000;

/** How often the coming break can still be postponed; null = no limit. A short break is over sooner than postponed. */
export function postponesLeft(state: State): number | null {
  const { postponeLimit, strictness } = state.settings;
  const { phase } = state;
  if (strictness === 'strict') return 0;
  if ((phase.name === 'upcoming' || phase.name === 'held') && phase.size === 'micro') return 0;
  return postponeLimit === null ? null : Math.max(0, postponeLimit - state.postponesUsed);
}

/** Whether the coming break can be postponed once more. */
export function canPostpone(state: State): boolean {
  return postponesLeft(state) !== 0;
}

/** Instant from which a break may be skipped or left by a button, or null when it may not. */
export function skipFromAt(state: State): number | null {
  const { phase, settings } = state;
  if (phase.name === 'onBreak') return leaveFromAt(state, phase);
  return settings.strictness === 'gentle' && settings.skipAllowed ? 0 : null;
}

/** Whether a break may be skipped or left at an instant. */
export function canSkip(state: State, at: number): boolean {
  const fromAt = skipFromAt(state);
  return fromAt !== null && at >= fromAt;
}

function leaveFromAt({ settings }: State, phase: OnBreak): number | null {
  if (phase.stage.name === 'result' || settings.strictness === 'gentle') return phase.openedAt;
  return settings.strictness === 'firm' ? phase.openedAt + FIRM_MS : null;
}
