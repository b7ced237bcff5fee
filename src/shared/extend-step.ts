import type { Step } from './routine.ts';
import { isEffort, settleSession, stepAt, type Effort, type Session } from './session.ts';

/** One press of "+15 s". Product. */
const EXTEND_MS = 15_000;

/**
 * Makes this step 15 s longer; repetitions grow by whole ones, at least 15 s. While the other side is still to come it
 * grows as well, so that both stay equal.
 */
export function extendStep(session: Session, at: number): Session {
  const settled = settleSession(session, at);
  const position = stepAt(settled, at);
  if (position.kind === 'done') return session;
  const { index, step: now } = position;
  const steps = settled.plan.steps.map((step, place) =>
    place === index || (place > index && isEffort(now) && isOtherSideOf(now, step)) ? extended(step) : step,
  );
  const totalMs = steps.reduce((sum, { durationMs }) => sum + durationMs, 0);
  return { ...settled, plan: { ...settled.plan, steps, totalMs } };
}

function isOtherSideOf(now: Effort, step: Step): boolean {
  const sameExercise = isEffort(step) && step.exerciseId === now.exerciseId && step.set === now.set;
  return sameExercise && now.side !== null && step.side !== now.side;
}

function extended(step: Step): Step {
  if (step.kind !== 'reps') return { ...step, durationMs: step.durationMs + EXTEND_MS };
  const reps = step.reps + Math.ceil(EXTEND_MS / step.repMs);
  return { ...step, reps, durationMs: reps * step.repMs };
}
