import type { ExerciseId } from '../../shared/exercise.ts';
import type { BreakSize } from '../../shared/phase.ts';
import type { Plan } from '../../shared/routine.ts';
import type { Settings } from '../../shared/settings.ts';
import { findRoutine } from '../../shared/find-routine.ts';
import { planBreak } from '../planner/plan-break.ts';
import { planMicro } from '../planner/plan-micro.ts';
import { planRoutine } from '../planner/plan-routine.ts';
import type { Offer, State } from './state.ts';

/** What the break will be. */
export function planOffer(state: State, offer: Offer, avoid: readonly ExerciseId[]): Plan {
  if (offer.size === 'micro') return planMicro(offer.lengthMs);
  const routine = offer.routine === null ? null : findRoutine(offer.routine, state.settings);
  if (routine !== null) return planRoutine(routine, state.world.catalogue);
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
  const before = state.offer ?? restOffer(state.settings.breakLengthMs);
  const offer = { ...before, standing: before.standing || standing, routine: null };
  const first = shown.routine[0]?.exerciseId;
  return { plan: planOffer(state, offer, first === undefined ? [] : [first]), offer };
}

/** A rest break of this length, wherever it may be done. */
export function restOffer(lengthMs: number): Offer {
  return { size: 'rest', lengthMs, standing: false, routine: null };
}

/** What falls due by itself. */
export function offerFor(size: BreakSize, settings: Settings): Offer {
  if (size === 'rest') return restOffer(settings.breakLengthMs);
  return { size, lengthMs: settings.microLengthMs, standing: true, routine: null };
}
