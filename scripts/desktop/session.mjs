// A desktop to run in: the person's own, or where there is none a virtual display and a session bus of ours.
// Both are started here and not by xvfb-run and dbus-run-session, so that they end after the app and never outlive us.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isLinux, onPath, PROJECT } from '../places.mjs';
import { Remedy } from '../report.mjs';

/** Size of the virtual display, where nothing else is asked for. */
const SCREEN = { width: 1280, height: 800 };
const START_MS = 20_000;

/**
 * What is needed here.
 * @param {{ virtual?: boolean, ownBus?: boolean }} wishes a virtual display, or a bus of our own, even where there is one
 */
export function desktopNeeds({ virtual = false, ownBus = false } = {}) {
  const { DISPLAY, WAYLAND_DISPLAY, DBUS_SESSION_BUS_ADDRESS } = process.env;
  const display = isLinux && (virtual || (!DISPLAY && !WAYLAND_DISPLAY));
  const bus = isLinux && (ownBus || !DBUS_SESSION_BUS_ADDRESS);
  return { display, bus, programs: [display && 'Xvfb', bus && 'dbus-daemon'].filter(Boolean) };
}

/**
 * Starts what is needed.
 * @param {{ display: boolean, bus: boolean, screen?: { width: number, height: number } }} needs
 * @returns {Promise<{ env: NodeJS.ProcessEnv, close: () => void }>} the environment for the app; close it after the app
 */
export async function openDesktop(needs) {
  const stops = [];
  const close = () => {
    process.off('exit', close);
    for (const stop of stops.splice(0).reverse()) stop();
  };
  const env = { ...process.env };
  process.on('exit', close);
  try {
    if (needs.bus) Object.assign(env, await startBus(stops));
    if (needs.display) Object.assign(env, await startDisplay(stops, needs.screen ?? SCREEN));
  } catch (error) {
    close();
    throw error;
  }
  return { env, close };
}

async function startBus(stops) {
  const config = join(PROJECT, 'tests/session.conf');
  const address = await startService(
    'dbus-daemon',
    [`--config-file=${config}`, '--nofork', '--print-address=3'],
    stops,
  );
  return { DBUS_SESSION_BUS_ADDRESS: address };
}

async function startDisplay(stops, { width, height }) {
  const folder = mkdtempSync(join(tmpdir(), 'trailbreak-display-'));
  stops.push(() => rmSync(folder, { recursive: true, force: true }));
  const authority = join(folder, 'authority');
  writeFileSync(authority, authorityEntry(randomBytes(16)), { mode: 0o600 });
  const screen = ['-screen', '0', `${width}x${height}x24`];
  const args = ['-displayfd', '3', ...screen, '-nolisten', 'tcp', '-noreset', '-auth', authority];
  const number = await startService('Xvfb', args, stops);
  return { DISPLAY: `:${number}`, XAUTHORITY: authority, WAYLAND_DISPLAY: '' };
}

/** One entry of an Xauthority file: any address, any display, this cookie (see xauth(7); all numbers big-endian). */
function authorityEntry(cookie) {
  const field = (bytes) => Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes]);
  const anyAddress = Buffer.from([0xff, 0xff]);
  const name = Buffer.from('MIT-MAGIC-COOKIE-1');
  return Buffer.concat([anyAddress, field(Buffer.alloc(0)), field(Buffer.alloc(0)), field(name), field(cookie)]);
}

/** Starts a program that writes one line on descriptor 3 when it is ready, and answers that line. */
function startService(program, args, stops) {
  // its own process group: Ctrl+C must reach the app first. The tether ends it even when we are killed.
  const tether = onPath('setpriv') ? ['setpriv', '--pdeathsig', 'TERM', '--'] : [];
  const [command, ...rest] = [...tether, program, ...args];
  const child = spawn(command, rest, { detached: true, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  stops.push(() => child.kill('SIGTERM'));
  let errors = '';
  child.stderr.on('data', (chunk) => (errors = (errors + chunk).slice(-4000)));
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Remedy(`${program} did not start: ${why}; try it by hand: ${program} ${args[0]}`));
    const timer = setTimeout(() => fail(`nothing heard for ${START_MS / 1000} s`), START_MS);
    child.on('error', (error) => fail(error.message));
    child.on('exit', (code) => fail(errors.trim().split('\n').at(-1) || `it ended with ${code}`));
    createInterface(child.stdio[3]).on('line', (line) => {
      clearTimeout(timer);
      for (const part of [child, child.stderr, child.stdio[3]]) part.unref();
      resolve(line.trim());
    });
  });
}
