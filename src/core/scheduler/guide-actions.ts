import { extendStep } from '../../shared/extend-step.ts';
import type { OnBreak } from '../../shared/phase.ts';
import { nextStep, otherSide, previousStep, repeatStep, type Session, togglePause } from '../../shared/session.ts';
import { advanceBreak, withStage } from './break-stages.ts';
import { only, type Transition } from './chain.ts';
import type { State } from './state.ts';
import { canSkip } from './strictness.ts';

const GUIDES = { togglePause, nextStep, previousStep, repeatStep, otherSide, extendStep } as const satisfies Record<
  string,
  (session: Session, at: number) => Session
>;

export type GuideAction = keyof typeof GUIDES;

/** Moves about in the running session; the step after the last one is the result. */
export function guide(state: State, phase: OnBreak, action: GuideAction, at: number): Transition {
  if (phase.stage.name !== 'guiding') return only(state);
  // Stepping through to the end would be a skip.
  if (action === 'nextStep' && !canSkip(state, at)) return only(state);
  const session = GUIDES[action](phase.stage.session, at);
  if (session === phase.stage.session) return only(state);
  return advanceBreak(withStage(state, phase, { name: 'guiding', session }), at);
}
