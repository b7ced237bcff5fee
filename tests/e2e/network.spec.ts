import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { exitOf, ownEnvironment, test } from './support/app.ts';
import { keepWorking } from './support/input.ts';
import { electronProgram, rootFlags } from './support/plain.ts';

/** How long the app is listened to. */
const START_MS = 20_000;

interface Traced {
  readonly child: ChildProcess;
  readonly trace: string;
}

/** Starts an app with every connection of all its processes written down, beside its data. */
function startTraced(folder: string, app: string): Traced {
  const trace = join(folder, 'connections.txt');
  const strace = ['-f', '-qq', '-e', 'trace=connect,sendto,sendmmsg', '-e', 'signal=none', '-o', trace];
  const child = spawn('strace', [...strace, electronProgram, ...rootFlags, `--user-data-dir=${folder}`, app], {
    env: ownEnvironment(),
    stdio: 'ignore',
    detached: true,
  });
  return { child, trace };
}

/** Ends strace and all it watches, and answers the lines that name an internet address. */
async function connectionsOf({ child, trace }: Traced): Promise<readonly string[]> {
  const ended = exitOf(child);
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await ended;
  return (await readFile(trace, 'utf8')).split('\n').filter((line) => /sa_family=AF_INET6?\b/.test(line));
}

test('a start connects to nothing on any network; a loose one does, and it is seen', async ({ folderWith }) => {
  // a notice comes in that time, so a page is opened too
  const folder = await folderWith({ breakEverySeconds: 5, noticeSeconds: 60 });
  const looseFolder = await mkdtemp(join(tmpdir(), 'trailbreak-loose-'));
  const stopWorking = keepWorking();
  const ours = startTraced(folder, '.');
  const loose = startTraced(looseFolder, 'tests/e2e/loose-app');
  await new Promise((resolve) => setTimeout(resolve, START_MS));
  stopWorking();
  const [ourConnections, looseConnections] = await Promise.all([connectionsOf(ours), connectionsOf(loose)]);
  const state = JSON.parse(await readFile(join(folder, 'state.json'), 'utf8')) as { phase: { name: string } };
  await rm(looseFolder, { recursive: true, force: true, maxRetries: 5 });

  expect(state.phase.name).toBe('upcoming');
  expect(ourConnections).toEqual([]);
  expect(looseConnections.length).toBeGreaterThan(0);
});
