import { changePace, withPace } from '../../shared/change-pace.ts';
import type { Pace } from '../../shared/settings.ts';
import { withStage } from './break-stages.ts';
import type { State } from './state.ts';

/** A break that is shown or running goes on at the new pace. */
export function followPace(state: State, before: Pace, at: number): State {
  const { phase, settings } = state;
  const factor = settings.pace / before;
  if (phase.name !== 'onBreak' || factor === 1) return state;
  const { stage } = phase;
  switch (stage.name) {
    case 'preview':
      return withStage(state, phase, { ...stage, plan: withPace(stage.plan, factor) });
    case 'guiding':
      return withStage(state, phase, { ...stage, session: changePace(stage.session, at, factor) });
    case 'result':
      return state;
  }
}
