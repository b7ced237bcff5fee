import { describe, expect, it } from 'vitest';
import { exercisesOf, recordBreak, takeId } from '../../../src/core/scheduler/records.ts';
import type { State } from '../../../src/core/scheduler/state.ts';
import { HOUR, MORNING, aCalendar, aState } from '../../builders.ts';

const skipped = {
  size: 'rest',
  outcome: 'skipped',
  why: 'skipPressed',
  dueAt: null,
  startedAt: null,
  exercises: [],
  planned: [],
  short: false,
} as const;

describe('what is written down', () => {
  it('stands in the time of the clock on the wall, on its day and in its zone', () => {
    const calendar = aCalendar({ wallOffsetMs: 2 * HOUR, day: '2026-01-06', zone: 'Europe/Berlin' });
    const { effects } = recordBreak(aState({ calendar }), {
      ...skipped,
      id: 'a',
      dueAt: MORNING,
      endedAt: MORNING + 1,
    });
    expect(effects).toEqual([
      {
        type: 'appendRecord',
        record: expect.objectContaining({
          dueAt: MORNING + 2 * HOUR,
          startedAt: null,
          endedAt: MORNING + 2 * HOUR + 1,
          day: '2026-01-06',
          zone: 'Europe/Berlin',
        }) as unknown,
      },
    ]);
  });

  it('is at hand for the planner for 35 days, and never grows without end', () => {
    let state: State = aState();
    for (let hour = 0; hour < 1000; hour += 1) {
      state = recordBreak(state, { ...skipped, id: String(hour), endedAt: MORNING + hour * HOUR }).state;
    }
    expect(state.world.records).toHaveLength(35 * 24 + 1);
    for (let more = 0; more < 1000; more += 1) {
      state = recordBreak(state, { ...skipped, id: `m${more}`, endedAt: MORNING + 1000 * HOUR }).state;
    }
    expect(state.world.records).toHaveLength(1200);
  });

  it('has an id of its own, also when two breaks end at once', () => {
    const first = takeId(aState(), MORNING);
    expect(first.id).toBe(`${MORNING}-1`);
    expect(takeId(first.state, MORNING).id).not.toBe(first.id);
  });

  it('tells each side to a tenth of a second, and nothing of what was not done', () => {
    const way = { variation: null, sets: 1, reps: null };
    const twist = { exerciseId: 'supine_twist', plannedMs: 60_000, ...way } as const;
    const held = [
      { ...twist, side: 'right', heldMs: 60_000 },
      { ...twist, side: 'left', heldMs: 12_345 },
      { exerciseId: 'plank', side: null, heldMs: 0, plannedMs: 30_000, ...way },
    ] as const;
    expect(exercisesOf(held)).toEqual([
      { exerciseId: 'supine_twist', leftSeconds: 12.3, rightSeconds: 60, seconds: null, ...way, plannedSeconds: 60 },
    ]);
  });
});
