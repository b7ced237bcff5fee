// Builds the app with electron-vite, and the command line with Vite: always when run by itself, only when the sources
// changed when start or the command line asks.
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

const app = { stamp: 'trailbreak-build', output: join(PROJECT, 'out/main/index.js') };
const commandLine = { stamp: 'trailbreak-build-cli', output: join(PROJECT, 'out/cli/index.js') };

/** Builds the app unless out/ is of these very sources. Holds no lock: the caller does. */
export async function buildIfChanged() {
  if (!isBuilt(app)) await buildApp();
}

/** Builds the command line alone, unless it is of these very sources, and says where it lies. The caller holds the lock. */
export async function buildCommandLineIfChanged() {
  if (!isBuilt(commandLine)) await buildCommandLine();
  return commandLine.output;
}

/** Builds everything. @throws Remedy with the first error of the build */
export async function build() {
  await buildApp();
  await buildCommandLine();
}

async function buildApp() {
  const before = fingerprint(); // a file saved during the build must be built again
  const tool = join(PROJECT, 'node_modules/electron-vite/bin/electron-vite.js');
  const building = run(process.execPath, [tool, 'build', '--logLevel', 'warn'], { cwd: PROJECT });
  const { status, output: said, error } = await sayWhile('build', 'building the app', building);
  if (status !== 0) throw failed(said + error);
  remember(app, before);
}

/** One file that needs Node alone: no Electron, and nothing of node_modules. */
async function buildCommandLine() {
  const before = fingerprint();
  const vite = await import('vite'); // late: it may just have been installed
  const building = vite.build({
    root: PROJECT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      target: 'node20.18',
      outDir: dirname(commandLine.output),
      ssr: 'src/cli/run.ts',
      minify: true,
      rolldownOptions: { output: { entryFileNames: 'index.js', codeSplitting: false } },
    },
  });
  await building.catch((error) => {
    throw failed(`${error.message}\n`);
  });
  remember(commandLine, before);
}

function failed(said) {
  process.stderr.write(said);
  return new Remedy('the build failed (see above); mend that, or go back to the last commit, and run it again');
}

function isBuilt({ stamp, output }) {
  const file = stampFile(stamp);
  return existsSync(output) && existsSync(file) && readFileSync(file, 'utf8') === fingerprint();
}

function remember({ stamp }, sources) {
  mkdirSync(dirname(stampFile(stamp)), { recursive: true });
  writeFileSync(stampFile(stamp), sources);
}

function stampFile(name) {
  return join(PROJECT, 'node_modules/.cache', name);
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
