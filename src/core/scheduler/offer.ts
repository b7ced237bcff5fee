import type { ExerciseId } from '../../shared/exercise.ts';
import type { Plan } from '../../shared/routine.ts';
import { planBreak } from '../planner/plan-break.ts';
import type { Offer, State } from './state.ts';

/** What the break will be. */
export function planOffer(state: State, offer: Offer, avoid: readonly ExerciseId[]): Plan {
  return planBreak({
    catalogue: state.world.catalogue,
    records: state.world.records,
    settings: state.settings,
    day: state.calendar.day,
    lengthMs: offer.lengthMs,
    standing: offer.standing,
    avoid,
  });
}

/** Something else than `shown`, for the same time; `standing` when the floor will not do. */
export function planAnother(
  state: State,
  shown: Plan,
  standing: boolean,
): { readonly plan: Plan; readonly offer: Offer } {
  const before = state.offer ?? { lengthMs: state.settings.breakLengthMs, standing: false };
  const offer = { ...before, standing: before.standing || standing };
  const first = shown.routine[0]?.exerciseId;
  return { plan: planOffer(state, offer, first === undefined ? [] : [first]), offer };
}
