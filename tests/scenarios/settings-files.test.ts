import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSettingsFile, toSettingsFile } from '../../src/shared/parse-settings.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { aFolderWith, open, read } from '../main/store/a-config.ts';

const FIXTURES = 'tests/fixtures/settings';
const HOUR = 3_600_000;

describe('the settings file', () => {
  it.each([
    ['truncated', '{"volume":0.25,"breakEverySec', {}],
    ['empty', '', {}],
    ['of wrong types', '{"volume":"loud","breakEverySeconds":600,"props":7}', { breakEveryMs: 600_000 }],
    ['with unknown keys', '{"hat":"red","volume":0.25,"theme":"sepia"}', { volume: 0.25 }],
  ])(
    '25: given a file that is %s, when the app starts, then bad keys are replaced one by one and a copy is kept',
    async (_how, content, kept) => {
      const folder = aFolderWith(content);
      const { settings, problems } = await open(folder);
      expect(settings).toEqual({ ...DEFAULT_SETTINGS, ...kept });
      expect(problems).toHaveLength(1);
      expect(readFileSync(join(folder, 'config.broken-1.json'), 'utf8')).toBe(content);
      expect((await open(folder)).settings).toEqual(settings);
    },
  );

  it.each(readdirSync(FIXTURES))(
    '26: given the settings of a past version (%s), when the app starts, then every value is kept and no interval is of 20 hours',
    async (name) => {
      const content = readFileSync(join(FIXTURES, name), 'utf8');
      const written = JSON.parse(content) as Record<string, unknown>;
      const folder = aFolderWith(content);
      const store = await open(folder);
      expect(store.problems).toEqual([]);
      const now = toSettingsFile(store.settings);
      for (const [key, value] of Object.entries(written)) expect([key, now[key]]).toEqual([key, value]);
      expect(store.settings.breakEveryMs).toBeLessThanOrEqual(4 * HOUR);
      await store.change({ sound: !store.settings.sound });
      expect(read(folder)).toMatchObject({ ...written, sound: !written['sound'] });
    },
  );

  it('26: given an interval of 20 hours, as one that took milliseconds for seconds would read, then it is refused', () => {
    const reading = parseSettingsFile({ breakEverySeconds: 72_000, volume: 0.25 });
    expect(reading.settings).toEqual({ ...DEFAULT_SETTINGS, volume: 0.25 });
    expect(reading.problems.map(({ key }) => key)).toEqual(['breakEverySeconds']);
  });
});
