import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import fixture from '../../fixtures/other-timers/stretchly.json';
import { parseSettingsPatch } from '../../../src/shared/parse-settings.ts';
import { readStretchly } from '../../../src/shared/takeover/stretchly.ts';
import { aFileWith } from './any-json.ts';

const MINUTE = 60_000;

/** What the file means here when only these keys are otherwise than in the fixture. */
const patchOf = (keys: Record<string, unknown>) => readStretchly({ ...fixture, ...keys })?.patch;
const leftOf = (keys: Record<string, unknown>) => readStretchly({ ...fixture, ...keys })?.left;

describe('the settings of Stretchly', () => {
  it('mean the same here, each with its counterpart', () => {
    expect(readStretchly(fixture)).toEqual({
      app: 'stretchly',
      patch: {
        breakEveryMs: 45 * MINUTE,
        breakLengthMs: 5 * MINUTE,
        noticeMs: 30_000,
        microBreaks: true,
        microEveryMs: 15 * MINUTE,
        microLengthMs: 20_000,
        microNoticeMs: 10_000,
        postponeLimit: 1,
        skipAllowed: true,
        awayAfterMs: 5 * MINUTE,
        holdApps: ['obs', 'zoom.exe'],
        breakMode: 'window',
        display: { kind: 'primary' },
        sound: true,
        volume: 0.6,
        theme: 'dark',
        language: 'pt-BR',
        trayMinutes: false,
      },
      left: ['colours', 'sounds'],
    });
  });

  it('leave the long breaks as they are where there are only short ones', () => {
    const patch = patchOf({ break: false });
    expect(patch).toMatchObject({ microBreaks: true, microEveryMs: 15 * MINUTE });
    expect(patch).not.toHaveProperty('breakEveryMs');
    expect(patch).not.toHaveProperty('breakLengthMs');
  });

  it('have long breaks as far apart without the short ones', () => {
    const patch = patchOf({ microbreak: false });
    expect(patch).toMatchObject({ breakEveryMs: 45 * MINUTE, microBreaks: false });
    expect(patch).not.toHaveProperty('microEveryMs');
  });

  it.each([
    ['a notice that is off', { breakNotification: false }, { noticeMs: 0 }],
    ['no postponing', { breakPostpone: false }, { postponeLimit: 0 }],
    ['a strict break that can be postponed', { breakStrictMode: true }, { skipAllowed: false, postponeLimit: 1 }],
    ['a strict break', { breakStrictMode: true, breakPostpone: false }, { strictness: 'strict', skipAllowed: false }],
    ['the whole screen', { fullscreen: true }, { breakMode: 'fullscreen' }],
    ['the display of the pointer', { screen: 'cursor' }, { display: { kind: 'pointer' } }],
    ['silence', { audio: 'silence' }, { sound: false }],
    ['a volume of nothing', { volume: 0 }, { sound: false }],
    [
      'breaks in do-not-disturb',
      { monitorDnd: false },
      { holdCauses: ['microphone', 'camera', 'fullScreen', 'presentation', 'app'] },
    ],
    ['minutes in the tray', { timeToBreakInTray: true }, { trayMinutes: true }],
  ])('take over %s', (_name, keys, expected) => {
    expect(patchOf(keys)).toMatchObject(expected);
  });

  it.each([
    ['an hour too far apart', { microbreakInterval: 90 * MINUTE, breakInterval: 9 }, { breakEveryMs: 240 * MINUTE }],
    ['breaks of a second', { breakDuration: 1000 }, { breakLengthMs: MINUTE }],
    ['breaks of half a day', { breakDuration: 12 * 3_600_000 }, { breakLengthMs: 30 * MINUTE }],
    ['a hundred postpones', { breakPostponesLimit: 100 }, { postponeLimit: 5 }],
    ['louder than loud', { volume: 7 }, { volume: 1 }],
    ['a fraction of a millisecond', { breakDuration: 100_000.4 }, { breakLengthMs: 100_000 }],
  ])('are taken as near as can be set: %s', (_name, keys, expected) => {
    expect(patchOf(keys)).toMatchObject(expected);
  });

  it.each([
    ['breakEveryMs', { breakInterval: '2' }],
    ['breakEveryMs', { microbreakInterval: -1 }],
    ['breakLengthMs', { breakDuration: null }],
    ['noticeMs', { breakNotificationInterval: [30000] }],
    ['microBreaks', { microbreak: 'yes' }],
    ['theme', { themeSource: 'purple' }],
    ['display', { screen: 3 }],
    ['holdApps', { appExclusions: [{ rule: 'pause', commands: [7, '', '^.*$', 'x'.repeat(500)] }, null, 'zoom'] }],
    ['volume', { volume: '1' }],
  ])('fall back alone: %s', (key, keys) => {
    const whole = Object.keys(readStretchly(fixture)?.patch ?? {});
    const gone = key === 'microBreaks' ? /^micro/ : new RegExp(`^${key}$`);
    const left = key === 'breakEveryMs' && 'microbreakInterval' in keys ? /^(breakEveryMs|microEveryMs)$/ : gone;
    expect(Object.keys(patchOf(keys) ?? {})).toEqual(whole.filter((each) => !left.test(each)));
  });

  it('name what has no counterpart', () => {
    const own = { useIdeasFromSettings: true, pauseBreaksToggleShortcut: 'CmdOrCtrl+P', breakPostponeTime: 240_000 };
    expect(leftOf({ ...own, mainColor: '#478484', audio: 'silence' })).toEqual([
      'words',
      'shortcuts',
      'postponeLength',
    ]);
  });

  it.each([[{}], [{ settings: {} }], [{ name: 'another program', version: 3 }], [{ break: 'x', volume: {} }]])(
    'are none in %j',
    (file) => {
      expect(readStretchly(file)).toBeNull();
    },
  );

  it.each([
    ['de', 'de'],
    ['zh-CN', 'zh-CN'],
    ['pt-PT', 'pt-BR'],
  ])('speak a language that there is here: %s', (language, expected) => {
    expect(patchOf({ language })?.language).toBe(expected);
  });

  it.each([7, '', 'cy', '../../etc', 'English please'])('leave the language as it is for %j', (language) => {
    expect(patchOf({ language })).not.toHaveProperty('language');
  });

  it('never make a change that main refuses, whatever stands in the file', () => {
    const keys = Object.keys(fixture);
    fc.assert(
      fc.property(aFileWith(keys), (file) => {
        const timer = readStretchly(file);
        expect(timer === null || parseSettingsPatch(timer.patch) !== null).toBe(true);
      }),
      { seed: 20_261_125 },
    );
  });
});
