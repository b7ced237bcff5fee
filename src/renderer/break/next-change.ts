import { repPartAt } from '../../shared/rep-part.ts';
import { stepAt, type Session } from '../../shared/session.ts';

/**
 * When, after `now`, the words or digits of a running session change next: a second of the step is over, a part of
 * a repetition, or the step. Infinity once it is done.
 */
export function nextChangeAt(session: Session, now: number): number {
  const position = stepAt(session, now);
  if (position.kind === 'done') return Infinity;
  const { step, elapsedMs, remainingMs } = position;
  // Digits are rounded up, so they change when a whole number of seconds is left.
  const toSecond = remainingMs % 1000 || 1000;
  const toPart = step.kind === 'reps' ? repPartAt(step, elapsedMs).leftMs : Infinity;
  return now + Math.min(toSecond, toPart);
}
