import { execFileSync } from 'node:child_process';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A wall clock for one app, which can be set while the monotonic clock and timers go on evenly. */
export interface WallClock {
  /** For the app, before it starts. */
  readonly env: Record<string, string>;
  /** From now on it shows this much more than the real one; less when negative. */
  readonly shiftTo: (ms: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Makes a wall clock that shows the real time at first. */
export async function makeWallClock(): Promise<WallClock> {
  const folder = await mkdtemp(join(tmpdir(), 'trailbreak-clock-'));
  const file = join(folder, 'shift');
  const shiftTo = async (ms: number): Promise<void> => {
    // libfaketime reads it at every look at the clock: never half a line
    await writeFile(`${file}.new`, `${ms < 0 ? '-' : '+'}${Math.abs(ms) / 1000}\n`);
    await rename(`${file}.new`, file);
  };
  await shiftTo(0);
  return {
    env: {
      LD_PRELOAD: findLibrary(),
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      // its cure for old C libraries lets every timed wait of Chromium return at once: two processors busy for nothing
      FAKETIME_FORCE_MONOTONIC_FIX: '0',
    },
    shiftTo,
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** libfaketime's variant for programs with threads, wherever this system keeps it. */
function findLibrary(): string {
  return execFileSync('faketime', ['-m', '-f', '+0', 'printenv', 'LD_PRELOAD'], { encoding: 'utf8' }).trim();
}
