import type { BreakRecord } from '../../../src/shared/history-record.ts';

/** A finished twist of two minutes a side, on 23 November 2026; a test says what matters to it. */
export function aRecord(about: Partial<BreakRecord> = {}): BreakRecord {
  return {
    kind: 'break',
    id: 'b1',
    size: 'rest',
    outcome: 'taken',
    why: 'done',
    dueAt: Date.UTC(2026, 10, 23, 9, 0),
    startedAt: Date.UTC(2026, 10, 23, 9, 1),
    endedAt: Date.UTC(2026, 10, 23, 9, 6),
    day: '2026-11-23',
    zone: 'Europe/Berlin',
    exercises: [
      {
        ...{ exerciseId: 'supine_twist', leftSeconds: 120, rightSeconds: 119.5, seconds: null },
        ...{ variation: null, plannedSeconds: 120, sets: 1, reps: null },
      },
    ],
    planned: ['supine_twist'],
    short: false,
    ...about,
  };
}
