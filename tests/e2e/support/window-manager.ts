import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ownEnvironment } from './app.ts';
import { startDaemon } from './daemon.ts';

/** A window manager on one display. */
export interface WindowManager {
  readonly stop: () => Promise<void>;
}

/** Starts openbox on that display: without one no window has the focus and none is full screen. */
export async function startWindowManager(env: Record<string, string> = {}): Promise<WindowManager> {
  const daemon = startDaemon('openbox', ['--sm-disable'], env);
  // it hangs up a sign when it is there
  await daemon.until(async () => /window id/.test(await rootProperty('_NET_SUPPORTING_WM_CHECK', env)));
  return { stop: daemon.stop };
}

/** A property of the root window as `xprop` prints it: `_NET_ACTIVE_WINDOW`, ... */
export function rootProperty(name: string, env: Record<string, string> = {}): Promise<string> {
  return xprop(['-root', name], env);
}

/** A property of one window. */
export function windowProperty(id: string, name: string, env: Record<string, string> = {}): Promise<string> {
  return xprop(['-id', id, name], env);
}

/** The id of the window that has the focus, or null. */
export async function activeWindow(env: Record<string, string> = {}): Promise<string | null> {
  const id = /0x[0-9a-f]+/.exec(await rootProperty('_NET_ACTIVE_WINDOW', env))?.[0];
  return id === undefined || id === '0x0' ? null : id;
}

/** Says of a window that it is in front, whether or not it is there. */
export async function nameActiveWindow(id: number): Promise<void> {
  await xprop(['-root', '-f', '_NET_ACTIVE_WINDOW', '32x', '-set', '_NET_ACTIVE_WINDOW', `0x${id.toString(16)}`], {});
}

async function xprop(args: readonly string[], env: Record<string, string>): Promise<string> {
  return (await promisify(execFile)('xprop', args, { env: { ...ownEnvironment(), ...env } })).stdout.trim();
}
