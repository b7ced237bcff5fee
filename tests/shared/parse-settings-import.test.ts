import { describe, expect, it } from 'vitest';
import { parseSettingsImport } from '../../src/shared/parse-settings-import.ts';
import { toSettingsFile } from '../../src/shared/parse-settings.ts';
import { changedKeys, DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings.ts';

const CHANGED: Settings = {
  ...DEFAULT_SETTINGS,
  breakEveryMs: 2_700_000,
  idleAfterMs: 31_500,
  postponeLimit: null,
  conditions: ['disc_posterior'],
  workingHours: [[{ fromMinute: 540, toMinute: 1020 }], [], [], [], [], [], []],
  routines: [{ id: 'routine-1', name: 'Evening', items: [{ exerciseId: 'plank', kind: 'hold', holdSeconds: 30 }] }],
};

describe('a file of settings', () => {
  it('comes back as it was written, every setting of it', () => {
    const content: unknown = JSON.parse(JSON.stringify(toSettingsFile(CHANGED)));
    expect(parseSettingsImport(Object.assign({}, content))).toEqual({ kind: 'read', patch: CHANGED });
  });

  it('changes only what stands in it', () => {
    const found = parseSettingsImport({ schemaVersion: 1, noticeSeconds: 20, theme: 'dark', $schema: 'a.json' });
    expect(found).toEqual({ kind: 'read', patch: { noticeMs: 20_000, theme: 'dark' } });
  });

  it('of a newer version is known by its number alone', () => {
    expect(parseSettingsImport({ schemaVersion: 2, everything: 'else' })).toEqual({ kind: 'newer', version: 2 });
  });

  it.each([
    [{ breakEverySeconds: 1 }, 'breakEverySeconds', { key: 'number', values: { least: 5, most: 14_400 } }, '1'],
    [{ postponeLimit: 'no' }, 'postponeLimit', { key: 'whole', values: { least: 0, most: 5 } }, '"no"'],
    [{ sound: 'yes' }, 'sound', { key: 'boolean', values: {} }, '"yes"'],
    [{ theme: 'pink' }, 'theme', { key: 'oneOf', values: { values: '"system", "light", "dark"' } }, '"pink"'],
    [{ voiceName: 5 }, 'voiceName', { key: 'words', values: { most: 200 } }, '5'],
    [{ props: 'floor' }, 'props', { key: 'list', values: { most: 4 } }, '"floor"'],
    [{ breakEvery: 50 }, 'breakEvery', { key: 'nothing', values: {} }, '50'],
    [
      { workingHours: [[{ fromMinute: 0, toMinute: 2000 }], [], [], [], [], [], []] },
      'workingHours.0.0.toMinute',
      { key: 'whole', values: { least: 0, most: 1440 } },
      '2000',
    ],
  ])('is refused as a whole with its first mistake: %o', (part, place, expected, found) => {
    expect(parseSettingsImport({ schemaVersion: 1, ...part })).toEqual({ kind: 'wrong', place, expected, found });
  });

  it('without its version is some other file', () => {
    expect(parseSettingsImport({ trailbreak: 'routine', version: 1 })).toMatchObject({
      kind: 'wrong',
      place: 'schemaVersion',
      expected: { key: 'oneOf', values: { values: '1' } },
      found: '',
    });
  });
});

describe('what a change makes different', () => {
  it('leaves out what is so already, in whatever order it is written', () => {
    const patch = { props: ['chair', 'floor', 'wall'], theme: 'dark', sound: true, ways: {} } as const;
    expect(changedKeys(DEFAULT_SETTINGS, patch)).toEqual(['theme']);
  });

  it('sees another order where it means something', () => {
    const [hours, none] = [[{ fromMinute: 0, toMinute: 60 }], []] as const;
    const week = [hours, none, none, none, none, none, none];
    const settings = { ...DEFAULT_SETTINGS, workingHours: week };
    expect(changedKeys(settings, { workingHours: week.toReversed() })).toEqual(['workingHours']);
  });
});
