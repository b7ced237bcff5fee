// Makes a fresh clone ready: the right Node, and the npm packages of the lock file. Quiet when nothing is to do.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT } from './places.mjs';
import { Remedy, sayWhile } from './report.mjs';
import { npm, npmError } from './run.mjs';

/** The oldest Node this is tested with. */
const OLDEST_NODE = [20, 19];

const stampFile = join(PROJECT, 'node_modules/.cache/trailbreak-install');

/** Installs what is missing. Holds no lock: the caller does. */
export async function setup() {
  checkNode(process.versions.node);
  const wanted = installStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  const args = ['ci', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const { status, error } = await sayWhile('setup', 'installing the npm packages', npm(args, { cwd: PROJECT }));
  if (status !== 0) {
    throw new Remedy(`"npm ci" failed (${npmError(error)}); check the network and npm's registry, then run this again`);
  }
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, wanted);
}

/** @throws Remedy when this Node is too old */
export function checkNode(version) {
  const [major, minor] = version.split('.').map(Number);
  const [oldMajor, oldMinor] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  throw new Remedy(
    `Node ${version} is too old; install Node ${OLDEST_NODE.join('.')} or newer (https://nodejs.org) and run this again`,
  );
}

/** What an install depends on: the lock file, and the platform whose packages were taken. */
function installStamp() {
  const lock = readFileSync(join(PROJECT, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}
