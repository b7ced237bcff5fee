import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { callApp } from '../../src/cli/call-app.ts';
import { dataFolder } from '../../src/cli/data-folder.ts';
import { run } from '../../src/cli/run.ts';
import { remotePlace } from '../../src/main/remote/place.ts';
import type { RemoteAnswer } from '../../src/main/remote/protocol.ts';
import { serveRemote } from '../../src/main/remote/serve-remote.ts';
import { aFolder } from '../main/store/a-folder.ts';

/** Types a line and answers with the exit code and all that was said. */
async function type(...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await run(args, {
    print: (lines) => printed.push(lines),
    complain: (line) => complaints.push(line),
  });
  return { code, printed: printed.join('\n'), complaints };
}

function serve(folder: string, answer: RemoteAnswer): () => void {
  const stop = serveRemote({
    folder,
    words: () => ({ notACommand: 'not understood', failed: 'went wrong' }),
    onProblem: () => undefined,
    onCommand: () => answer,
  });
  onTestFinished(stop);
  return stop;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('with the app', () => {
  const answer = { ok: true as const, lines: ['Next break 10:05', 'One thing to know'], data: { phase: 'working' } };

  it('prints what it says, for people or for programs, and exits with 0', async () => {
    const folder = aFolder();
    serve(folder, answer);
    expect(await type('status', '--user-data-dir', folder)).toEqual({
      code: 0,
      printed: 'Next break 10:05\nOne thing to know',
      complaints: [],
    });
    vi.stubEnv('TRAILBREAK_HOME', folder);
    const told = await type('pause', '60m', '--json');
    expect([told.code, JSON.parse(told.printed)]).toEqual([0, { phase: 'working' }]);
  });

  it('what it refuses is one line on standard error and exit code 1', async () => {
    const folder = aFolder();
    serve(folder, { ok: false, reason: 'That is not possible right now.' });
    expect(await type('skip', '--json', '--user-data-dir', folder)).toEqual({
      code: 1,
      printed: '',
      complaints: ['That is not possible right now.'],
    });
  });

  it('quit is done when it has gone', async () => {
    const folder = aFolder();
    const stop = serve(folder, { ok: true, lines: [], data: {} });
    setTimeout(stop, 300);
    const startedAt = performance.now();
    expect(await type('quit', '--user-data-dir', folder)).toEqual({ code: 0, printed: '', complaints: [] });
    expect(performance.now() - startedAt).toBeGreaterThan(250);
  });

  it.each([
    ['says nothing', ''],
    ['says something else', 'HTTP/1.1 200 OK\n'],
    ['says half of it', '{"ok":true,'],
    ['says too much', 'x'.repeat(1_100_000)],
  ])('an app that %s has not answered: exit code 1', async (_what, said) => {
    const folder = aFolder();
    mkdirSync(join(folder, 'remote'));
    const server = createServer((client) => client.on('error', () => undefined).end(said));
    await new Promise((resolve) => server.listen(remotePlace(folder).address, () => resolve(null)));
    onTestFinished(() => void server.close());
    const told = await type('status', '--user-data-dir', folder);
    expect([told.code, told.complaints]).toEqual([1, ['Trailbreak runs, but does not answer']]);
  });

  it('an app that hangs is not waited for for ever', async () => {
    const folder = aFolder();
    mkdirSync(join(folder, 'remote'));
    const server = createServer(() => undefined);
    await new Promise((resolve) => server.listen(remotePlace(folder).address, () => resolve(null)));
    onTestFinished(() => void server.close());
    expect(await callApp(folder, { type: 'status' }, 200)).toEqual({ kind: 'noAnswer' });
  });
});

describe('without the app', () => {
  it.each(['status', 'break', 'skip', 'postpone', 'pause', 'resume', 'quit'])(
    '%s says so: exit code 3',
    async (name) => {
      const folder = aFolder();
      const told = await type(name, '--user-data-dir', folder);
      expect(told).toEqual({
        code: 3,
        printed: '',
        complaints: [`Trailbreak is not running (data folder ${folder})`],
      });
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('doctor tells what can be told, and changes nothing', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'config.json'), '{"volume":"loud"}');
    const told = await type('doctor', '--user-data-dir', folder);
    expect(told.code).toBe(3);
    expect(told.printed).toContain('! app: not running');
    expect(told.printed).toContain('has values that cannot be used: volume: "loud"');
    expect(readdirSync(folder)).toEqual(['config.json']);
    const json = await type('doctor', '--json', '--user-data-dir', join(folder, 'none'));
    expect(JSON.parse(json.printed)).toMatchObject([{ ok: false }, { ok: true }, { ok: true }]);
  });

  it('a folder in which no socket can be is told', async () => {
    const told = await type('status', '--user-data-dir', `/${'x'.repeat(120)}`);
    expect(told.code).toBe(1);
    expect(told.complaints[0]).toContain('too long');
  });

  it('a line that is not understood is exit code 2', async () => {
    expect(await type('reboot')).toEqual({
      code: 2,
      printed: '',
      complaints: ['there is no command "reboot" (trailbreak --help shows what can be said)'],
    });
  });

  it('help names every command', async () => {
    const told = await type('--help');
    expect(told.code).toBe(0);
    const running = ['status', 'break', 'skip', 'postpone', 'pause', 'resume', 'doctor', 'quit'];
    for (const name of [...running, 'exercises', 'plan', 'simulate']) {
      expect(told.printed).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
  });
});

describe('simulate', () => {
  function aDay(content: unknown): string {
    const file = join(aFolder(), 'day.json');
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  }

  it('prints the timeline, with the days', async () => {
    const told = await type('simulate', aDay({ day: [{ work: '50m' }, { rest: '20m' }, { sleep: '20h' }] }));
    expect(told).toMatchObject({ code: 0, complaints: [] });
    const lines = told.printed.split('\n');
    expect(lines[0]).toBe('2026-01-05');
    expect(lines[1]).toBe('09:50:00  Notice: a break is coming (Supine twist, 5 min, floor)');
    expect(lines.at(-1)).toBe('The day ends away from the desk.');
  });

  it('prints JSON that is the same twice', async () => {
    const file = aDay({ day: [{ work: '55m' }] });
    const told = await type('simulate', '--json', file);
    const day = JSON.parse(told.printed) as Record<string, unknown>;
    expect(Object.keys(day)).toEqual(['timeline', 'at', 'state', 'records', 'effects']);
    expect(day['effects']).toEqual([{ type: 'showNotice' }, { type: 'closeNotice' }, { type: 'openBreak' }]);
    expect(await type('simulate', '--json', file)).toEqual(told);
  });

  it.each([
    ['{"day":[{"work":"5 minuts"}]}', 'day[0].work: "5 minuts" is no duration'],
    ['{"day":', 'is no JSON: '],
    ['', 'is no JSON: '],
  ])('a bad day is one line and exit code 1: %s', async (content, problem) => {
    const file = aDay(content);
    const told = await type('simulate', file);
    expect([told.code, told.printed, told.complaints.length]).toEqual([1, '', 1]);
    expect(told.complaints[0]).toContain(problem);
    expect(told.complaints[0]).toContain(file);
    expect(told.complaints[0]).not.toContain('\n');
  });

  it('a file that is not there is told', async () => {
    expect((await type('simulate', '/nowhere/day.json')).complaints).toEqual([
      '/nowhere/day.json cannot be read: ENOENT',
    ]);
  });
});

describe('the data folder', () => {
  const env = { TRAILBREAK_HOME: '/home/of/it', XDG_CONFIG_HOME: '/x', APPDATA: 'C:\\a' };
  it('is the one that was typed, else the one in the environment, else Electron’s', () => {
    expect(dataFolder('/typed', { env, platform: 'linux' })).toBe('/typed');
    expect(dataFolder('typed', { env, platform: 'linux' })).toBe(join(process.cwd(), 'typed'));
    expect(dataFolder(null, { env, platform: 'linux' })).toBe('/home/of/it');
    expect(dataFolder(null, { env: { XDG_CONFIG_HOME: '/x' }, platform: 'linux' })).toBe('/x/Trailbreak');
    expect(dataFolder(null, { env: { TRAILBREAK_HOME: '' }, platform: 'linux' })).toBe(
      join(homedir(), '.config/Trailbreak'),
    );
    expect(dataFolder(null, { env: {}, platform: 'darwin' })).toBe(
      join(homedir(), 'Library/Application Support/Trailbreak'),
    );
    expect(dataFolder(null, { env: { APPDATA: '/a' }, platform: 'win32' })).toBe('/a/Trailbreak');
  });
});
