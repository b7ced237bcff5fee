import { powerMonitor } from 'electron';
import type { Bus } from '../bus/bus.ts';
import { readDesktop, type IdleReader } from './desktop-idle.ts';
import { isWayland } from './wayland.ts';

/**
 * On Wayland Electron's idle time is always 0, under XWayland too (https://github.com/electron/electron/issues/27912),
 * and the desktop itself is asked. Elsewhere Electron knows.
 */
export function createIdleReader(session: Bus, env: NodeJS.ProcessEnv = process.env): IdleReader {
  return isWayland(env) ? readDesktop(session, readIdleMs) : { read: readIdleMs };
}

/** Milliseconds since the last input as Electron knows it, or null when the system cannot say. */
export function readIdleMs(): number | null {
  try {
    return powerMonitor.getSystemIdleTime() * 1000;
  } catch {
    return null;
  }
}
