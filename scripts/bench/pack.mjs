// Lays a program out the way a packager does: the runtime under the program's own name, with the code in one archive
// and no default app, so that Electron sees a packaged app.
import { constants, cpSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createPackage } from '@electron/asar';
import { PROJECT } from '../places.mjs';

const TRAY_ICON = join(PROJECT, 'resources/icons/tray/on-dark/working-22.png');

/** What a released Trailbreak holds. The maps of the sources stay at home. */
export function collectApp(folder) {
  const isShipped = (path) => !path.endsWith('.map');
  for (const part of ['out', 'resources/icons', 'resources/locales', 'package.json']) {
    cpSync(join(PROJECT, part), join(folder, part), { recursive: true, filter: isShipped });
  }
}

/** @returns what puts the bare program of that name into a folder */
export function collectBare(name) {
  return (folder) => {
    cpSync(join(PROJECT, 'scripts/bench', name), folder, { recursive: true });
    cpSync(TRAY_ICON, join(folder, 'icon.png'));
  };
}

/**
 * Copies the runtime. Files that are hard-linked to those of another running Electron would share its memory, and look
 * smaller; so nothing but the packed programs, which run one at a time, is linked to this copy.
 */
export function copyRuntime(electron, work) {
  const runtime = join(work, 'runtime');
  cpSync(dirname(electron), runtime, { recursive: true, dereference: true, mode: constants.COPYFILE_FICLONE });
  rmSync(join(runtime, 'resources/default_app.asar'), { force: true });
  return runtime;
}

/**
 * @param {string} runtime from `copyRuntime`
 * @param {{ name: string, collect: (folder: string) => void }} program
 * @returns {Promise<string>} the program to start
 */
export async function pack(runtime, { name, collect }) {
  const packed = join(dirname(runtime), name);
  linkTree(runtime, packed);
  const code = join(packed, 'code');
  mkdirSync(code);
  collect(code);
  await createPackage(code, join(packed, 'resources/app.asar'));
  rmSync(code, { recursive: true });
  renameSync(join(packed, 'electron'), join(packed, name));
  return join(packed, name);
}

function linkTree(from, to) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else linkSync(source, target);
  }
}
