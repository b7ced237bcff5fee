import type { SchedulerAction } from '../core/scheduler/event.ts';
import type { UserAction } from '../shared/action.ts';
import type { ActionAnswer } from '../shared/contract.ts';
import type { Settings } from '../shared/settings.ts';
import type { HistoryKeeping } from './keep-history.ts';

/** Who carries out a person's actions. */
export interface ActParts {
  /** Hands an action to the scheduler; false when it changed nothing. */
  readonly schedule: (action: SchedulerAction) => boolean;
  readonly changeSettings: (patch: Partial<Settings>) => Promise<ActionAnswer>;
  readonly openSettings: () => void;
  readonly openHome: () => void;
  readonly openStatistics: () => void;
  readonly openWelcome: () => void;
  readonly keepHistory: HistoryKeeping;
  readonly dismissMessage: (id: string) => void;
  /** Asks the person for a file and writes a routine into it. */
  readonly shareRoutine: (id: string) => Promise<ActionAnswer>;
  /** Asks the person for a file and adds the routine in it. */
  readonly readRoutine: () => Promise<ActionAnswer>;
  /** Asks the person for a file and writes all settings into it. */
  readonly exportSettings: () => Promise<ActionAnswer>;
  /** Asks the person for a file and takes the settings in it. */
  readonly importSettings: () => Promise<ActionAnswer>;
  readonly startAtLogin: (on: boolean) => ActionAnswer;
  readonly quit: () => void;
  /** The words for an action that does not fit the moment. */
  readonly notNow: string;
}

const DONE: ActionAnswer = { ok: true };

/** Carries out what a person asked for, whichever window, menu or start it came from. */
export function act(action: UserAction, parts: ActParts): ActionAnswer | Promise<ActionAnswer> {
  switch (action.type) {
    case 'changeSettings':
      return parts.changeSettings(action.patch);
    case 'openSettings':
    case 'openHome':
    case 'openStatistics':
    case 'openWelcome':
      parts[action.type]();
      return DONE;
    case 'exportHistory':
      return parts.keepHistory.exportTo(action.format);
    case 'removeHistory':
      return parts.keepHistory.remove(action.removal);
    case 'restoreHistory':
      return parts.keepHistory.restore();
    case 'dismissMessage':
      parts.dismissMessage(action.id);
      return DONE;
    case 'shareRoutine':
      return parts.shareRoutine(action.routine);
    case 'readRoutine':
      return parts.readRoutine();
    case 'exportSettings':
      return parts.exportSettings();
    case 'importSettings':
      return parts.importSettings();
    case 'startAtLogin':
      return parts.startAtLogin(action.on);
    case 'quit':
      parts.quit();
      return DONE;
    default:
      return parts.schedule(action) ? DONE : { ok: false, reason: parts.notNow };
  }
}
