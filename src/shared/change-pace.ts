import type { Plan, Step } from './routine.ts';
import { isEffort, settleSession, stepAt, type Session } from './session.ts';

/**
 * The plan with all that is not a hold `factor` times as long: getting down and up, changing sides, rests, and the
 * movement of repetitions. Holds, and what a repetition is held at its top, are the dose and stay what they are.
 */
export function withPace(plan: Plan, factor: number): Plan {
  return withSteps(
    plan,
    plan.steps.map((step) => slowed(step, factor)),
  );
}

/**
 * Goes on `factor` times as slowly from this moment. What is left of this step changes too, and a set that is being
 * done stays at the repetition it has reached.
 */
export function changePace(session: Session, at: number, factor: number): Session {
  const settled = settleSession(session, at);
  const position = stepAt(settled, at);
  if (position.kind === 'done') return session;
  const { index, step: now, elapsedMs, remainingMs } = position;
  const steps = settled.plan.steps.map((step, place) => (place > index ? slowed(step, factor) : step));
  if (now.kind === 'reps') {
    steps[index] = slowed(now, factor);
    const positionMs =
      settled.positionMs + Math.round((elapsedMs * steps[index].durationMs) / now.durationMs - elapsedMs);
    return { ...settled, plan: withSteps(settled.plan, steps), positionMs };
  }
  if (!isEffort(now)) steps[index] = { ...now, durationMs: Math.round(elapsedMs + remainingMs * factor) };
  return { ...settled, plan: withSteps(settled.plan, steps) };
}

/** A step `factor` times as slowly; a hold is the dose and stays what it is. */
export function slowed(step: Step, factor: number): Step {
  if (step.kind === 'hold') return step;
  if (step.kind !== 'reps') return { ...step, durationMs: Math.round(step.durationMs * factor) };
  const repMs = step.topMs + Math.round((step.repMs - step.topMs) * factor);
  return { ...step, repMs, durationMs: step.reps * repMs };
}

function withSteps(plan: Plan, steps: readonly Step[]): Plan {
  return { ...plan, steps, totalMs: steps.reduce((sum, { durationMs }) => sum + durationMs, 0) };
}
