import type { Plan } from '../src/shared/routine.ts';
import { MINUTE, SECOND, aState } from './builders.ts';
import { Day } from './day.ts';

/** The notice has just come up. */
export function aDayWithNotice(settings: Parameters<typeof aState>[0] = {}): Day {
  const day = new Day(aState(settings));
  return day.work(day.state.settings.breakEveryMs);
}

/** The notice has just come up, ten seconds after the person got up. */
export function aDayLeftAtNotice(): Day {
  return new Day().work(50 * MINUTE - 10 * SECOND).rest(10 * SECOND);
}

/** A break has just opened by itself. */
export function aDayOnBreak(settings: Parameters<typeof aState>[0] = {}): Day {
  return aDayWithNotice(settings).press({ type: 'startBreak' });
}

/** A twist is being guided. */
export function aDayGuided(settings: Parameters<typeof aState>[0] = {}): Day {
  return aDayOnBreak(settings).press({ type: 'startSession' });
}

/** What will be done, or is being done. */
export function planOf(day: Day): Plan {
  const { phase } = day;
  if (phase.name === 'upcoming') return phase.plan;
  if (phase.name === 'onBreak' && phase.stage.name === 'preview') return phase.stage.plan;
  if (phase.name === 'onBreak' && phase.stage.name === 'guiding') return phase.stage.session.plan;
  throw new Error(`no plan while ${phase.name}`);
}
