import { EXERCISE_IDS } from '../../../src/shared/exercise.ts';
import { OUTCOMES, type BreakRecord } from '../../../src/shared/history-record.ts';
import { dayNumber, dayText } from '../../../src/shared/statistics/days.ts';

const DAY_MS = 86_400_000;
/** Half an hour apart, over eight hours. */
const A_DAY = 16;

/** So many breaks up to `lastDay`, the oldest first; the same for the same seed. */
export function generateRecords(count: number, seed: number, lastDay: string): readonly BreakRecord[] {
  const roll = dice(seed);
  const last = dayNumber(lastDay) ?? 0;
  const firstDay = last - Math.ceil(count / A_DAY) + 1;
  return Array.from({ length: count }, (_, index): BreakRecord => {
    const day = firstDay + Math.floor(index / A_DAY);
    const dueAt = day * DAY_MS + (16 + (index % A_DAY)) * 30 * 60_000;
    const outcome = OUTCOMES[roll(OUTCOMES.length)] ?? 'taken';
    const exerciseId = EXERCISE_IDS[roll(EXERCISE_IDS.length)] ?? 'plank';
    const isDone = outcome === 'taken' || outcome === 'shortened';
    const seconds = 30 + roll(200);
    const amounts = { leftSeconds: null, rightSeconds: null, seconds, variation: null, plannedSeconds: 120 };
    return {
      ...{ kind: 'break', id: `${dueAt}-${index}`, size: 'rest', outcome, why: isDone ? 'done' : 'skipPressed' },
      ...{ dueAt, startedAt: dueAt + 60_000, endedAt: dueAt + 60_000 + seconds * 1000 },
      ...{ day: dayText(day), zone: 'UTC', planned: [exerciseId], short: false },
      exercises: isDone ? [{ exerciseId, ...amounts, sets: 1, reps: null }] : [],
    };
  });
}

/** Whole numbers below a limit (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
