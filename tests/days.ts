import { initialState } from '../src/core/scheduler/initial-state.ts';
import { restoreState } from '../src/core/scheduler/restore-state.ts';
import { parseSaved, toSaved } from '../src/core/scheduler/saved-state.ts';
import type { State } from '../src/core/scheduler/state.ts';
import type { Transition } from '../src/core/scheduler/transition.ts';
import type { Plan } from '../src/shared/routine.ts';
import { MINUTE, SECOND, aState, catalogue } from './builders.ts';
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

/** A break has just fallen due during a call. */
export function aDayHeld(settings: Parameters<typeof aState>[0] = {}): Day {
  const day = new Day(aState(settings)).work(49 * MINUTE).seeHolds('microphone');
  return day.work(day.state.settings.breakEveryMs - 49 * MINUTE);
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

/** Quits and starts again through the file; `deadMs` of it without the app, all on one steady clock. */
export function restart(day: Day, deadMs: number, settings = day.state.settings): Day {
  const file = JSON.stringify(toSaved(day.state, day.at));
  return day.restart(deadMs, (state, at) => begin(file, { ...state, settings }, at));
}

/** A run that finds this file. */
export function begin(file: string, before: State, at: number): Transition {
  const saved = parseSaved(JSON.parse(file));
  if (saved === null) throw new Error(`not read again: ${file}`);
  const { settings, calendar, world } = before;
  return restoreState(initialState({ settings, catalogue, records: world.records, calendar, at }), saved, at);
}
