import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSettingsFile, parseSettingsPatch, toSettingsFile } from '../../src/shared/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings.ts';

const v1 = JSON.parse(readFileSync('tests/fixtures/settings/v1.json', 'utf8')) as Record<string, unknown>;

const custom = {
  breakEveryMs: 10_000,
  breakLengthMs: 90_500,
  noticeMs: 0,
  postponeLimit: null,
  skipAllowed: false,
  idleAfterMs: 5_000,
  awayAfterMs: 120_000,
  props: ['floor', 'ball'],
  conditions: ['disc_posterior'],
  sound: false,
  volume: 0.25,
  theme: 'dark',
} as const satisfies Partial<Settings>;

test('a file of version 1 is read whole', () => {
  expect(parseSettingsFile(v1)).toEqual({ settings: { ...DEFAULT_SETTINGS, ...custom }, problems: [], newer: false });
});

test('settings that are written read back as the same', () => {
  expect(toSettingsFile(custom)).toEqual(v1);
  expect(parseSettingsFile(toSettingsFile(DEFAULT_SETTINGS))).toEqual({
    settings: DEFAULT_SETTINGS,
    problems: [],
    newer: false,
  });
});

test('a change is written without the settings it does not touch', () => {
  expect(toSettingsFile({ noticeMs: 30_000 })).toEqual({ schemaVersion: 1, noticeSeconds: 30 });
});

test('keys that are missing have their defaults, keys that are not known are passed over', () => {
  const reading = parseSettingsFile({ volume: 1, hat: 'red' });
  expect(reading).toEqual({ settings: { ...DEFAULT_SETTINGS, volume: 1 }, problems: [], newer: false });
});

test('a wrong value gets its default and is named, the good ones beside it hold', () => {
  const { settings, problems } = parseSettingsFile({ ...v1, volume: 'loud', breakEverySeconds: 4.9, props: ['sofa'] });
  expect(settings).toEqual({
    ...DEFAULT_SETTINGS,
    ...custom,
    volume: DEFAULT_SETTINGS.volume,
    breakEveryMs: DEFAULT_SETTINGS.breakEveryMs,
    props: DEFAULT_SETTINGS.props,
  });
  expect(problems).toHaveLength(3);
  expect(problems).toEqual(
    expect.arrayContaining([
      { key: 'volume', found: '"loud"' },
      { key: 'breakEverySeconds', found: '4.9' },
      { key: 'props', found: '[…]' },
    ]),
  );
});

test.each([
  ['breakEverySeconds', 5, 14_400],
  ['breakLengthSeconds', 5, 1_800],
  ['noticeSeconds', 0, 300],
  ['idleAfterSeconds', 5, 180],
  ['awayAfterSeconds', 5, 900],
  ['postponeLimit', 0, 5],
  ['volume', 0, 1],
])('%s is taken from %d to %d and not beyond', (key, least, most) => {
  const isTaken = (value: unknown) => parseSettingsFile({ [key]: value }).problems.length === 0;
  expect([least, most].map(isTaken)).toEqual([true, true]);
  expect([least - 0.001, most + 0.001, Infinity, NaN, String(least), null].map(isTaken)).toEqual([
    false,
    false,
    false,
    false,
    false,
    key === 'postponeLimit',
  ]);
});

test('a piece of a long wrong value is named, not all of it', () => {
  const { problems } = parseSettingsFile({ theme: 'x'.repeat(100_000) });
  expect(problems[0]?.found).toHaveLength(30);
});

test.each([null, undefined, 7, 'settings', [], true])('%j is no settings file: defaults, and one problem', (input) => {
  const { settings, problems } = parseSettingsFile(input);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(problems).toHaveLength(1);
});

test('a file of a newer version is read as far as it goes', () => {
  const { settings, newer } = parseSettingsFile({ schemaVersion: 2, volume: 0.1, theme: 'sepia' });
  expect(newer).toBe(true);
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, volume: 0.1 });
});

test('a file cannot reach the prototype of anything', () => {
  const input: unknown = JSON.parse(
    '{"__proto__":{"polluted":1,"volume":0.9},"constructor":{"prototype":{"polluted":1}}}',
  );
  expect(parseSettingsFile(input).settings).toEqual(DEFAULT_SETTINGS);
  expect(parseSettingsPatch(input)).toBeNull();
  expect('polluted' in {}).toBe(false);
});

test('a change from a window is taken when all of it is right', () => {
  expect(parseSettingsPatch({ volume: 0, postponeLimit: null, noticeMs: 0 })).toEqual({
    volume: 0,
    postponeLimit: null,
    noticeMs: 0,
  });
});

test.each([
  { volume: 2 },
  { volume: 0.5, hat: 'red' },
  { breakEverySeconds: 600 },
  { breakEveryMs: 4_999 },
  { breakEveryMs: 60_000.5 },
  { props: ['floor', 'floor', 'floor', 'floor', 'floor'] },
  { sound: undefined },
  [],
  null,
  'volume',
])('%j is no change of settings', (input) => {
  expect(parseSettingsPatch(input)).toBeNull();
});
