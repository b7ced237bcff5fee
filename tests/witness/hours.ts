import type { State } from '../../src/core/scheduler/state.ts';
import type { Settings } from '../../src/shared/settings.ts';
import type { HourRange } from '../../src/shared/working-hours.ts';
import { HOUR, MINUTE } from '../builders.ts';
import { must } from './must.ts';

/** Whether breaks are wanted, found out in another way than the app does: by looking at a clock and a calendar. */
function isWanted({ workingHours, hoursExceptions }: Settings, localMs: number): boolean {
  const now = new Date(localMs);
  const before = new Date(localMs - 24 * HOUR);
  const minute = now.getUTCHours() * 60 + now.getUTCMinutes();
  const runs = (range: HourRange, beganToday: boolean): boolean => {
    const overMidnight = range.toMinute <= range.fromMinute;
    if (beganToday) return minute >= range.fromMinute && (overMidnight || minute < range.toMinute);
    return overMidnight && minute < range.toMinute;
  };
  const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
  const special = hoursExceptions.filter(
    (each) => (runs(each, true) && each.day === dayOf(now)) || (runs(each, false) && each.day === dayOf(before)),
  );
  if (special.length > 0) return special.every(({ kind }) => kind === 'on');
  if (workingHours === null) return true;
  const rangesOf = (date: Date): readonly HourRange[] => workingHours[(date.getUTCDay() + 6) % 7] ?? [];
  return rangesOf(now).some((each) => runs(each, true)) || rangesOf(before).some((each) => runs(each, false));
}

/** Watches that breaks come in the working hours and only there. */
export class HoursWitness {
  private known = { settings: {} as unknown, minute: -1, wanted: true };

  /** Whether breaks are wanted at a steady instant of this state. */
  isWithin({ settings, calendar }: State, at: number): boolean {
    if (settings.workingHours === null && settings.hoursExceptions.length === 0) return true;
    const localMs = at + calendar.wallOffsetMs + calendar.utcOffsetMs;
    const minute = Math.floor(localMs / MINUTE);
    if (this.known.settings !== settings || this.known.minute !== minute) {
      this.known = { settings, minute, wanted: isWanted(settings, localMs) };
    }
    return this.known.wanted;
  }

  see(state: State, at: number): void {
    const { name } = state.phase;
    if (name === 'onBreak' || name === 'paused') return;
    const within = this.isWithin(state, at);
    must(within !== (name === 'offHours'), () => `${name} ${within ? 'within' : 'outside'} the working hours`);
  }
}
