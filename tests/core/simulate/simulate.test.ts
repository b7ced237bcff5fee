import { expect, it } from 'vitest';
import { live } from '../../scenarios/written.ts';

const BUSY_DAY = [
  { work: '49m' },
  { hold: 'microphone', detail: 'Meet' },
  { work: '20m' },
  { release: 'microphone' },
  { work: '10s' },
  { press: 'startBreak' },
  { rest: '10m' },
  { work: '2m' },
  { sleep: '1h' },
  { work: '20m' },
  { kill: '5s' },
  { lock: true },
  { rest: '1h' },
  { lock: false },
  { clock: '-1h' },
  { settings: { breakEverySeconds: 600 } },
  { until: '13:00' },
  { press: { type: 'pauseBreaks', minutes: 30 } },
  { quit: '20m' },
  { work: '30m' },
];

it('tells a day line by line', () => {
  const told = live([
    { work: '49m' },
    { hold: 'microphone', detail: 'Meet' },
    { work: '20m' },
    { release: 'microphone' },
    { work: '10s' },
    { press: 'startBreak' },
    { rest: '6m' },
    { press: 'returnToDesk' },
  ]);
  expect(told.lines).toEqual([
    '09:49:00 * in use: microphone (Meet)',
    '09:50:00 The break is held by: microphone (Meet)',
    '10:09:00 * no longer in use: microphone',
    '10:09:10 Notice: a break is coming (Supine twist, 5 min, floor)',
    '10:09:10 * pressed: startBreak',
    '10:09:10 The break opens',
    '10:09:35 The routine begins: Supine twist, 5 min, floor',
    '10:14:10 Recorded: taken (done), 10:09:10 to 10:14:10, 5m',
    '10:14:10 The routine is done',
    '10:15:10 * pressed: returnToDesk',
    '10:15:10 The break closes',
    '10:15:10 Back at the desk, 50m to the next break',
  ]);
});

it('gives the same answer twice', () => {
  expect(JSON.stringify(live(BUSY_DAY).day)).toBe(JSON.stringify(live(BUSY_DAY).day));
});

it('tells times as the person’s clock shows them, in any zone', () => {
  const told = live([{ work: '50m' }], { start: '2026-07-01T23:30', zoneOffset: '-9h' });
  expect(told.times('Notice')).toEqual(['00:20:00']);
  expect(told.day.timeline[0]?.atWallMs).toBe(Date.UTC(2026, 6, 2, 9, 20));
  expect(told.day.state.calendar).toMatchObject({ day: '2026-07-02', zone: 'UTC-9' });
});

it('goes on with what was done last until a time of day, of the next day if need be', () => {
  expect(live([{ work: '1m' }, { until: '10:30' }]).times('The break opens')).toEqual(['09:52:00']);
  expect(live([{ rest: '1m' }, { until: '10:30' }]).times('Away')).toHaveLength(1);
  const overnight = live([{ rest: '1m' }, { until: '08:00' }]);
  expect(overnight.day.state.calendar.day).toBe('2026-01-06');
});

it('a press that does nothing is told', () => {
  expect(live([{ work: '1m' }, { press: 'startBreak' }]).lines).toEqual([
    '09:01:00 * pressed: startBreak',
    '09:01:00   that changed nothing',
  ]);
});

it('an app that is killed has only what was saved and the last mark, one that is ended has all', () => {
  // work ends between two looks: the mark is seven seconds old, and half a look is added to it
  const steps = [{ work: '20m7s' }];
  expect(live([...steps, { quit: '1s' }]).minutesLeft).toBeCloseTo(30 - 8 / 60, 5);
  expect(live([...steps, { kill: '1s' }]).minutesLeft).toBeCloseTo(30 - 8 / 60, 5);
  expect(live([...steps, { quit: '4m' }, { work: '10s' }]).times('Counting rests')).toEqual(['09:24:07']);
  expect(live([...steps, { quit: '4m' }]).lines.at(-1)).toContain('since 09:20:07');
  expect(live([...steps, { kill: '4m' }]).lines.at(-1)).toContain('since 09:20:05');
  expect(live([...steps, { kill: '5m' }, { work: '10s' }]).outcomes).toEqual(['natural']);
});

it('counts on after a restart what was recorded before it', () => {
  const told = live([{ work: '1m' }, { press: 'skipNext' }, { quit: '10s' }, { work: '1m' }, { press: 'skipNext' }]);
  expect(told.outcomes).toEqual(['skipped', 'skipped']);
  expect(told.day.state.world.records).toHaveLength(2);
});

it('lives through a month of nothing without keeping anybody waiting', () => {
  const before = performance.now();
  expect(live([{ rest: '700h' }]).phase).toBe('away');
  expect(performance.now() - before).toBeLessThan(10_000);
});
