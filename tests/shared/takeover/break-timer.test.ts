import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettingsPatch } from '../../../src/shared/parse-settings.ts';
import { readBreakTimer } from '../../../src/shared/takeover/break-timer.ts';
import fixture from '../../fixtures/other-timers/breaktimer.json';
import { aFileWith } from './any-json.ts';

const MINUTE = 60_000;

const patchOf = (keys: Record<string, unknown>) =>
  readBreakTimer({ settings: { ...fixture.settings, ...keys } })?.patch;

const NO_HOURS = Object.fromEntries(
  Object.keys(fixture.settings)
    .filter((key) => /^workingHours\w+day$/.test(key))
    .map((key) => [key, { enabled: false, ranges: [] }]),
);

const NINE_TO_SIX = [{ fromMinute: 540, toMinute: 1080 }];

describe('the settings of BreakTimer', () => {
  it('mean the same here, each with its counterpart', () => {
    expect(readBreakTimer(fixture)).toEqual({
      app: 'breakTimer',
      patch: {
        breakEveryMs: 28.5 * MINUTE,
        breakLengthMs: 2 * MINUTE,
        awayAfterMs: 5 * MINUTE,
        skipAllowed: false,
        postponeLimit: null,
        workingHours: [
          NINE_TO_SIX,
          NINE_TO_SIX,
          [
            { fromMinute: 480, toMinute: 720 },
            { fromMinute: 780, toMinute: 1020 },
          ],
          NINE_TO_SIX,
          [{ fromMinute: 540, toMinute: 900 }],
          [],
          [],
        ],
        breakMode: 'fullscreen',
        sound: true,
        volume: 0.75,
        trayMinutes: true,
      },
      left: ['words', 'postponeLength'],
    });
  });

  it.each([
    ['a limit of postpones', { postponeLimit: 3 }, { postponeLimit: 3 }],
    ['no postponing', { postponeBreakEnabled: false, postponeLimit: 3 }, { postponeLimit: 0 }],
    ['skipping', { skipBreakEnabled: true }, { skipAllowed: true }],
    ['no way round a break', { postponeBreakEnabled: false, endBreakEnabled: false }, { strictness: 'strict' }],
    ['any hour', { workingHoursEnabled: false }, { workingHours: null }],
    ['a notification', { notificationType: 'NOTIFICATION' }, { breakMode: 'notification' }],
    ['a popup without a backdrop', { showBackdrop: false }, { breakMode: 'window' }],
    ['no sound', { soundType: 'NONE' }, { sound: false }],
    ['a break every second', { breakFrequencySeconds: 1 }, { breakEveryMs: 5 * MINUTE }],
  ])('take over %s', (_name, keys, expected) => {
    expect(patchOf(keys)).toMatchObject(expected);
  });

  it('say their language', () => {
    expect(patchOf({ language: 'zh-CN' })?.language).toBe('zh-CN');
  });

  it.each<[string, Record<string, unknown>]>([
    ['a day that says nothing', { workingHoursMonday: true }],
    ['a day without ranges', { workingHoursMonday: { enabled: true } }],
    ['no day at all', NO_HOURS],
    ['a switch that is none', { workingHoursEnabled: 1 }],
  ])('leave the hours as they are with %s', (_name, days) => {
    const patch = patchOf({ workingHoursEnabled: true, ...days });
    expect(patch ?? {}).not.toHaveProperty('workingHours');
  });

  it('drop a range that covers nothing, and keep the others of its day', () => {
    const ranges = [
      { fromMinutes: 600, toMinutes: 600 },
      { fromMinutes: 700, toMinutes: 650 },
      { fromMinutes: 540, toMinutes: 5000 },
      { fromMinutes: '9', toMinutes: 700 },
      null,
      { fromMinutes: 800, toMinutes: 900 },
    ];
    const patch = patchOf({ workingHoursMonday: { enabled: true, ranges } });
    expect(patch?.workingHours?.[0]).toEqual([{ fromMinute: 800, toMinute: 900 }]);
  });

  it('pass over dates, which older files have in place of seconds', () => {
    const old = {
      breakFrequency: '2020-01-01T00:28:00.000Z',
      breakLength: '2020-01-01T00:02:00.000Z',
      soundType: 'GONG',
    };
    expect(readBreakTimer({ settings: old })?.patch).toEqual({ sound: true });
  });

  it.each([
    [{}],
    [{ settings: null }],
    [{ settings: [] }],
    [{ settings: { autoLaunch: true } }],
    [{ breakFrequencySeconds: 60 }],
  ])('are none in %j', (file) => {
    expect(readBreakTimer(file)).toBeNull();
  });

  it('never make a change that main refuses, whatever stands in the file', () => {
    fc.assert(
      fc.property(aFileWith(Object.keys(fixture.settings)), (settings) => {
        const timer = readBreakTimer({ settings });
        expect(timer === null || parseSettingsPatch(timer.patch) !== null).toBe(true);
      }),
      { seed: 20_261_125 },
    );
  });
});
