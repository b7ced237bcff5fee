import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import { ipcMain } from '../../fakes/electron.ts';
import { aFolderWith, broken, open, read, usable, whole } from './a-config.ts';
import { aFolder } from './a-folder.ts';

describe('whatever the file is', () => {
  test('without a file there are defaults, and none is made', async () => {
    const folder = join(aFolder(), 'new');
    const { settings, problems } = await open(folder);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test.each(broken)('a file that is %s is set aside with one message', async (_name, content) => {
    const folder = aFolderWith(content);
    const store = await open(folder);
    expect(store.settings).toEqual(DEFAULT_SETTINGS);
    expect(store.problems).toEqual([
      { key: 'settingsBroken', values: { file: join(folder, 'config.json'), copy: 'config.broken-1.json' } },
    ]);
    expect(readFileSync(join(folder, 'config.broken-1.json')).equals(Buffer.from(content))).toBe(true);
    expect(await store.change({ volume: 0.3 })).toEqual({ ok: true });
    expect((await open(folder)).settings.volume).toBe(0.3);
    expect((await open(folder)).problems).toEqual([]);
  });

  test.each(usable)('a file %s is used', async (_name, content, found, expected) => {
    const folder = aFolderWith(content);
    const store = await open(folder);
    expect(store.settings).toEqual({ ...DEFAULT_SETTINGS, ...expected });
    expect(store.problems.map((problem) => 'found' in problem.values && problem.values.found)).toEqual(
      found === null ? [] : [found],
    );
    expect(existsSync(join(folder, 'config.broken-1.json'))).toBe(found !== null);
    expect(await store.change({ sound: false })).toEqual({ ok: true });
    expect((await open(folder)).settings).toEqual({ ...DEFAULT_SETTINGS, ...expected, sound: false });
    expect('polluted' in {}).toBe(false);
  });

  test('a file of 50 MB is set aside by its size alone', async () => {
    const content = `{"volume":0.25,"x":"${'x'.repeat(50_000_000)}"}`;
    const folder = aFolderWith(content);
    const store = await open(folder);
    expect(store.settings).toEqual(DEFAULT_SETTINGS);
    expect(store.problems.map((problem) => problem.key)).toEqual(['settingsBroken']);
    expect(statSync(join(folder, 'config.broken-1.json')).size).toBe(content.length);
  });

  test('what is wrong is said in one message, the copy holds the file as it was', async () => {
    const content = '{"volume":7,"theme":"sepia","breakEverySeconds":600,"hat":"red"}';
    const folder = aFolderWith(content);
    expect((await open(folder)).problems).toHaveLength(1);
    expect(readFileSync(join(folder, 'config.broken-1.json'), 'utf8')).toBe(content);
    expect(read(folder)).toEqual({
      schemaVersion: 1,
      volume: DEFAULT_SETTINGS.volume,
      theme: DEFAULT_SETTINGS.theme,
      breakEverySeconds: 600,
      hat: 'red',
    });
  });

  test('a file of a newer version is used and never written', async () => {
    const content = '{"schemaVersion":2,"volume":0.2,"theme":"sepia"}';
    const folder = aFolderWith(content);
    const store = await open(folder);
    expect(store.settings).toEqual({ ...DEFAULT_SETTINGS, volume: 0.2 });
    expect(store.problems.map((problem) => problem.key)).toEqual(['settingsNewer']);
    expect(await store.change({ sound: false })).toMatchObject({ ok: false, problem: { key: 'settingsNewer' } });
    expect(store.settings.sound).toBe(false);
    expect(readFileSync(join(folder, 'config.json'), 'utf8')).toBe(content);
    expect(readdirSync(folder)).toEqual(['config.json']);
  });

  test('five files set aside are kept, the oldest goes, none is written over', async () => {
    const folder = aFolder();
    for (let round = 1; round <= 7; round += 1) {
      writeFileSync(join(folder, 'config.json'), `broken ${round}`);
      await open(folder);
    }
    const kept = readdirSync(folder).sort();
    expect(kept).toEqual([3, 4, 5, 6, 7].map((number) => `config.broken-${number}.json`));
    expect(kept.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(
      [3, 4, 5, 6, 7].map((number) => `broken ${number}`),
    );
  });
});

describe('a change', () => {
  test('is written as seconds, for its owner only, and keeps keys that are not known', async () => {
    const folder = aFolderWith('{"hat":"red","noticeSeconds":30}');
    expect(await (await open(folder)).change({ breakEveryMs: 10_000 })).toEqual({ ok: true });
    expect(read(folder)).toEqual({ hat: 'red', noticeSeconds: 30, schemaVersion: 1, breakEverySeconds: 10 });
    expect(statSync(join(folder, 'config.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['config.json']);
  });

  test('that is none changes nothing', async () => {
    const folder = aFolder();
    const store = await open(folder);
    expect(await store.change({ volume: 7 })).toMatchObject({ ok: false, problem: { key: 'settingsRefused' } });
    expect(store.settings).toEqual(DEFAULT_SETTINGS);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('goes to the file that a link points at', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'mine.json'), whole);
    symlinkSync('mine.json', join(folder, 'config.json'));
    expect(await (await open(folder)).change({ volume: 0.3 })).toEqual({ ok: true });
    expect(JSON.parse(readFileSync(join(folder, 'mine.json'), 'utf8'))).toMatchObject({ volume: 0.3 });
  });

  test('keeps what somebody else wrote into the file meanwhile', async () => {
    const folder = aFolderWith(whole);
    const store = await open(folder);
    writeFileSync(join(folder, 'config.json'), '{"noticeSeconds":7}');
    await store.change({ volume: 0.3 });
    expect(read(folder)).toEqual({ schemaVersion: 1, noticeSeconds: 7, volume: 0.3 });
  });

  test('sets aside a file that somebody else broke meanwhile', async () => {
    const folder = aFolderWith(whole);
    const store = await open(folder);
    writeFileSync(join(folder, 'config.json'), 'oops');
    expect(await store.change({ volume: 0.3 })).toEqual({ ok: true });
    expect(read(folder)).toEqual({ schemaVersion: 1, volume: 0.3 });
    expect(readFileSync(join(folder, 'config.broken-1.json'), 'utf8')).toBe('oops');
  });

  test('goes through our own writer, which has one name for its temporary file', async () => {
    const folder = aFolder();
    const store = await open(folder);
    mkdirSync(join(folder, 'config.json.tmp'));
    expect(await store.change({ volume: 0.3 })).toMatchObject({ ok: false, problem: { key: 'settingsNotWritable' } });
    expect(existsSync(join(folder, 'config.json'))).toBe(false);
  });

  test('leaves no channel of electron-store open', async () => {
    await (await open(aFolder())).change({ volume: 0.3 });
    expect(ipcMain.eventNames()).toEqual([]);
  });

  test('is atomic in a terminal of a snap as well', async () => {
    process.env['SNAP'] = '/snap/code/1';
    onTestFinished(() => {
      delete process.env['SNAP'];
    });
    const folder = aFolderWith(whole);
    const before = statSync(join(folder, 'config.json')).ino;
    await (await open(folder)).change({ volume: 0.3 });
    expect(statSync(join(folder, 'config.json')).ino).not.toBe(before);
    expect(process.env['SNAP']).toBe('/snap/code/1');
  });
});
