import { describe, expect, it } from 'vitest';
import { extendStep } from '../../src/shared/extend-step.ts';
import { heldOf, settleSession, startSession, type Session } from '../../src/shared/session.ts';
import { aPlan, SECOND } from '../builders.ts';

const TWIST = startSession(aPlan(), 0);

function durations({ plan }: Session): readonly string[] {
  return plan.steps.map(({ kind, durationMs }) => `${kind} ${durationMs / SECOND}`);
}

describe('fifteen seconds more', () => {
  it('of a first side are fifteen more of the other as well, so that both stay equal', () => {
    const longer = extendStep(TWIST, 20 * SECOND);
    expect(durations(longer)).toEqual(['ready 15', 'hold 75', 'switch 10', 'hold 75', 'exit 10']);
    const done = settleSession(longer, longer.plan.totalMs);
    expect(heldOf(done).map(({ heldMs }) => heldMs)).toEqual([75 * SECOND, 75 * SECOND]);
  });

  it('of the second side are its own', () => {
    expect(durations(extendStep(TWIST, 90 * SECOND))).toEqual([
      'ready 15',
      'hold 60',
      'switch 10',
      'hold 75',
      'exit 10',
    ]);
  });

  it('of getting ready leave the holds as they are', () => {
    const longer = extendStep(TWIST, 5 * SECOND);
    expect(durations(longer)).toEqual(['ready 30', 'hold 60', 'switch 10', 'hold 60', 'exit 10']);
    expect(longer.plan.totalMs).toBe(TWIST.plan.totalMs + 15 * SECOND);
  });

  it('of a set are whole repetitions, and the next set stays what it is', () => {
    const plan = aPlan({ routine: [{ exerciseId: 'superman', kind: 'reps', sets: 2, reps: 20 }] });
    const longer = extendStep(startSession(plan, 0), 20 * SECOND);
    expect(durations(longer)).toEqual(['ready 15', 'reps 96', 'rest 30', 'reps 80', 'exit 10']);
    expect(longer.plan.steps[1]).toMatchObject({ reps: 24, repMs: 4 * SECOND });
  });

  it('come to nothing when all is done', () => {
    expect(extendStep(TWIST, TWIST.plan.totalMs)).toBe(TWIST);
  });
});
