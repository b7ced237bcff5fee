import type { UserAction } from '../../shared/action.ts';
import { FEELINGS, type BreakStage } from '../../shared/phase.ts';
import { PACES, type Pace, type Settings } from '../../shared/settings.ts';

type StageName = BreakStage['name'];

/** What a key (`KeyboardEvent.key`) asks for in a stage of the break, or null. Letters in either case. */
export function keyAction(
  stage: StageName,
  key: string,
  { sound, pace }: Pick<Settings, 'sound' | 'pace'>,
): UserAction | null {
  if (key.toLowerCase() === 'm') return { type: 'changeSettings', patch: { sound: !sound } };
  switch (stage) {
    case 'preview':
      return key === 'Enter' || key === ' ' ? { type: 'startSession' } : null;
    case 'guiding':
      if (key.toLowerCase() === 'p') return { type: 'changeSettings', patch: { pace: nextPace(pace) } };
      return guideAction(key.toLowerCase());
    case 'result':
      return resultAction(key);
  }
}

/** The pace after this one; after the slowest comes the usual one. */
export function nextPace(pace: Pace): Pace {
  return PACES[(PACES.indexOf(pace) + 1) % PACES.length] ?? 1;
}

function guideAction(key: string): UserAction | null {
  switch (key) {
    case ' ':
      return { type: 'togglePause' };
    case 'arrowleft':
      return { type: 'previousStep' };
    case 'arrowright':
      return { type: 'nextStep' };
    case 'r':
      return { type: 'repeatStep' };
    // the key of + without Shift, where it needs one
    case '+':
    case '=':
      return { type: 'extendStep' };
    case 's':
      return { type: 'otherSide' };
    default:
      return null;
  }
}

function resultAction(key: string): UserAction | null {
  if (key === 'Enter') return { type: 'returnToDesk' };
  const feeling = /^[1-4]$/.test(key) ? FEELINGS[Number(key) - 1] : undefined;
  return feeling === undefined ? null : { type: 'rateBreak', feeling };
}
