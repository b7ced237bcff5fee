import { describe, expect, it } from 'vitest';
import { exercisesOf, recordBreak, recordFeeling, takeId } from '../../../src/core/scheduler/records.ts';
import type { State } from '../../../src/core/scheduler/state.ts';
import { toSnapshot } from '../../../src/core/scheduler/to-snapshot.ts';
import { HOUR, MINUTE, MORNING, aCalendar, aState } from '../../builders.ts';
import { Day } from '../../day.ts';

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

describe('what the person deletes from the history', () => {
  /** Two breaks skipped, one of them told of how it felt. */
  function aDayOfTwo(): Day {
    const day = new Day();
    for (const id of ['first', 'second']) {
      day.state = recordBreak(day.state, { ...skipped, id, endedAt: day.at }).state;
      day.at += MINUTE;
    }
    const felt = { id: 'first', feeling: 'hurt', exerciseId: 'plank' } as const;
    day.state = recordFeeling(day.state, felt, day.at).state;
    return day;
  }

  it('is forgotten by the planner and the line of the day, and known again when it is put back', () => {
    const day = aDayOfTwo();
    const before = day.state.world.records;
    const restored = before.filter(({ id }) => id === 'first');
    day.happen({ type: 'recordsRemoved', ids: ['first', 'long ago'] });
    expect(day.state.world.records.map(({ id }) => id)).toEqual(['second']);
    expect(toSnapshot(day.state, day.at).today.skipped).toBe(1);
    day.happen({ type: 'recordsRestored', records: restored });
    expect(day.state.world.records).toEqual(before);
    expect(toSnapshot(day.state, day.at).today.skipped).toBe(2);
  });

  it('leaves the next break to be planned as if it had never been', () => {
    const day = new Day()
      .work(50 * MINUTE)
      .press({ type: 'startBreak' })
      .press({ type: 'startSession' });
    day.rest(6 * MINUTE).press({ type: 'returnToDesk' });
    const plan = (state: State) => toSnapshot(state, day.at).nextPlan;
    const known = day.state;
    const done = known.world.records;
    expect(done.length).toBeGreaterThan(0);
    day.happen({ type: 'recordsRemoved', ids: done.map(({ id }) => id) });
    expect(plan(day.state)).toEqual(plan({ ...known, world: { ...known.world, records: [] } }));
    expect(plan(day.state)).not.toEqual(plan(known));
    day.happen({ type: 'recordsRestored', records: done });
    expect(plan(day.state)).toEqual(plan(known));
  });

  it('changes nothing where it was older than anybody looks back', () => {
    const day = aDayOfTwo();
    const { state } = day;
    expect(day.happen({ type: 'recordsRemoved', ids: ['long ago'] }).state).toBe(state);
    const old = state.world.records.map((record) => ({ ...record, endedAt: MORNING - 36 * 24 * HOUR, at: 0 }));
    expect(day.happen({ type: 'recordsRestored', records: old }).state).toBe(state);
  });
});
