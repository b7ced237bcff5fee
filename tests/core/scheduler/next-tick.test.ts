import { expect, it } from 'vitest';
import { nextTickMs } from '../../../src/core/scheduler/next-tick.ts';
import { HOUR, MINUTE, SECOND } from '../../builders.ts';
import { Day } from '../../day.ts';

it.each([
  ['far from the next break', new Day().work(10 * MINUTE), 10 * SECOND],
  ['just before it', new Day().work(50 * MINUTE - 14 * SECOND), SECOND],
  ['with the notice up', new Day().work(50 * MINUTE), SECOND],
  ['during a break', new Day().press({ type: 'takeBreak', minutes: null }), SECOND],
  ['without anybody there', new Day().rest(10 * MINUTE), 10 * SECOND],
  ['paused until I resume', new Day().press({ type: 'pauseBreaks', minutes: null }), 30 * SECOND],
  ['paused for an hour', new Day().press({ type: 'pauseBreaks', minutes: 60 }).work(HOUR - 7 * SECOND), 7 * SECOND],
])('the clock looks again in time: %s', (_when, day, expected) => {
  expect(nextTickMs(day.state, day.at)).toBe(expected);
});
