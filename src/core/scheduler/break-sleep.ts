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
      return sleepInSession(state, phase, stage.session, sleptAt, at);
    case 'result':
      return leaveResult(state, stage, at);
    default:
      return unreachable(stage);
  }
}

type Preview = Extract<BreakStage, { readonly name: 'preview' }>;

function sleepInPreview(state: State, phase: OnBreak, stage: Preview, sleptAt: number, at: number): Transition {
  if (at - sleptAt > STANDS_STILL_MS || at >= stage.startsAt + stage.plan.totalMs) {
    return endAsleep(state, phase, null, { outcome: 'skipped', why: 'slept', endedAt: sleptAt }, at);
  }
  if (at < stage.startsAt) return only(state);
  const session = passUnheld(startSession(stage.plan, stage.startsAt), stage.startsAt, at);
  return only(withStage(state, phase, { name: 'guiding', session }));
}

function sleepInSession(state: State, phase: OnBreak, session: Session, sleptAt: number, at: number): Transition {
  const endsAt = sessionEndsAt(session);
  const held = settleSession(session, sleptAt);
  if (endsAt !== null && at >= endsAt) {
    return endAsleep(state, phase, held, { outcome: 'taken', why: 'slept', endedAt: endsAt }, at);
  }
  if (endsAt === null && at - sleptAt > STANDS_STILL_MS) {
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
