import catalogueFile from '../resources/exercises.json';
import { initialState } from '../src/core/scheduler/initial-state.ts';
import type { Calendar, State } from '../src/core/scheduler/state.ts';
import type { Exercise } from '../src/shared/exercise.ts';
import { parseCatalogue } from '../src/shared/parse-catalogue.ts';
import type { Plan, Routine } from '../src/shared/routine.ts';
import { stepsOf } from '../src/shared/session.ts';
import { DEFAULT_SETTINGS, type Settings } from '../src/shared/settings.ts';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** Monday, 5 January 2026, 09:00 UTC: where the tests' days begin. */
export const MORNING = 1_767_603_600_000;

/** The real exercises: what is tested is what people get. */
export const catalogue: readonly Exercise[] = parseCatalogue(catalogueFile);

export function aSettings(patch: Partial<Settings> = {}): Settings {
  return { ...DEFAULT_SETTINGS, ...patch };
}

export function aCalendar(patch: Partial<Calendar> = {}): Calendar {
  return { wallOffsetMs: 0, utcOffsetMs: 0, day: '2026-01-05', zone: 'UTC', ...patch };
}

/** A person who begins to work at nine; settings as a patch of the defaults. */
export function aState(
  patch: Partial<Omit<State, 'settings'>> & { readonly settings?: Partial<Settings> } = {},
): State {
  const { settings, ...rest } = patch;
  const beginning = { settings: aSettings(settings), catalogue, records: [], calendar: aCalendar(), at: MORNING };
  return { ...initialState(beginning), ...rest };
}

export function aRoutine(): Routine {
  return [{ exerciseId: 'supine_twist', kind: 'hold', holdSeconds: 60 }];
}

export function aPlan(patch: Partial<Plan> = {}): Plan {
  const routine = patch.routine ?? aRoutine();
  const steps = stepsOf(routine, catalogue);
  return {
    routine,
    steps,
    totalMs: steps.reduce((sum, { durationMs }) => sum + durationMs, 0),
    previewMs: 20 * SECOND,
    reason: { key: 'firstTime', exerciseId: 'supine_twist', target: null, days: 0 },
    short: false,
    ...patch,
  };
}
