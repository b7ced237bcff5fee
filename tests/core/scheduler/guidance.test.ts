import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../builders.ts';
import { aDayGuided, aDayOnBreak, planOf } from '../../days.ts';
import type { Day } from '../../day.ts';

function stepsOf(day: Day): readonly string[] {
  return planOf(day).steps.map(({ kind, durationMs }) => `${kind} ${durationMs / SECOND}`);
}

function aDayThatHurt(): Day {
  return aDayGuided()
    .rest(5 * MINUTE)
    .press({ type: 'rateBreak', feeling: 'hurt' });
}

describe('fifteen seconds more', () => {
  it('are asked of both sides and recorded as really held', () => {
    const day = aDayGuided()
      .rest(30 * SECOND)
      .press({ type: 'extendStep' });
    expect(stepsOf(day)).toEqual(['ready 15', 'hold 135', 'switch 10', 'hold 135', 'exit 10']);
    day.rest(5 * MINUTE);
    expect(day.records[0]?.exercises).toMatchObject([{ leftSeconds: 135, rightSeconds: 135, plannedSeconds: 135 }]);
  });
});

describe('a slower pace', () => {
  it('makes the way down, the change of sides and the way up longer, and no hold', () => {
    const day = aDayOnBreak().set({ pace: 2 });
    expect(stepsOf(day)).toEqual(['ready 30', 'hold 120', 'switch 20', 'hold 120', 'exit 20']);
  });

  it('in the middle of a session leaves what is done as it was, and what is held as long', () => {
    const day = aDayGuided()
      .rest(5 * SECOND)
      .set({ pace: 1.5 });
    expect(stepsOf(day)).toEqual(['ready 20', 'hold 120', 'switch 15', 'hold 120', 'exit 15']);
    day.rest(MINUTE).set({ pace: 1 });
    expect(stepsOf(day)).toEqual(['ready 20', 'hold 120', 'switch 10', 'hold 120', 'exit 10']);
    day.rest(5 * MINUTE);
    expect(day.records[0]?.exercises).toMatchObject([{ leftSeconds: 120, rightSeconds: 120 }]);
  });
});

describe('a routine that was asked for', () => {
  it('is done as it stands, without a choice of the planner', () => {
    const day = aDayOnBreak().press({ type: 'skipBreak' }).press({ type: 'takeRoutine', routine: 'at-the-desk' });
    expect(planOf(day).routine.map(({ exerciseId }) => exerciseId)).toEqual([
      'add_walk',
      'add_sit_to_stand',
      'add_figure_four',
    ]);
    expect(planOf(day).reason.key).toBe('ownRoutine');
  });

  it('that does not exist opens nothing', () => {
    const day = aDayOnBreak().press({ type: 'skipBreak' });
    expect(day.press({ type: 'takeRoutine', routine: 'gone' }).phase.name).toBe('working');
  });
});

describe('an exercise that hurt', () => {
  it('is named, once the person has said that it hurt, and only if it was done', () => {
    const day = aDayGuided().rest(5 * MINUTE);
    expect(day.press({ type: 'nameHurt', exerciseId: 'supine_twist' }).phase).toMatchObject({ stage: { hurt: null } });
    day.press({ type: 'rateBreak', feeling: 'hurt' });
    expect(day.press({ type: 'nameHurt', exerciseId: 'plank' }).phase).toMatchObject({ stage: { hurt: null } });
    expect(day.press({ type: 'nameHurt', exerciseId: 'supine_twist' }).phase).toMatchObject({
      stage: { hurt: 'supine_twist' },
    });
  });

  it('makes room for another in the same window, as a break of its own', () => {
    const day = aDayThatHurt();
    const opened = day.count('openBreak');
    day.press({ type: 'doInstead' });
    expect(day.stage).toBe('preview');
    expect(planOf(day).routine.map(({ exerciseId }) => exerciseId)).not.toContain('supine_twist');
    expect([day.count('openBreak'), day.count('closeBreak')]).toEqual([opened, 0]);
    day.press({ type: 'endBreak' });
    expect(day.outcomes).toEqual(['taken', 'skipped']);
    expect(new Set(day.records.map(({ id }) => id)).size).toBe(2);
  });

  it('is not replaced where nothing hurt', () => {
    const day = aDayGuided().rest(5 * MINUTE);
    expect(day.press({ type: 'doInstead' }).stage).toBe('result');
  });
});

describe('the result', () => {
  it('does not take a bumped mouse for a person at the desk', () => {
    const day = aDayGuided().rest(6 * MINUTE);
    day.work(SECOND).rest(10 * MINUTE);
    expect(day.phase).toMatchObject({ stage: { name: 'result', backAt: null } });
    expect(day.count('closeBreak')).toBe(0);
  });
});
