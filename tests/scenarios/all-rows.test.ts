import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Bugs that users of other break timers reported, or that can be read in their sources; each has a number. */
const ROWS = 40;

/** A test's name begins with the number of the row it is for: `'19: given a running countdown, ...'`. */
const NAME = /^\s*(?:test|it)?(?:\.each\(.*\))?\(?\s*['"`](\d+): /gm;

function rowsIn(folder: string): readonly number[] {
  const files = readdirSync(folder).filter((name) => /\.(test|spec)\.ts$/.test(name));
  return files.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(NAME)].map((match) => Number(match[1])),
  );
}

test('each of the forty bugs that must not happen has a test', () => {
  const tested = new Set([...rowsIn('tests/scenarios'), ...rowsIn('tests/e2e')]);
  const missing = Array.from({ length: ROWS }, (_unused, index) => index + 1).filter((row) => !tested.has(row));
  expect(missing).toEqual([]);
});
