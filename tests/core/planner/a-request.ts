import raw from '../../../resources/exercises.json';
import { NO_CONTEXT, type PlanRequest } from '../../../src/core/planner/plan-request.ts';
import type { ExerciseId, Prop } from '../../../src/shared/exercise.ts';
import type { BreakRecord } from '../../../src/shared/history-record.ts';
import { parseCatalogue } from '../../../src/shared/parse-catalogue.ts';
import type { Plan } from '../../../src/shared/routine.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/shared/settings.ts';

export const CATALOGUE = parseCatalogue(raw);

/** Every way a place can be equipped. */
export const PLACES: readonly (readonly Prop[])[] = [
  [],
  ['wall'],
  ['ball'],
  ['floor'],
  ['floor', 'wall'],
  ['floor', 'ball'],
  ['floor', 'wall', 'ball'],
  ['chair'],
  ['floor', 'chair'],
  ['floor', 'wall', 'ball', 'chair'],
];

const NOON_MS = 12 * 3_600_000;

/** A request for a 5-minute break on a floor with a wall, with no history, and what the test is about. */
export function aRequest(about: Partial<PlanRequest> = {}, settings: Partial<Settings> = {}): PlanRequest {
  const day = about.day ?? '2026-03-02';
  return {
    catalogue: CATALOGUE,
    records: [],
    settings: { ...DEFAULT_SETTINGS, ...settings },
    day,
    nowMs: Date.parse(day) + NOON_MS,
    lengthMs: 5 * 60_000,
    standing: false,
    avoid: [],
    context: NO_CONTEXT,
    ...about,
  };
}

/** A break in which these exercises were done in full. */
export function aBreak(day: string, exercises: readonly ExerciseId[], about: Partial<BreakRecord> = {}): BreakRecord {
  return {
    kind: 'break',
    id: `${day}-${exercises.join('-')}`,
    size: 'rest',
    outcome: 'taken',
    why: 'done',
    dueAt: 0,
    startedAt: 0,
    endedAt: Date.parse(day) + NOON_MS,
    day,
    zone: 'UTC',
    exercises: exercises.map((exerciseId) => ({
      ...{ exerciseId, leftSeconds: null, rightSeconds: null, seconds: 60 },
      ...{ variation: null, plannedSeconds: 60, sets: 1, reps: null },
    })),
    planned: exercises,
    short: false,
    ...about,
  };
}

/** A plan in words: `plank 30, supine_twist 90`. */
export function inWords({ routine }: Plan): string {
  return routine
    .map((item) => `${item.exerciseId} ${item.kind === 'hold' ? item.holdSeconds : `${item.sets}x${item.reps}`}`)
    .join(', ');
}

export function idsOf({ routine }: Plan): readonly ExerciseId[] {
  return routine.map(({ exerciseId }) => exerciseId);
}
