// Builds the app with electron-vite: always when run by itself, only when the sources changed when start asks.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT } from './places.mjs';
import { Remedy, runScript, sayWhile } from './report.mjs';
import { run } from './run.mjs';

/** Everything the build reads. */
const SOURCES = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];

const stampFile = join(PROJECT, 'node_modules/.cache/trailbreak-build');
const output = join(PROJECT, 'out/main/index.js');

/** Builds unless out/ is of these very sources. Holds no lock: the caller does. */
export async function buildIfChanged() {
  const stamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : null;
  if (existsSync(output) && stamp === fingerprint()) return;
  await build();
}

/** @throws Remedy with the first error of the build */
export async function build() {
  const before = fingerprint(); // a file saved during the build must be built again
  const tool = join(PROJECT, 'node_modules/electron-vite/bin/electron-vite.js');
  const building = run(process.execPath, [tool, 'build', '--logLevel', 'warn'], { cwd: PROJECT });
  const { status, output: said, error } = await sayWhile('build', 'building the app', building);
  if (status !== 0) {
    process.stderr.write(said + error);
    throw new Remedy('the build failed (see above); mend that, or go back to the last commit, and run it again');
  }
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, before);
}

/** Changes when a source is added, removed or saved. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const source of SOURCES) addTo(hash, source);
  return hash.digest('hex');
}

function addTo(hash, path) {
  const found = statSync(join(PROJECT, path), { throwIfNoEntry: false });
  if (!found) return;
  if (found.isDirectory()) {
    for (const name of readdirSync(join(PROJECT, path)).sort()) addTo(hash, `${path}/${name}`);
  } else hash.update(`${path} ${found.size} ${found.mtimeMs}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runScript(build);
