import type { Session } from '../../shared/session.ts';
import type { HeldBack, OnBreak, Upcoming } from '../../shared/phase.ts';
import { unreachable } from '../../shared/unreachable.ts';
import { type Ending, recordEnding, withStage } from './break-stages.ts';
import { outlivesMs, passPreview, passUnheld } from './break-sleep.ts';
import { chain, only, type Transition } from './chain.ts';
import { closeToAway } from './close-break.ts';
import { beginAbsence } from './desk-time.ts';
import type { Effect } from './effect.ts';
import { dropNotice, noticeFor } from './notice.ts';
import { absenceSoFar } from './presence.ts';
import { rebase } from './rebase.ts';
import type { SavedState } from './saved-state.ts';
import type { State } from './state.ts';
import { passTime, reach } from './tick.ts';
import { keepPresence } from './working.ts';

/** A break that was open goes on when the app is back this soon; later the floor is long left. Ours. */
const BREAK_OUTLIVES_MS = 60_000;

/**
 * Goes on where an earlier run stopped. The time between is an absence like sleep; a short one was work.
 * @param fresh the initial state of this run, at `at`, with its settings, catalogue, records and calendar
 */
export function restoreState(fresh: State, saved: SavedState, at: number): Transition {
  const clockShiftMs = saved.wallOffsetMs - fresh.calendar.wallOffsetMs;
  // A clock that was set back between the runs must not put the past into the future.
  const past = rebase(saved, Math.min(clockShiftMs, at - saved.savedAt));
  const stopped = passTime(asItWas(fresh, past), past.savedAt);
  const gone = chain(stopped, (state) => goOn(wake(state, past.savedAt, at), past.savedAt, at));
  const here = chain(gone, (state) => reach({ ...state, calendar: fresh.calendar }, at));
  return { state: here.state, effects: here.effects.filter((effect) => isWanted(effect, here.state)) };
}

/** A new run has no window yet that could be closed, and shows none that would be closed at once. */
function isWanted({ type }: Effect, { phase }: State): boolean {
  if (type === 'showNotice') return phase.name === 'upcoming';
  if (type === 'openBreak') return phase.name === 'onBreak';
  return type !== 'closeNotice' && type !== 'closeBreak';
}

/** The saved state under this run's settings. Whether the screen is locked is for the sensor to say again. */
function asItWas(fresh: State, past: SavedState): State {
  const { phase, offer, pauseAfterBreak, postponesUsed, day, zone } = past;
  const dueActiveMs = postponesUsed === 0 ? fresh.settings.breakEveryMs : past.desk.dueActiveMs;
  return {
    ...fresh,
    phase,
    offer,
    pauseAfterBreak,
    postponesUsed,
    desk: { ...past.desk, dueActiveMs, lockedSinceAt: null },
    sequence: Math.max(fresh.sequence, past.sequence),
    calendar: { ...fresh.calendar, day, zone },
  };
}

/** Whoever starts the app after a while has just begun, as after waking the machine. */
function wake(state: State, stoppedAt: number, at: number): State {
  if (at - stoppedAt <= state.settings.idleAfterMs) return state;
  return { ...state, desk: { ...state.desk, wokeAt: at } };
}

function goOn(state: State, stoppedAt: number, at: number): Transition {
  const { phase } = state;
  switch (phase.name) {
    case 'working':
      return passDeadTime(state, stoppedAt, at);
    case 'upcoming':
      return announceAgain(state, phase, stoppedAt, at);
    case 'held':
      return holdAgain(state, phase, stoppedAt, at);
    case 'onBreak':
      return reopen(state, phase, stoppedAt, at);
    case 'offHours':
      return only(state);
    case 'away':
      return only({ ...state, phase: { ...phase, returnAfterAt: at } });
    case 'paused':
      return chain(passTime(state, at), (next) =>
        next.phase.name === 'working' ? passDeadTime(next, stoppedAt, at) : only(next),
      );
    default:
      return unreachable(phase);
  }
}

/** Desk time through the time without the app. A short one was spent at the desk: somebody started the app again. */
function passDeadTime(state: State, stoppedAt: number, at: number): Transition {
  const { desk, settings } = state;
  if (desk.running && at - stoppedAt <= settings.idleAfterMs) return only(state);
  const gone = desk.running
    ? beginAbsence(desk, settings, Math.max(stoppedAt, desk.countedAt), at)
    : { ...desk, idle: desk.idle && { ...desk.idle, returnAfterAt: at } };
  return keepPresence({ ...state, desk: gone }, absenceSoFar(gone, settings, at, null), at);
}

function announceAgain(state: State, phase: Upcoming, stoppedAt: number, at: number): Transition {
  const soon = state.desk.running && at - stoppedAt <= state.settings.idleAfterMs && at < phase.latestAt;
  if (soon) return { state, effects: noticeFor(state, phase.size) };
  return chain(dropNotice(state), (next) => passDeadTime(next, stoppedAt, at));
}

/** What held it may still do so: the sensors will say. The quiet offer is not made twice. */
function holdAgain(state: State, phase: HeldBack, stoppedAt: number, at: number): Transition {
  const soon = state.desk.running && at - stoppedAt <= state.settings.idleAfterMs;
  if (soon) return only({ ...state, phase: { ...phase, sinceAt: at, offering: false } });
  return chain(dropNotice(state), (next) => passDeadTime(next, stoppedAt, at));
}

function reopen(state: State, phase: OnBreak, stoppedAt: number, at: number): Transition {
  const { stage } = phase;
  if (stage.name === 'result') return closeToAway(state, stage.endedAt, at);
  const inTime = at - stoppedAt < outlivesMs(state, stage, stoppedAt, BREAK_OUTLIVES_MS);
  if (stage.name === 'preview') {
    if (inTime) return reopened(passPreview(state, phase, stage, at));
    return interrupt(state, phase, null, { outcome: 'skipped', why: 'interrupted', endedAt: stoppedAt }, at);
  }
  const session = passUnheld(stage.session, stoppedAt, at);
  if (inTime) return reopened(withStage(state, phase, { name: 'guiding', session }));
  return interrupt(state, phase, session, { outcome: 'shortened', why: 'interrupted', endedAt: stoppedAt }, at);
}

function reopened(state: State): Transition {
  return { state, effects: [{ type: 'openBreak' }] };
}

function interrupt(state: State, phase: OnBreak, session: Session | null, ending: Ending, at: number): Transition {
  return chain(recordEnding(state, phase, session, ending), (next) => closeToAway(next, ending.endedAt, at));
}
