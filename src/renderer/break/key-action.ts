import type { UserAction } from '../../shared/action.ts';
import { FEELINGS, type BreakStage } from '../../shared/phase.ts';

type StageName = BreakStage['name'];

/** What a key (`KeyboardEvent.key`) asks for in a stage of the break, or null. Letters in either case. */
export function keyAction(stage: StageName, key: string, soundOn: boolean): UserAction | null {
  if (key.toLowerCase() === 'm') return { type: 'changeSettings', patch: { sound: !soundOn } };
  switch (stage) {
    case 'preview':
      return key === 'Enter' || key === ' ' ? { type: 'startSession' } : null;
    case 'guiding':
      return guideAction(key.toLowerCase());
    case 'result':
      return resultAction(key);
  }
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
