import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { settingsFileShape, toSettingsFile } from '../../src/shared/parse-settings.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';

/** What the app reads, as JSON Schema. */
const SCHEMA = {
  ...z.toJSONSchema(settingsFileShape, { io: 'input' }),
  title: 'Trailbreak settings',
  description: 'As they are exported and imported, and as config.json holds them. Every setting may be left out.',
};

describe('the published schema of the settings', () => {
  // after a change of the format: npx vitest run tests/shared/settings-schema.test.ts -u
  it('is that of the parser', async () => {
    const text = await format(JSON.stringify(SCHEMA), { parser: 'json', singleQuote: true, printWidth: 120 });
    await expect(text).toMatchFileSnapshot('../../docs/settings.schema.json');
  });

  it('has a place for every setting there is', () => {
    const written = Object.keys(toSettingsFile(DEFAULT_SETTINGS));
    expect(Object.keys(SCHEMA.properties ?? {}).toSorted()).toEqual([...written, '$schema'].toSorted());
  });
});
