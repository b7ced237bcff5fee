import { unreachable } from '../../shared/unreachable.ts';
import { doInstead } from './do-instead.ts';
import { nameHurt, rateBreak, returnToDesk } from './break-result.ts';
import { chooseInPreview, endBreak, finishEarly, skipPreview, startEarly } from './break-stages.ts';
import { chain, only, type Transition } from './chain.ts';
import { chooseForComing, postpone, postponeNext, skip, skipNext } from './decisions.ts';
import type { Event, SchedulerAction } from './event.ts';
import { guide } from './guide-actions.ts';
import { seeHolds } from './holds.ts';
import { followHours } from './hours.ts';
import { lockScreen, unlockScreen } from './lock.ts';
import { openAnnounced, openAsked, openRoutine, openSample } from './open-break.ts';
import { pauseBreaks, pauseUntilTomorrow, resume } from './paused.ts';
import { forgetRecords, recallRecords } from './records.ts';
import { changeSettings } from './settings-changed.ts';
import type { State } from './state.ts';
import { latestInstant, reach, tick } from './tick.ts';

export type { Transition } from './chain.ts';

/**
 * Decides what an event means: the next state and the effects, from nothing but the two arguments.
 * The same state comes back when nothing changed. An event earlier than what is known counts as happening now.
 */
export function transition(state: State, event: Event): Transition {
  const at = Math.max(event.at, latestInstant(state));
  const next = happen(state, event, at);
  // The hours of the phase that was there have been looked at before anything happened.
  const asBefore = next.state.phase === state.phase && next.state.settings === state.settings;
  return asBefore ? next : chain(next, (left) => followHours(left, at));
}

function happen(state: State, event: Event, at: number): Transition {
  if (event.type === 'ticked') return tick(state, { ...event, at, asleepMs: Math.max(0, event.asleepMs) });
  return chain(reach(state, at), (now) => follow(now, event, at));
}

type Untimed = Exclude<Event, { readonly type: 'ticked' }>;

function follow(state: State, event: Untimed, at: number): Transition {
  switch (event.type) {
    case 'screenLocked':
      return lockScreen(state, at);
    case 'screenUnlocked':
      return unlockScreen(state, at);
    case 'settingsChanged':
      return changeSettings(state, event.settings, at);
    case 'holdsSeen':
      return seeHolds(state, event.holds, at);
    case 'idleSourceJudged':
      return only(event.source === state.idleSource ? state : { ...state, idleSource: event.source });
    case 'breakWindowLost':
      // The clock of a break is here and not in its window: it ends on time, and the next one comes as planned.
      return only(state);
    case 'recordsRemoved':
      return only(forgetRecords(state, event.ids));
    case 'recordsRestored':
      return only(recallRecords(state, event.records, at));
    default:
      return act(state, event, at);
  }
}

function act(state: State, action: SchedulerAction, at: number): Transition {
  switch (action.type) {
    case 'takeBreak':
      return openAsked(state, action.minutes, at);
    case 'previewBreak':
      return openSample(state, at);
    case 'takeRoutine':
      return openRoutine(state, action.routine, at);
    case 'startBreak':
      return openAnnounced(state, at);
    case 'postponeBreak':
      return postpone(state, action.minutes, at);
    case 'postponeNext':
      return postponeNext(state, action.minutes, at);
    case 'skipNext':
      return skipNext(state, at);
    case 'pauseBreaks':
      return pauseBreaks(state, action.minutes, at);
    case 'pauseUntilTomorrow':
      return pauseUntilTomorrow(state, at);
    case 'resumeBreaks':
      return only(resume(state, at));
    default:
      return actOnOffer(state, action, at);
  }
}

/** What needs no break at hand. */
type FreeAction =
  | 'takeBreak'
  | 'previewBreak'
  | 'takeRoutine'
  | 'startBreak'
  | 'postponeBreak'
  | 'postponeNext'
  | 'skipNext'
  | 'pauseBreaks'
  | 'pauseUntilTomorrow'
  | 'resumeBreaks';

type OfferAction = Exclude<SchedulerAction, { readonly type: FreeAction }>;

/** What means one thing while a break is announced and another while it runs. */
function actOnOffer(state: State, action: OfferAction, at: number): Transition {
  const { phase } = state;
  if (phase.name === 'onBreak') return actOnBreak(state, phase, action, at);
  if (action.type === 'skipBreak') return skip(state, at);
  if (phase.name !== 'upcoming' && phase.name !== 'held') return only(state);
  switch (action.type) {
    case 'chooseAnother':
      return chooseForComing(state, phase, false, at);
    case 'chooseStanding':
      return chooseForComing(state, phase, true, at);
    default:
      return only(state);
  }
}

type OnBreak = Extract<State['phase'], { readonly name: 'onBreak' }>;

function actOnBreak(state: State, phase: OnBreak, action: OfferAction, at: number): Transition {
  switch (action.type) {
    case 'skipBreak':
      return skipPreview(state, phase, at);
    case 'chooseAnother':
      return chooseInPreview(state, phase, false, at);
    case 'chooseStanding':
      return chooseInPreview(state, phase, true, at);
    case 'startSession':
      return startEarly(state, phase, at);
    case 'finishBreak':
      return finishEarly(state, phase, at);
    case 'endBreak':
      return endBreak(state, phase, at);
    case 'rateBreak':
      return rateBreak(state, phase, action.feeling, at);
    case 'nameHurt':
      return nameHurt(state, phase, action.exerciseId, at);
    case 'doInstead':
      return doInstead(state, phase, at);
    case 'returnToDesk':
      return returnToDesk(state, phase, at);
    case 'togglePause':
    case 'nextStep':
    case 'previousStep':
    case 'repeatStep':
    case 'otherSide':
    case 'extendStep':
      return guide(state, phase, action.type, at);
    default:
      return unreachable(action);
  }
}
