import * as z from 'zod/mini';
import { FEELINGS } from './phase.ts';
import type { Settings } from './settings.ts';

/** What a person can do, in any window, in the tray or from a second start of the app. */
export type UserAction =
  | { readonly type: 'takeBreak'; readonly minutes: number | null }
  | { readonly type: 'startBreak' }
  | { readonly type: 'postponeBreak'; readonly minutes: 5 | 10 }
  | { readonly type: 'skipBreak' }
  | { readonly type: 'chooseAnother' }
  | { readonly type: 'chooseStanding' }
  | { readonly type: 'startSession' }
  | { readonly type: 'togglePause' }
  | { readonly type: 'nextStep' }
  | { readonly type: 'previousStep' }
  | { readonly type: 'repeatStep' }
  | { readonly type: 'otherSide' }
  | { readonly type: 'finishBreak' }
  | { readonly type: 'rateBreak'; readonly feeling: (typeof FEELINGS)[number] }
  | { readonly type: 'returnToDesk' }
  | { readonly type: 'pauseBreaks'; readonly minutes: number | null }
  | { readonly type: 'resumeBreaks' }
  | { readonly type: 'changeSettings'; readonly patch: Partial<Settings> }
  | { readonly type: 'openSettings' }
  | { readonly type: 'openHome' }
  | { readonly type: 'dismissMessage'; readonly id: string }
  | { readonly type: 'quit' };
