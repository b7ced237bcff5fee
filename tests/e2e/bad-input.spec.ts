import { spawnSync } from 'node:child_process';
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings.ts';
import { snapshotOf, test, type TestApp } from './support/app.ts';
import { ask } from './support/break.ts';

/** The home page of an app that has exactly one message, with that message. */
async function homeWithMessage(app: TestApp): Promise<{ readonly home: Page; readonly message: string }> {
  const home = await app.openHome();
  const messages = home.getByRole('list', { name: 'Messages' }).getByRole('listitem');
  await expect(messages).toHaveCount(1);
  expect((await snapshotOf(home)).messages).toHaveLength(1);
  const message = await messages.innerText();
  expect(message).not.toContain('messages.'); // a key without words
  expect(message).not.toContain('{{');
  return { home, message };
}

async function settingsOf(home: Page): Promise<Settings> {
  return (await snapshotOf(home)).settings;
}

async function copiesIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => /^config\..+\.json$/.test(name));
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

for (const [what, content] of [
  ['a settings file that is no JSON', '{"breakEverySeconds": 600,'],
  ['an empty settings file', ''],
  ['a settings file that holds a list', '[1, 2, 3]'],
] as const) {
  test(`${what} is kept aside, said once, and the defaults hold`, async ({ start }) => {
    const app = await start(content);
    const { home, message } = await homeWithMessage(app);
    expect(message).toContain(join(app.folder, 'config.json'));
    expect(await settingsOf(home)).toEqual(DEFAULT_SETTINGS);
    expect(await copiesIn(app.folder)).toEqual([content]);

    await home.getByRole('button', { name: 'Dismiss message' }).click();
    await expect(home.getByRole('list', { name: 'Messages' })).toHaveCount(0);
    await ask(home, { type: 'changeSettings', patch: { breakEveryMs: 600_000 } });
    const written = JSON.parse(await readFile(join(app.folder, 'config.json'), 'utf8')) as Record<string, unknown>;
    expect(written['breakEverySeconds']).toBe(600);
  });
}

test('a value of the wrong type falls back alone, and the file is kept as it was', async ({ start }) => {
  const config = { schemaVersion: 1, breakEverySeconds: 'ten', breakLengthSeconds: 120, volume: 7, ofMyOwn: true };
  const app = await start(JSON.stringify(config));
  const { home, message } = await homeWithMessage(app);
  expect(message).toContain('breakEverySeconds: "ten"');
  expect(message).toContain('volume: 7');
  expect(message).not.toContain('breakLengthSeconds');
  expect(await settingsOf(home)).toEqual({ ...DEFAULT_SETTINGS, breakLengthMs: 120_000 });
  expect(await copiesIn(app.folder)).toEqual([JSON.stringify(config)]);
  const written = JSON.parse(await readFile(join(app.folder, 'config.json'), 'utf8')) as Record<string, unknown>;
  expect(written).toMatchObject({ breakLengthSeconds: 120, ofMyOwn: true });
});

/** What the file says holds, a change holds until the end, and the file stays byte for byte. */
async function expectReadOnly(app: TestApp): Promise<void> {
  const path = join(app.folder, 'config.json');
  const before = await readFile(path, 'utf8');
  const { home, message } = await homeWithMessage(app);
  expect(message).toContain(path);
  expect((await settingsOf(home)).breakLengthMs).toBe(120_000);
  const answer = await home.evaluate(() => window.trailbreak.send({ type: 'changeSettings', patch: { volume: 0.2 } }));
  expect(answer.ok).toBe(false);
  expect((await settingsOf(home)).volume).toBe(0.2);
  expect((await snapshotOf(home)).messages).toHaveLength(1);
  expect(await readFile(path, 'utf8')).toBe(before);
}

test('a read-only settings file is used and left alone, and the app says so', async ({ folderWith, startIn }) => {
  const folder = await folderWith({ breakLengthSeconds: 120 });
  await chmod(join(folder, 'config.json'), 0o444);
  await expectReadOnly(await startIn(folder));
});

test('a settings file that nobody can change is used and left alone', async ({ folderWith, startIn }) => {
  const folder = await folderWith({ breakLengthSeconds: 120 });
  const path = join(folder, 'config.json');
  const frozen = spawnSync('chattr', ['+i', path]).status === 0;
  test.skip(!frozen, 'this file system has no immutable files, or we are not root');
  try {
    await expect(writeFile(path, '')).rejects.toThrow();
    await expectReadOnly(await startIn(folder));
  } finally {
    spawnSync('chattr', ['-i', path]);
  }
});
