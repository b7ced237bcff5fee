import { app } from 'electron';
import type { OtherTimer } from '../shared/takeover/other-timer.ts';
import { findOtherTimers } from './store/other-timers.ts';

/** The settings of other break timers of the person who is logged in. */
export function findTimers(): Promise<readonly OtherTimer[]> {
  return findOtherTimers({
    platform: process.platform,
    home: app.getPath('home'),
    appData: app.getPath('appData'),
  });
}
