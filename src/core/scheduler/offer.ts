import { findRoutine } from '../../shared/find-routine.ts';
import { paced } from '../../shared/paced.ts';
import type { BreakSize } from '../../shared/phase.ts';
import type { Plan } from '../../shared/routine.ts';
import type { Settings } from '../../shared/settings.ts';
import { planBreak } from '../planner/plan-break.ts';
import { planMicro } from '../planner/plan-micro.ts';
import { planRoutine } from '../planner/plan-routine.ts';
import type { PlanContext } from '../planner/plan-request.ts';
import { activeAt } from './desk-time.ts';
import { localAt } from './hours.ts';
import type { Offer, State } from './state.ts';

const DAY_MS = 24 * 3_600_000;
/** Nobody tells when they got up: work from four to nine is taken to be within two hours of it. Ours. */
const MORNING_BEGINS_MS = 4 * 3_600_000;
const MORNING_ENDS_MS = 9 * 3_600_000;

/** What the break will be. */
export function planOffer(state: State, offer: Offer, at: number): Plan {
  if (offer.size === 'micro') return planMicro(offer.lengthMs);
  const { settings, world, calendar } = state;
  const routine = offer.routine === null ? null : findRoutine(offer.routine, settings);
  if (routine !== null) return planRoutine(routine, paced(world.catalogue, settings.pace));
  return planBreak({
    catalogue: world.catalogue,
    records: world.records,
    settings,
    day: calendar.day,
    nowMs: Math.round(at + calendar.wallOffsetMs),
    lengthMs: offer.lengthMs,
    standing: offer.standing,
    avoid: offer.turnedDown,
    context: contextOf(state, offer, at),
  });
}

/**
 * Something else than `shown`, for the same time; `standing` when the floor will not do. Pressed again and again it goes
 * through all there is, and then begins anew with anything but what is shown.
 */
export function planAnother(
  state: State,
  shown: Plan,
  standing: boolean,
  at: number,
): { readonly plan: Plan; readonly offer: Offer } {
  const before = state.offer ?? restOffer(state.settings.breakLengthMs);
  const lead = shown.reason.exerciseId;
  const turnedDown = [...before.turnedDown.filter((id) => id !== lead), lead];
  const offer = { ...before, standing: before.standing || standing, routine: null, turnedDown };
  const plan = planOffer(state, offer, at);
  if (!turnedDown.includes(plan.reason.exerciseId)) return { plan, offer };
  return { plan: planOffer(state, { ...offer, turnedDown: [lead] }, at), offer: { ...offer, turnedDown: [] } };
}

/** A rest break of this length, wherever it may be done. */
function restOffer(lengthMs: number): Offer {
  return { size: 'rest', lengthMs, standing: false, routine: null, asked: false, turnedDown: [] };
}

/** The same, for a person who asks for it. */
export function askedOffer(lengthMs: number): Offer {
  return { ...restOffer(lengthMs), asked: true };
}

/** What falls due by itself. */
export function offerFor(size: BreakSize, settings: Settings): Offer {
  const rest = restOffer(settings.breakLengthMs);
  return size === 'rest' ? rest : { ...rest, size, lengthMs: settings.microLengthMs, standing: true };
}

/** What the scheduler knows of the moment. Of runs and soreness it knows nothing. */
function contextOf(state: State, { asked }: Offer, at: number): PlanContext {
  const timeOfDayMs = localAt(state, at) % DAY_MS;
  const morning = timeOfDayMs >= MORNING_BEGINS_MS && timeOfDayMs < MORNING_ENDS_MS;
  return { asked, run: null, soreness: null, morning, satMs: activeAt(state.desk, state.settings, at) };
}
