// The official binary, by the electron package's own installer.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { say, sayWhile } from '../report.mjs';
import { run } from '../run.mjs';

/** Where nothing answers, the installer would wait for minutes. */
const PROBE_MS = 6_000;
/** About 120 MB; a slow line still makes it. */
const DOWNLOAD_MS = 15 * 60_000;

/** @returns {Promise<string | null>} null when it is there, else why not */
export async function downloadOfficial(packageFolder) {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const zip = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  if (!isCached(zip) && !process.env.ELECTRON_GET_USE_PROXY) {
    const refused = await probe(`${mirror()}v${version}/${zip}`);
    if (refused !== null) return refused;
  }
  const install = run(process.execPath, [join(packageFolder, 'install.js')], { timeout: DOWNLOAD_MS });
  const { status, error } = await sayWhile('electron', `fetching the official Electron ${version}, once`, install);
  if (status === 0) say('electron', `using the official Electron ${version}`);
  return status === 0 ? null : (firstLine(error) ?? 'it took too long');
}

function mirror() {
  const { ELECTRON_MIRROR, npm_config_electron_mirror: fromNpm } = process.env;
  return ELECTRON_MIRROR ?? fromNpm ?? 'https://github.com/electron/electron/releases/download/';
}

/** The installer keeps its downloads, one folder an address; what is there needs no network. */
function isCached(zip) {
  const platformCache = { darwin: 'Library/Caches/electron', win32: 'AppData/Local/electron/Cache' }[process.platform];
  const linuxCache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'electron');
  const cache = process.env.electron_config_cache ?? (platformCache ? join(homedir(), platformCache) : linuxCache);
  if (!existsSync(cache)) return false;
  return readdirSync(cache).some((folder) => existsSync(join(cache, folder, zip)));
}

async function probe(address) {
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) });
    return answer.ok ? null : `${new URL(address).host} answered ${answer.status}`;
  } catch (error) {
    const cause = error.cause?.code ?? (error.name === 'TimeoutError' ? 'no answer' : error.message);
    return `${new URL(address).host}: ${cause}`;
  }
}

function firstLine(text) {
  return text.trim().split('\n')[0] || null;
}
