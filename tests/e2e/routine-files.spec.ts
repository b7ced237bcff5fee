import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test as base, type TestApp } from './support/app.ts';
import { ask } from './support/break.ts';
import { EVENING, openSettings, routinesOf } from './support/settings-page.ts';

/** A folder for what is shared, gone after the test. */
const test = base.extend<{ shared: string }>({
  // eslint-disable-next-line no-empty-pattern
  shared: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'trailbreak-shared-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

/** Stands in for the person at the system's dialogs: they choose this file, or none. */
async function choose({ electron }: TestApp, path: string | null): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    const canceled = chosen === null;
    dialog.showSaveDialog = () => Promise.resolve({ canceled, filePath: chosen ?? '' });
    dialog.showOpenDialog = () => Promise.resolve({ canceled, filePaths: chosen === null ? [] : [chosen] });
  }, path);
}

test('a routine is written to a file, and the same one read from it', async ({ start, shared }) => {
  const app = await start({ routines: [EVENING] });
  const page = await openSettings(app);
  const file = join(shared, 'Evening.trailbreak.json');
  await choose(app, file);
  await page.getByRole('button', { name: 'Share Evening…' }).click();
  await expect(page.getByText('Written: Evening.trailbreak.json')).toBeVisible();
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
    trailbreak: 'routine',
    version: 1,
    name: 'Evening',
    items: [
      { exercise: 'superman', sets: 2, reps: 20, way: 'superman_low' },
      { exercise: 'supine_twist', seconds: 90 },
    ],
  });

  await page.getByRole('button', { name: 'Read from a file…' }).click();
  await expect(page.getByText('Added: Evening (2)')).toBeVisible();
  expect(await routinesOf(page)).toEqual([EVENING, { ...EVENING, id: 'routine-2', name: 'Evening (2)' }]);
});

test('a dialog that is closed changes nothing, and a place that cannot be written is named', async ({
  start,
  shared,
}) => {
  const app = await start({ routines: [EVENING] });
  const page = await openSettings(app);
  await choose(app, null);
  await ask(page, { type: 'shareRoutine', routine: 'routine-1' });
  await ask(page, { type: 'readRoutine' });
  expect(await routinesOf(page)).toEqual([EVENING]);
  await choose(app, join(shared, 'gone', '\0', 'a.json'));
  await page.getByRole('button', { name: 'Share Evening…' }).click();
  await expect(page.getByText(/^a\.json could not be written \(/)).toBeVisible();
});

const aFile = (patch: object): string =>
  JSON.stringify({
    trailbreak: 'routine',
    version: 1,
    name: 'A',
    items: [{ exercise: 'plank', seconds: 30 }],
    ...patch,
  });

const BAD_FILES: readonly (readonly [string, string | number, string])[] = [
  ['junk', 'junk {', 'bad.json: line 1, character 1: no JSON from here on'],
  [
    'a wrong type',
    aFile({ items: [{ exercise: 'plank', seconds: 'ten' }] }),
    'bad.json: items.0.seconds: expected a whole number from 5 to 1200, found "ten"',
  ],
  [
    'an unknown exercise',
    aFile({ items: [{ exercise: 'headstand', seconds: 60 }] }),
    'bad.json: items.0.exercise: expected the name of an exercise, such as supine_twist, found "headstand"',
  ],
  [
    'a newer version',
    aFile({ version: 2 }),
    'bad.json: version 2 was written by a newer Trailbreak; update Trailbreak to read it',
  ],
  ['50 MB', 50_000_000, 'bad.json: larger than 1000 kB, which no routine is'],
];

test('a bad file is answered with one line in place, and nothing has changed', async ({ start, shared }) => {
  const app = await start({ routines: [EVENING] });
  const page = await openSettings(app);
  const before = await readFile(join(app.folder, 'config.json'), 'utf8');
  const file = join(shared, 'bad.json');
  await choose(app, file);
  for (const [what, content, line] of BAD_FILES) {
    await writeFile(file, typeof content === 'string' ? content : '');
    if (typeof content === 'number') await truncate(file, content);
    await page.getByRole('button', { name: 'Read from a file…' }).click();
    await expect(page.getByText(line, { exact: true }), what).toBeVisible();
    expect(await routinesOf(page), what).toEqual([EVENING]);
  }
  expect(await readFile(join(app.folder, 'config.json'), 'utf8')).toBe(before);
});
