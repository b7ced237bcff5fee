import { execFile, spawnSync } from 'node:child_process';
import { chmod, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { exitOf, ownEnvironment, snapshotOf, test } from './support/app.ts';
import { readOutcomes } from './support/history.ts';

interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as somebody in the checkout does. */
function type(folder: string, ...args: string[]): Promise<Said> {
  const env = { ...ownEnvironment(), TRAILBREAK_HOME: folder };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['bin/trailbreak.mjs', ...args], { env }, (_error, out, err) => {
      resolve({ code: child.exitCode, out: out.trim(), err: err.trim() });
    });
  });
}

async function status(folder: string): Promise<Record<string, unknown>> {
  const said = await type(folder, 'status', '--json');
  expect(said).toMatchObject({ code: 0, err: '' });
  return JSON.parse(said.out) as Record<string, unknown>;
}

test('40: given the app runs, when pause 60m, resume and status are typed, then they do what is documented: exit code 0', async ({
  start,
}) => {
  const app = await start({ breakEverySeconds: 3000 });
  const home = await app.openHome();
  const before = await status(app.folder);
  expect(before).toMatchObject({ phase: 'working', nextBreak: 'rest', counting: true });
  expect((await type(app.folder, 'status')).out).toMatch(/^Next break /);

  const paused = await type(app.folder, 'pause', '60m');
  expect(paused).toMatchObject({ code: 0, err: '' });
  expect(paused.out).toMatch(/^Paused until /);
  const { phase, wallOffsetMs } = await snapshotOf(home);
  const untilAt = phase.name === 'paused' ? (phase.untilAt ?? 0) + wallOffsetMs : 0;
  expect(Math.abs(untilAt - Date.now() - 3_600_000)).toBeLessThan(10_000);
  expect(await status(app.folder)).toMatchObject({ phase: 'paused', pausedUntil: Math.round(untilAt) });

  expect(await type(app.folder, 'resume')).toMatchObject({ code: 0, err: '' });
  expect((await snapshotOf(home)).phase.name).toBe('working');
  // there is nothing to resume any more
  const again = await type(app.folder, 'resume');
  expect(again).toMatchObject({ code: 1, out: '', err: 'trailbreak: That is not possible right now.' });
});

test('40: given the app does not run, when they are typed, then that is said on one line: exit code 3', async ({
  folderWith,
}) => {
  const folder = await folderWith();
  for (const line of [['pause', '60m'], ['resume'], ['status'], ['status', '--json'], ['quit']]) {
    const err = `trailbreak: Trailbreak is not running (data folder ${folder})`;
    expect(await type(folder, ...line)).toEqual({ code: 3, out: '', err });
  }
  expect((await type(folder, 'pause', '60')).code).toBe(2);
});

test('breaks are taken, left, postponed and skipped from the command line', async ({ start }) => {
  const app = await start({ breakEverySeconds: 3000, props: ['floor'] });
  expect(await type(app.folder, 'postpone', '10m')).toMatchObject({ code: 0 });
  await expect.poll(async () => (await status(app.folder))['postponesLeft']).toBe(1);
  expect(await type(app.folder, 'skip')).toMatchObject({ code: 0 });
  expect(await type(app.folder, 'break', '--minutes', '1')).toMatchObject({ code: 0, out: 'On a break' });
  await app.page('break', '?role=guide');
  expect((await type(app.folder, 'break')).code).toBe(1);
  expect(await type(app.folder, 'skip')).toMatchObject({ code: 0 });
  await expect.poll(async () => (await status(app.folder))['phase']).toBe('working');
  await expect.poll(() => readOutcomes(app.folder)).toEqual(['postponed', 'skipped', 'skipped']);
});

test('without a command the small window opens', async ({ start }) => {
  const app = await start();
  expect(await type(app.folder)).toEqual({ code: 0, out: '', err: '' });
  await expect((await app.page('home')).getByRole('button', { name: 'Take a break now' })).toBeVisible();
});

test('doctor tells what the app relies on', async ({ start }) => {
  const app = await start();
  const said = await type(app.folder, 'doctor', '--json');
  const findings = JSON.parse(said.out) as { name: string; value: string; ok: boolean }[];
  expect(findings).toContainEqual({ name: 'data folder', value: app.folder, ok: true });
  expect(findings.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['idle time', 'screen lock', 'tray', 'microphone', 'do not disturb']),
  );
  expect((await type(app.folder, 'doctor')).out).toContain(`+ data folder: ${app.folder}`);
});

test('quit is done when it comes back', async ({ start }) => {
  const app = await start();
  // Playwright's debugger keeps the process; what ends is what the app does itself
  const said = await type(app.folder, 'quit');
  expect(said).toEqual({ code: 0, out: '', err: '' });
  expect((await type(app.folder, 'status')).code).toBe(3);
});

test('an app that was killed leaves a socket that the next one takes', async ({ start, startIn }) => {
  const app = await start();
  const ended = exitOf(app.process);
  app.process.kill('SIGKILL');
  await ended;
  expect((await type(app.folder, 'status')).code).toBe(3);
  const next = await startIn(app.folder);
  expect(await status(next.folder)).toMatchObject({ phase: 'working' });
});

test('the app and the command line mean the same folder by --user-data-dir, whatever TRAILBREAK_HOME says', async ({
  startWith,
  folderWith,
}) => {
  const named = await folderWith();
  const app = await startWith({ args: [`--user-data-dir=${named}`] });
  expect((await type(app.folder, 'status', '--user-data-dir', named)).code).toBe(0);
  expect((await type(app.folder, 'status')).code).toBe(3);
});

test('no other user can ask, whatever the mode of the socket; garbage does no harm', async ({ start }) => {
  test.skip(process.getuid?.() !== 0, 'becoming another user takes root');
  const app = await start();
  const socket = join(app.folder, 'remote/remote.sock');
  expect((await stat(join(app.folder, 'remote'))).mode & 0o777).toBe(0o700);
  // only the folder of the socket is in the way
  await chmod(app.folder, 0o755);
  await chmod(socket, 0o777);
  const dial = `require('net').connect(${JSON.stringify(socket)}).on('connect', () => process.exit(0)).on('error', () => process.exit(9))`;
  const asRoot = spawnSync(process.execPath, ['-e', dial]);
  expect(asRoot.status).toBe(0);
  const other = ['--reuid', '65534', '--clear-groups', process.execPath, '-e', dial];
  expect(spawnSync('setpriv', other, { cwd: '/' }).status).toBe(9);
  for (let times = 0; times < 20; times += 1)
    connect(socket)
      .on('error', () => undefined)
      .end('\0\xff{"type":"quit"');
  expect(await status(app.folder)).toMatchObject({ phase: 'working' });
});

test('a written day needs no app, and no display', async ({ folderWith }) => {
  const folder = await folderWith();
  const file = join(folder, 'day.json');
  await writeFile(file, '{"day":[{"work":"50m"}]}');
  const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };
  const said = spawnSync(process.execPath, ['bin/trailbreak.mjs', 'simulate', file], { env, encoding: 'utf8' });
  expect([said.status, said.stderr]).toEqual([0, '']);
  expect(said.stdout).toContain('09:50:00  Notice: a break is coming');
});
