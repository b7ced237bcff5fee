import { comeBack } from './away.ts';
import { leaveResult } from './break-result.ts';
import { only, type Transition } from './chain.ts';
import { followHeld } from './holds.ts';
import { beginAbsence } from './desk-time.ts';
import { absenceSoFar } from './presence.ts';
import type { State } from './state.ts';
import { followPresence } from './upcoming.ts';
import { keepPresence } from './working.ts';

/** Behind a locked screen nobody works, whatever the idle time says, and no break begins. */
export function lockScreen(state: State, at: number): Transition {
  const { phase, settings } = state;
  if (state.desk.lockedSinceAt !== null) return only(state);
  const desk = { ...state.desk, lockedSinceAt: at };
  const locked: State = { ...state, desk: desk.running ? beginAbsence(desk, settings, at, at) : desk };
  const result = phase.name === 'onBreak' && phase.stage.name === 'result' ? phase.stage : null;
  return result === null ? only(locked) : leaveResult(locked, result, at);
}

/** Whoever unlocks the screen is here. */
export function unlockScreen(state: State, at: number): Transition {
  if (state.desk.lockedSinceAt === null) return only(state);
  const open: State = { ...state, desk: { ...state.desk, lockedSinceAt: null } };
  const { phase, desk, settings } = open;
  switch (phase.name) {
    case 'working':
      return keepPresence(open, absenceSoFar(desk, settings, at, at), at);
    case 'upcoming':
      return followPresence(open, phase, absenceSoFar(desk, settings, at, at), at);
    case 'held':
      return followHeld(open, absenceSoFar(desk, settings, at, at), at);
    case 'away':
      return comeBack(open, phase, at);
    default:
      return only(open);
  }
}
