import type { ExerciseId } from '../../shared/exercise.ts';
import type { FeelingRecord, HistoryRecord } from '../../shared/history-record.ts';
import type { Feeling } from '../../shared/phase.ts';

/** What a person said of an exercise in the break with this id; null for nothing. */
export type Feelings = (breakId: string, exerciseId: ExerciseId) => Feeling | null;

/** The last word on each break counts. One that names an exercise is of that exercise alone, and the others have none. */
export function saidOf(records: readonly HistoryRecord[]): Feelings {
  const said = new Map<string, FeelingRecord>();
  for (const record of records) {
    if (record.kind === 'feeling') said.set(record.id, record);
  }
  return (breakId, exerciseId) => {
    const last = said.get(breakId);
    if (last === undefined) return null;
    return last.exerciseId === null || last.exerciseId === exerciseId ? last.feeling : null;
  };
}

/** How much one answer moves the liking; ours. A break that was skipped says little: the time may have been wrong. */
const MOVES: Readonly<Record<Feeling | 'skipped', number>> = {
  easy: 0.25,
  fine: 0.25,
  skipped: -0.25,
  tooMuch: -0.5,
  hurt: -1,
};

/** The liking after one more answer: -1 to +1. */
export function likingOf(before: number, answer: Feeling | 'skipped' | null): number {
  return answer === null ? before : Math.max(-1, Math.min(1, before + MOVES[answer]));
}
