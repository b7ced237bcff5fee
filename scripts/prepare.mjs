// What every start needs, in order. A second start finds all of it done and takes a moment.
import { buildIfChanged } from './build.mjs';
import { desktopNeeds } from './desktop/session.mjs';
import { electronProgram, prepareElectron } from './electron-runtime.mjs';
import { withLock } from './lock.mjs';
import { checkoutId, PROJECT } from './places.mjs';
import { checkNode, setup } from './setup.mjs';
import { ensureSandbox, ensureSystemPackages, ensureWritable } from './system-packages.mjs';

/**
 * @param {{ build?: boolean, programs?: string[], virtual?: boolean, ownBus?: boolean }} options what to make ready:
 *   the built app, further programs, and the desktop as for `desktopNeeds`
 * @returns the Electron program, and what the desktop needs
 */
export async function prepare({ build = false, programs = [], ...desktop } = {}) {
  checkNode(process.versions.node);
  ensureWritable(PROJECT);
  const needs = desktopNeeds(desktop);
  const electron = await withLock(`checkout-${checkoutId()}`, async () => {
    await setup();
    await prepareElectron();
    const program = electronProgram();
    await ensureSystemPackages(program, [...needs.programs, ...programs]);
    if (build) await buildIfChanged();
    return program;
  });
  await ensureSandbox(electron);
  return { electron, needs };
}
