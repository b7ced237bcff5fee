import { stepAt, type Session } from '../../shared/session.ts';

/** Whether strictness lets the break be left at an instant; `fromAt` as in the snapshot. */
export function mayLeave(fromAt: number | null, now: number): boolean {
  return fromAt !== null && now >= fromAt;
}

/** Whether going on to the next step ends the session: it is a way out like any other. */
export function isLastStep(session: Session, now: number): boolean {
  const position = stepAt(session, now);
  return position.kind === 'done' || position.index === session.plan.steps.length - 1;
}
