import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { ownEnvironment } from './app.ts';

/** How long a program may take to be there, and to be gone. */
const START_MS = 20_000;
const END_MS = 5_000;

/** A program of the test desktop that runs until it is told to end. */
export interface Daemon {
  readonly pid: number;
  /** Whether it runs still. */
  readonly isUp: () => boolean;
  /** Ends it and resolves once it is gone; a second call is the same as the first. */
  readonly stop: () => Promise<void>;
  /** The first line it writes on descriptor 3. */
  readonly firstLine: () => Promise<string>;
  /** Waits for `check` to be true; rejects with the program's last words when it ends before. */
  readonly until: (check: () => boolean | Promise<boolean>) => Promise<void>;
}

/** Starts a program in the background; it ends with the tests even when those are killed. */
export function startDaemon(program: string, args: readonly string[], env: Record<string, string> = {}): Daemon {
  const tether = ['--pdeathsig', 'TERM', '--', program, ...args];
  const child = spawn('setpriv', tether, {
    env: { ...ownEnvironment(), ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-2_000)));
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const isUp = (): boolean => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  const fail = (why: string): Error => new Error(`${program} ${why}: ${errors.trim()}`);
  const stop = async (): Promise<void> => {
    if (!isUp()) return;
    child.kill('SIGTERM');
    const last = setTimeout(() => child.kill('SIGKILL'), END_MS);
    await ended;
    clearTimeout(last);
  };
  const firstLine = (): Promise<string> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(fail(`said nothing for ${START_MS / 1000} s`)), START_MS);
      void ended.then(() => reject(fail('ended')));
      createInterface(child.stdio[3] as Readable).once('line', (line) => {
        clearTimeout(timer);
        resolve(line.trim());
      });
    });
  const until = (check: () => boolean | Promise<boolean>): Promise<void> =>
    waitUntil(async () => {
      if (!isUp()) throw fail('ended');
      return check();
    }, program);
  return { pid: child.pid ?? 0, isUp, stop, firstLine, until };
}

/** Asks every 50 ms until the answer is yes; an error of `check` is the end of it. */
export async function waitUntil(check: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const latestAt = Date.now() + START_MS;
  while (!(await check())) {
    if (Date.now() > latestAt) throw new Error(`${what}: nothing for ${START_MS / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
