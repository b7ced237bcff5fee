import { expect, it } from 'vitest';
import { nextTickMs } from '../../../src/core/scheduler/next-tick.ts';
import { HOUR, MINUTE, SECOND } from '../../builders.ts';
import { Day } from '../../day.ts';
import { aDayHeld, aDayWithNotice } from '../../days.ts';

it.each([
  ['far from the next break', new Day().work(10 * MINUTE), 10 * SECOND],
  ['just before it', new Day().work(50 * MINUTE - 14 * SECOND), SECOND],
  ['with the notice up', new Day().work(50 * MINUTE), SECOND],
  [
    'with a notification that waits for a click',
    aDayWithNotice({ settings: { breakMode: 'notification' } }),
    10 * SECOND,
  ],
  ['while a break is held back', aDayHeld(), 10 * SECOND],
  ['outside the working hours', aDayWithNotice().set({ workingHours: [[], [], [], [], [], [], []] }), 30 * SECOND],
  ['during a break', new Day().press({ type: 'takeBreak', minutes: null }), SECOND],
  ['without anybody there', new Day().rest(10 * MINUTE), 10 * SECOND],
  ['paused until I resume', new Day().press({ type: 'pauseBreaks', minutes: null }), 30 * SECOND],
  ['paused for an hour', new Day().press({ type: 'pauseBreaks', minutes: 60 }).work(HOUR - 7 * SECOND), 7 * SECOND],
])('the clock looks again in time: %s', (_when, day, expected) => {
  expect(nextTickMs(day.state, day.at)).toBe(expected);
});
