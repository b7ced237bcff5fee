// The clock of the pictures: always the same Thursday afternoon, so that the pictures of two runs can be compared.
// libfaketime sets it; where there is none (Windows, macOS) it is the real time, and the pictures show that.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from '../places.mjs';

const MOMENT = Date.UTC(2026, 2, 12, 13, 22);
const ZONE = 'Europe/Berlin';

/** Chromium's processes take this long to come up; the time of the pictures begins when they are there. */
const START_MS = 3000;

/** What the clock shows, about: the start of Chromium takes some seconds of it. */
export const PICTURE_TIME = { now: canSet() ? MOMENT : Date.now(), zone: ZONE };

function canSet() {
  return onPath('faketime');
}

/**
 * @param {string} folder for a file of its own
 * @returns {Record<string, string>} the environment of a program that sees this clock
 */
export function clockEnv(folder) {
  if (!canSet()) return { TZ: ZONE };
  const file = join(folder, 'clock-shift');
  const seconds = (MOMENT - START_MS - Date.now()) / 1000;
  writeFileSync(file, `${seconds}\n`);
  const library = execFileSync('faketime', ['-m', '-f', '+0', 'printenv', 'LD_PRELOAD'], { encoding: 'utf8' }).trim();
  return {
    TZ: ZONE,
    LD_PRELOAD: library,
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_NO_CACHE: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    // its cure for old C libraries lets every timed wait of Chromium return at once: two processors busy for nothing
    FAKETIME_FORCE_MONOTONIC_FIX: '0',
  };
}
