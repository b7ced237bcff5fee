import { mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { snapshotOf } from './support/app.ts';
import { choose, test } from './support/files.ts';
import { openSettings } from './support/settings-page.ts';

/** What is put at the place that is chosen, and the one line that answers it. */
interface BadFile {
  readonly what: string;
  readonly put: (path: string) => Promise<void>;
  readonly line: string;
}

const written = (content: string | Buffer) => (path: string) => writeFile(path, content);

async function putHuge(path: string): Promise<void> {
  await writeFile(path, '{"schemaVersion":1}');
  await truncate(path, 50_000_000);
}

const GOOD = '"schemaVersion": 1,\n  "theme": "dark",\n  "volume": 0.1';

const BAD_FILES: readonly BadFile[] = [
  {
    what: 'junk',
    put: written('junk {'),
    line: 'bad.json: line 1, character 1: no JSON from here on',
  },
  {
    what: 'half of a good one',
    put: written(`{\n  ${GOOD}`),
    line: 'bad.json: line 4, character 16: no JSON from here on',
  },
  { what: 'nothing', put: written(''), line: 'bad.json: line 1, character 1: no JSON from here on' },
  {
    what: 'a list',
    put: written(`[{${GOOD}}]`),
    line: 'bad.json: no settings: the whole file has to be one JSON object',
  },
  {
    what: 'one wrong value among good ones',
    put: written(`{\n  ${GOOD},\n  "breakEverySeconds": 1\n}`),
    line: 'bad.json: breakEverySeconds: expected a number from 5 to 14400, found 1',
  },
  {
    what: 'a wrong value deep inside',
    put: written(`{${GOOD}, "workingHours": [[], [{ "fromMinute": 9, "toMinute": "17:00" }], [], [], [], [], []]}`),
    line: 'bad.json: workingHours.1.0.toMinute: expected a whole number from 0 to 1440, found "17:00"',
  },
  {
    what: 'a setting there is none of',
    put: written(`{${GOOD}, "breakEveryMinutes": 50}`),
    line: 'bad.json: breakEveryMinutes: expected nothing of this name, found 50',
  },
  {
    what: 'a newer version',
    put: written('{"schemaVersion":2,"theme":"dark"}'),
    line: 'bad.json: version 2 was written by a newer Trailbreak; update Trailbreak to read it',
  },
  { what: '50 MB', put: putHuge, line: 'bad.json: larger than 1000 kB, which no settings are' },
  {
    what: 'another file of ours',
    put: written('{"trailbreak":"routine"}'),
    line: 'bad.json: schemaVersion: expected 1, found nothing',
  },
  {
    what: 'invalid UTF-8',
    put: written(Buffer.from(`{\n  ${GOOD},\n  "voiceName": "Zo\xEB"\n}`, 'latin1')),
    line: 'bad.json: line 5 is no text in UTF-8; save the file as UTF-8 to read it',
  },
  {
    what: 'a folder',
    put: async (path) => {
      await mkdir(path);
    },
    line: 'bad.json could not be opened (EISDIR)',
  },
  { what: 'a link to itself', put: (path) => symlink(path, path), line: 'bad.json could not be opened (ELOOP)' },
  {
    what: 'a file nobody may read',
    put: async (path) => {
      await writeFile(path, `{${GOOD}}`, { mode: 0 });
    },
    line: 'bad.json could not be opened (EACCES)',
  },
  { what: 'a file that is gone', put: () => Promise.resolve(), line: 'bad.json could not be opened (ENOENT)' },
];

const ALWAYS_MAY_READ = process.getuid?.() === 0 || process.platform === 'win32';

test('a bad file is answered with one line in place, and nothing has changed', async ({ start, files }) => {
  const app = await start({ theme: 'light', volume: 0.7, ofMyOwn: true });
  const page = await openSettings(app, 'System');
  const config = join(app.folder, 'config.json');
  const before = { file: await readFile(config), settings: (await snapshotOf(page)).settings };
  const file = join(files, 'bad.json');
  await choose(app, file);
  const row = page.getByRole('group', { name: 'Import settings' });
  for (const { what, put, line } of BAD_FILES) {
    if (what === 'a file nobody may read' && ALWAYS_MAY_READ) continue;
    await test.step(what, async () => {
      await put(file);
      await row.getByRole('button', { name: 'Import…' }).click();
      await expect(row.getByRole('status')).toHaveText(line);
      expect((await snapshotOf(page)).settings).toEqual(before.settings);
      expect((await readFile(config)).equals(before.file)).toBe(true);
      await rm(file, { recursive: true, force: true });
    });
  }
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveCount(0);
  await writeFile(file, `{${GOOD}}`);
  await row.getByRole('button', { name: 'Import…' }).click();
  await expect(row.getByRole('status')).toHaveText('bad.json: 2 settings changed');
  expect((await snapshotOf(page)).settings).toEqual({ ...before.settings, theme: 'dark', volume: 0.1 });
});

test('settings that cannot be written where they were to go say so, and nothing is left behind', async ({
  start,
  files,
}) => {
  const app = await start();
  const page = await openSettings(app, 'System');
  const blocked = join(files, 'a-file');
  await writeFile(blocked, 'of somebody');
  await choose(app, join(blocked, 'mine.json'));
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByText(/^mine\.json could not be written \((ENOTDIR|EEXIST)\)/)).toBeVisible();
  expect(await readdir(files)).toEqual(['a-file']);
  await choose(app, null);
  await page.getByRole('button', { name: 'Import…' }).click();
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByText('could not be')).toHaveCount(0);
});
