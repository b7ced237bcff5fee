import { describe, expect, it } from 'vitest';
import { nextChangeAt } from '../../../src/renderer/break/next-change.ts';
import { startSession } from '../../../src/shared/session.ts';
import { aPlan, MORNING } from '../../builders.ts';

const after = (plan: ReturnType<typeof aPlan>, ms: number) =>
  nextChangeAt(startSession(plan, MORNING), MORNING + ms) - MORNING;

describe('the next change on screen', () => {
  it('is the next whole second that is left of the step', () => {
    expect([0, 1, 999, 1000].map((ms) => after(aPlan(), ms))).toEqual([1000, 1000, 1000, 2000]);
  });

  it('is the end of a step that is no whole number of seconds, and counts on from there', () => {
    const [first, ...rest] = aPlan().steps;
    if (first === undefined) throw new Error('a plan has steps');
    const plan = aPlan({ steps: [{ ...first, durationMs: 2400 }, ...rest] });
    expect([0, 400, 1400, 2400].map((ms) => after(plan, ms))).toEqual([400, 1400, 2400, 3400]);
  });

  it('is half a repetition where that comes first', () => {
    const superman = aPlan({ routine: [{ exerciseId: 'superman', kind: 'reps', sets: 1, reps: 20 }] });
    const steps = superman.steps.map((step) => (step.kind === 'reps' ? { ...step, repMs: 700 } : step));
    expect(after({ ...superman, steps }, 15_000)).toBe(15_350);
  });

  it('never comes when the session is done', () => {
    expect(after(aPlan(), aPlan().totalMs)).toBe(Infinity);
  });
});
