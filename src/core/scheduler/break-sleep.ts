import type { BreakStage, OnBreak } from '../../shared/phase.ts';
import { positionAt, type Session, sessionEndsAt, settleSession, startSession } from '../../shared/session.ts';
import { unreachable } from '../../shared/unreachable.ts';
import { type Ending, recordEnding, withStage } from './break-stages.ts';
import { leaveResult } from './break-result.ts';
import { chain, only, type Transition } from './chain.ts';
import { closeToAway } from './close-break.ts';
import type { State } from './state.ts';

/** A break that stands still, in its preview or paused, outlives a sleep of this length at most. Ours. */
const STANDS_STILL_MS = 5 * 60_000;

/** The machine slept from `sleptAt` to `at` during a break: its time went on, what is held did not. */
export function sleepOnBreak(state: State, phase: OnBreak, sleptAt: number, at: number): Transition {
  const { stage } = phase;
  switch (stage.name) {
    case 'preview':
      return sleepInPreview(state, phase, stage, sleptAt, at);
    case 'guiding':
      return sleepInSession(state, phase, stage, sleptAt, at);
    case 'result':
      return leaveResult(state, stage, at);
    default:
      return unreachable(stage);
  }
}

type Preview = Extract<BreakStage, { readonly name: 'preview' }>;
type Guiding = Extract<BreakStage, { readonly name: 'guiding' }>;

/**
 * How long nobody may be there, from `fromAt` on, for a break to go on afterwards: as long as is usual, where breaks
 * are meant strictly as long as its own time, and never longer than that unless it was paused.
 */
export function outlivesMs({ settings }: State, stage: Preview | Guiding, fromAt: number, usualMs: number): number {
  const leftMs =
    stage.name === 'preview'
      ? stage.startsAt + stage.plan.totalMs - fromAt
      : stage.session.plan.totalMs - positionAt(stage.session, fromAt);
  const longestMs = settings.strictness === 'strict' ? Math.max(leftMs, usualMs) : usualMs;
  return stage.name === 'guiding' && stage.session.paused ? longestMs : Math.min(longestMs, leftMs);
}

/** The preview after a while without anybody: its time went on, and so did the session's that follows it. */
export function passPreview(state: State, phase: OnBreak, stage: Preview, at: number): State {
  if (at < stage.startsAt) return state;
  const session = passUnheld(startSession(stage.plan, stage.startsAt), stage.startsAt, at);
  return withStage(state, phase, { name: 'guiding', session });
}

function sleepInPreview(state: State, phase: OnBreak, stage: Preview, sleptAt: number, at: number): Transition {
  if (at - sleptAt >= outlivesMs(state, stage, sleptAt, STANDS_STILL_MS)) {
    return endAsleep(state, phase, null, { outcome: 'skipped', why: 'slept', endedAt: sleptAt }, at);
  }
  return only(passPreview(state, phase, stage, at));
}

function sleepInSession(state: State, phase: OnBreak, stage: Guiding, sleptAt: number, at: number): Transition {
  const { session } = stage;
  const endsAt = sessionEndsAt(session);
  const held = settleSession(session, sleptAt);
  if (endsAt !== null && at >= endsAt) {
    return endAsleep(state, phase, held, { outcome: 'taken', why: 'slept', endedAt: endsAt }, at);
  }
  if (endsAt === null && at - sleptAt >= outlivesMs(state, stage, sleptAt, STANDS_STILL_MS)) {
    return endAsleep(state, phase, held, { outcome: 'shortened', why: 'slept', endedAt: sleptAt }, at);
  }
  return only(withStage(state, phase, { name: 'guiding', session: passUnheld(session, sleptAt, at) }));
}

function endAsleep(state: State, phase: OnBreak, session: Session | null, ending: Ending, at: number): Transition {
  return chain(recordEnding(state, phase, session, ending), (next) => closeToAway(next, ending.endedAt, at));
}

/** The session at `at`, with nothing held since `stoppedAt`. */
export function passUnheld(session: Session, stoppedAt: number, at: number): Session {
  const { heldMs } = settleSession(session, stoppedAt);
  return { ...session, heldMs, positionMs: positionAt(session, at), anchorAt: at };
}
