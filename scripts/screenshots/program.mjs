// A program that does nothing under the name of another one, for a break that is held while it runs.
import { spawn } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

const LONG_ENOUGH_SECONDS = 600;

/** @returns how to end it */
export function runProgram(folder, name) {
  const path = join(folder, name);
  copyFileSync('/bin/sleep', path);
  const child = spawn(path, [String(LONG_ENOUGH_SECONDS)], { stdio: 'ignore' });
  return () => child.kill();
}
