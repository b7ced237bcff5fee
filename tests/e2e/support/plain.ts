import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { ownEnvironment } from './app.ts';

/** The Electron that the tests run: outside Electron its package is the path of its program. */
export const electronProgram = String(createRequire(import.meta.url)('electron'));

/** Chromium refuses to run as root with its sandbox. */
export const rootFlags: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Starts the app without Playwright, whose debugger keeps Node from ending until it lets go. */
export function startPlainly(folder: string, extra: Readonly<Record<string, string>> = {}): ChildProcess {
  const env = { ...ownEnvironment(), ...extra, TRAILBREAK_HOME: folder };
  return spawn(electronProgram, [...rootFlags, '.'], { env, stdio: 'ignore' });
}
