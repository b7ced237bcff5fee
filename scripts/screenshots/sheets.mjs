// Puts the pictures of one window, mode and display on one sheet each: docs/screens/<window>-<mode>-<size>.webp.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRoot } from '../places.mjs';
import { Remedy, say, sayWhile } from '../report.mjs';
import { run } from '../run.mjs';

const PRINTER = join(dirname(fileURLToPath(import.meta.url)), 'printer.mjs');
/** Widest a picture stands on its sheet, and how many beside one another: words of 15 px must stay legible. */
const LAYOUTS = { small: { tilePx: 640, columns: 4 }, large: { tilePx: 1280, columns: 2 } };
const QUALITY = 0.42;
/** Wider than this is the large display. */
const LARGE_PX = 2000;

/**
 * @param {readonly { window: string, name: string, mode: string, png: Buffer }[]} shots
 * @param {string} size such as 1280x720
 * @param {string} folder where the sheets go; those of this size that were there are gone
 */
export async function printSheets(shots, size, folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name.endsWith(`-${size}.webp`)) rmSync(join(folder, name));
  const work = mkdtempSync(join(tmpdir(), 'trailbreak-sheets-'));
  try {
    const jobs = [...byWindowAndMode(shots)].map(([key, tiles]) => ({
      file: join(folder, `${key}-${size}.webp`),
      ...{ ...layoutOf(tiles), quality: QUALITY },
      tiles: tiles.map(({ name, png }, index) => ({ name, path: written(work, `${key}-${index}.png`, png) })),
    }));
    await sayWhile('screenshots', `printing ${jobs.length} sheets`, print(work, jobs));
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    say('screenshots', `docs/screens now has ${(bytes / 1_048_576).toFixed(1)} MB`);
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  }
}

function byWindowAndMode(shots) {
  const sheets = new Map();
  for (const shot of shots) {
    const key = `${shot.window}-${shot.mode}`;
    sheets.set(key, [...(sheets.get(key) ?? []), shot]);
  }
  return sheets;
}

/** @param {readonly { png: Buffer }[]} tiles PNG says its width in its first lines */
function layoutOf(tiles) {
  return Math.max(...tiles.map(({ png }) => png.readUInt32BE(16))) > LARGE_PX ? LAYOUTS.large : LAYOUTS.small;
}

function written(folder, name, png) {
  const path = join(folder, name);
  writeFileSync(path, png);
  return path;
}

async function print(work, jobs) {
  const list = join(work, 'jobs.json');
  writeFileSync(list, JSON.stringify(jobs));
  const flags = isRoot ? ['--no-sandbox'] : [];
  const args = [...flags, `--user-data-dir=${join(work, 'profile')}`, PRINTER, list];
  const { status, error } = await run('electron', args, { shell: process.platform === 'win32' });
  if (status !== 0) throw new Remedy(`the sheets could not be printed: ${error.trim().split('\n').at(-1)}`);
}
