import { execFile } from 'node:child_process';
import { PROBE_MS } from './probe.ts';

/** Half a megabyte of sound servers' talk is much; ten times that is nonsense. */
const LONGEST_OUTPUT = 5_000_000;

/** What a program writes in the words of no particular language; rejects when it is not there, fails or hangs. */
export type RunCommand = (program: string, args: readonly string[]) => Promise<string>;

/** Runs a program of the system with our environment. */
export const runCommand: RunCommand = (program, args) =>
  new Promise((resolve, reject) => {
    const options = {
      env: { ...process.env, LC_ALL: 'C' },
      timeout: PROBE_MS,
      killSignal: 'SIGKILL',
      maxBuffer: LONGEST_OUTPUT,
      windowsHide: true,
    } as const;
    execFile(program, [...args], options, (error, output) => {
      if (error === null) resolve(output);
      else reject(new Error(error.code === 'ENOENT' ? `${program} is not installed` : `${program} failed`));
    });
  });
