// What the system must bring on Linux: the libraries Electron links to, and where there is none, a display and a
// session bus. As root on Debian and Ubuntu they are installed; otherwise one line says what to install.
import { accessSync, constants, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isLinux, isRoot, onPath } from './places.mjs';
import { Remedy, say, sayWhile } from './report.mjs';
import { run } from './run.mjs';

/** What the program links to, what it opens at run time, and one font: without any, text is boxes. */
const LIBRARIES = [
  ...['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libxtst6', 'libatk-bridge2.0-0', 'libdrm2'],
  ...['libcups2', 'libnotify4', 'libsecret-1-0', 'libatspi2.0-0', 'libuuid1', 'fonts-dejavu-core'],
];

/** Debian's package for a program. ca-certificates is left out on purpose: it can break npm's own certificates. */
const PACKAGE_OF = {
  Xvfb: 'xvfb',
  'dbus-daemon': 'dbus-daemon',
  xdotool: 'xdotool',
  xprop: 'x11-utils',
  xrandr: 'x11-xserver-utils',
  strace: 'strace',
  setpriv: 'util-linux',
  Xtigervnc: 'tigervnc-standalone-server',
  openbox: 'openbox',
  dunst: 'dunst',
  pulseaudio: 'pulseaudio',
  pactl: 'pulseaudio-utils',
  faketime: 'faketime',
  // the module that has the voices; it brings the service along
  'speech-dispatcher': 'speech-dispatcher-espeak-ng',
  xterm: 'xterm',
};

/** Programs the end-to-end tests press keys, look at windows and listen for connections with, and a desktop made of. */
export const TEST_PROGRAMS = [
  ...['xdotool', 'xprop', 'xrandr', 'strace', 'setpriv', 'faketime'],
  ...['Xtigervnc', 'openbox', 'xterm', 'dunst', 'pactl'],
  // a desktop with PipeWire would lose a part of it to PulseAudio; the tests of the microphone and of what is heard are
  // left out there
  ...(onPath('pipewire-pulse') ? [] : ['pulseaudio', 'speech-dispatcher']),
];

/** Nothing may be taken away for it from a system that people use. */
const INSTALL = ['install', '-y', '--no-remove', '--no-install-recommends'];

/**
 * Makes sure that Electron can run.
 * @param {string} electron the program
 * @param {string[]} programs further programs that must be on the PATH
 */
export async function ensureSystemPackages(electron, programs) {
  if (!isLinux) return;
  const missing = await missingHere(electron, programs);
  if (missing.length === 0) return;
  const packages = await packagesFor(missing);
  const command = `apt-get ${INSTALL.join(' ')} ${packages.join(' ')}`;
  if (!onPath('apt-get')) {
    throw new Remedy(`missing on this system: ${inShort(missing)}; install them with its package manager`);
  }
  if (!isRoot) throw new Remedy(`missing on this system: ${inShort(missing)}; install them with: sudo ${command}`);
  await install(packages, missing, command);
  const still = await missingHere(electron, programs);
  if (still.length > 0) throw new Remedy(`still missing after "${command}": ${inShort(still)}`);
}

/** Names of libraries and programs that are not there. */
async function missingHere(electron, programs) {
  const { output } = await run('ldd', [electron]);
  const libraries = output.split('\n').filter((line) => line.includes('not found'));
  return [...new Set(libraries.map((line) => line.trim().split(' ')[0])), ...programs.filter((name) => !onPath(name))];
}

/** A bare system lacks thirty libraries; a few of them tell enough. */
function inShort(names) {
  const shown = names.filter((name) => name in PACKAGE_OF);
  const libraries = names.filter((name) => !(name in PACKAGE_OF));
  const more = libraries.length > 3 ? [`${libraries.length - 3} more libraries`] : [];
  return [...shown, ...libraries.slice(0, 3), ...more].join(', ');
}

async function packagesFor(missing) {
  const programs = missing.filter((name) => name in PACKAGE_OF).map((name) => PACKAGE_OF[name]);
  const libraries = missing.some((name) => !(name in PACKAGE_OF)) ? LIBRARIES : [];
  // a virtual display comes with a bare system, where fonts are missing too
  const fonts = missing.includes('Xvfb') && libraries.length === 0 ? ['fonts-dejavu-core'] : [];
  return Promise.all([...libraries, ...fonts, ...programs].map(nameHere));
}

/** Debian 13 and Ubuntu 24.04 renamed some libraries with 64-bit time. */
async function nameHere(name) {
  const { output } = await run('apt-cache', ['policy', `${name}t64`]);
  return /Candidate: (?!\(none\))/.test(output) ? `${name}t64` : name;
}

async function install(packages, missing, command) {
  say('system', `missing: ${inShort(missing)}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  const update = await sayWhile('system', 'refreshing the package lists', run('apt-get', ['update', ...wait], { env }));
  if (update.status !== 0)
    throw new Remedy(`"apt-get update" failed: ${aptError(update)}; mend that and run this again`);
  const names = await Promise.all(packages.map((name) => nameHere(name.replace(/t64$/, ''))));
  const args = [...INSTALL, ...wait, ...names];
  const done = await sayWhile(
    'system',
    `installing system packages: ${names.join(' ')}`,
    run('apt-get', args, { env }),
  );
  if (done.status !== 0) throw new Remedy(`"${command}" failed: ${aptError(done)}; mend that and run this again`);
}

function aptError({ output, error }) {
  return /^E: .*$/m.exec(error + output)?.[0] ?? error.trim().split('\n').at(-1);
}

/**
 * Chromium wants its sandbox: by user namespaces, or by its helper owned by root. Where there is neither it aborts
 * with a page of text, and we never start it without for a normal user.
 * @param {string} electron the program
 */
export async function ensureSandbox(electron) {
  if (!isLinux || isRoot || !onPath('unshare')) return;
  const helper = join(dirname(electron), 'chrome-sandbox');
  const owned = statSync(helper, { throwIfNoEntry: false });
  if (owned?.uid === 0 && (owned.mode & constants.S_IFMT) === constants.S_IFREG && (owned.mode & 0o4000) !== 0) return;
  const { status } = await run('unshare', ['--user', '--map-root-user', 'true']);
  if (status === 0) return;
  throw new Remedy(
    `this system denies Chromium's sandbox; allow it with: sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`,
  );
}

/** @throws Remedy when the app would not be able to write in the folder */
export function ensureWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Remedy(`${folder} is not writable; run this as its owner, or copy the checkout to a place of your own`);
  }
}
