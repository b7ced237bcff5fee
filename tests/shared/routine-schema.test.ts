import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { CATALOGUE } from '../../src/shared/catalogue-data.ts';
import { routineFileShape } from '../../src/shared/parse-routine-file.ts';

/** What the app reads, as JSON Schema. */
const SCHEMA = {
  ...z.toJSONSchema(routineFileShape, { io: 'input' }),
  title: 'Trailbreak routine',
  description: 'Exercises in the order they are done. Seconds and repetitions are for each side where there are sides.',
};

describe('the published schema of a routine file', () => {
  // after a change of the format: npx vitest run tests/shared/routine-schema.test.ts -u
  it('is that of the parser', async () => {
    const text = await format(JSON.stringify(SCHEMA), { parser: 'json', singleQuote: true, printWidth: 120 });
    await expect(text).toMatchFileSnapshot('../../docs/routine.schema.json');
  });

  it('has a form for each exercise, with seconds or with sets', () => {
    const text = JSON.stringify(SCHEMA);
    for (const { id, dose } of CATALOGUE) {
      const form = text.slice(text.indexOf(`"const":"${id}"`)).split('"additionalProperties"')[0] ?? '';
      expect(form.includes('"seconds":{'), id).toBe(dose.kind !== 'reps');
      expect(form.includes('"sets":{'), id).toBe(dose.kind === 'reps');
    }
  });
});
