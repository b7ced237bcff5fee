import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findOtherTimers, pathsOf } from '../../../src/main/store/other-timers.ts';
import { aFolder } from './a-folder.ts';

const STRETCHLY = readFileSync('tests/fixtures/other-timers/stretchly.json', 'utf8');
const BREAK_TIMER = readFileSync('tests/fixtures/other-timers/breaktimer.json', 'utf8');

/** A home of somebody on Linux with these files. */
function aHome(files: Readonly<Record<string, string>>) {
  const home = aFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), content);
  }
  return { platform: 'linux', home, appData: join(home, '.config') } as const;
}

const found = async (files: Readonly<Record<string, string>>) =>
  (await findOtherTimers(aHome(files))).map(({ app, patch }) => [app, patch.breakEveryMs]);

describe('settings of other break timers', () => {
  it('are found where each program keeps them, and nothing of theirs changes', async () => {
    const files = { '.config/Stretchly/config.json': STRETCHLY, '.config/BreakTimer/config.json': BREAK_TIMER };
    const places = aHome(files);
    expect((await findOtherTimers(places)).map(({ app }) => app)).toEqual(['stretchly', 'breakTimer']);
    for (const [path, content] of Object.entries(files)) {
      expect(readFileSync(join(places.home, path), 'utf8')).toBe(content);
    }
  });

  it.each([
    ['.var/app/net.hovancik.Stretchly/config/Stretchly/config.json'],
    ['snap/stretchly/current/.config/Stretchly/config.json'],
  ])('are found in %s', async (path) => {
    expect(await found({ [path]: STRETCHLY })).toEqual([['stretchly', 2_700_000]]);
  });

  it('are those of the usual place first', async () => {
    const other = JSON.stringify({ microbreakInterval: 600_000, breakInterval: 0 });
    const files = {
      '.config/Stretchly/config.json': STRETCHLY,
      'snap/stretchly/current/.config/Stretchly/config.json': other,
    };
    expect(await found(files)).toEqual([['stretchly', 2_700_000]]);
    expect(await found({ ...files, '.config/Stretchly/config.json': '{' })).toEqual([['stretchly', 600_000]]);
  });

  it.each([
    ['nothing', {}],
    ['no JSON', { '.config/Stretchly/config.json': 'microbreak: true' }],
    ['a list', { '.config/Stretchly/config.json': '[1, 2]' }],
    ['an empty file', { '.config/BreakTimer/config.json': '' }],
    ['another file', { '.config/BreakTimer/config.json': '{"window": {"width": 800}}' }],
    ['a megabyte', { '.config/Stretchly/config.json': JSON.stringify({ volume: 1, words: 'x'.repeat(1_000_000) }) }],
    ['a nest', { '.config/Stretchly/config.json': `{"break":${'['.repeat(5000)}${']'.repeat(5000)}}` }],
    ['a folder', { '.config/Stretchly/config.json/file': '' }],
  ])('are none where there is %s', async (_name, files) => {
    expect(await found(files)).toEqual([]);
  });

  it('are none behind a link that leads nowhere or to a device', async () => {
    const places = aHome({ '.config/Stretchly/other': '', '.config/BreakTimer/other': '' });
    symlinkSync('/nowhere/at/all', join(places.appData, 'Stretchly/config.json'));
    symlinkSync('/dev/zero', join(places.appData, 'BreakTimer/config.json'));
    expect(await findOtherTimers(places)).toEqual([]);
  });

  it('are looked for where macOS and Windows keep them', () => {
    const home = '/Users/r';
    const appData = '/Users/r/Library/Application Support';
    expect(pathsOf('stretchly', { platform: 'darwin', home, appData })).toEqual([
      '/Users/r/Library/Application Support/Stretchly/config.json',
    ]);
    expect(pathsOf('breakTimer', { platform: 'win32', home, appData: '/AppData' })).toEqual([
      '/AppData/BreakTimer/config.json',
    ]);
  });
});
