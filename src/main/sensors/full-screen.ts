import { NO, unknown, yes, type Probe } from './probe.ts';
import { isWayland } from './wayland.ts';
import { readFrontWindow } from './x-window.ts';

/** Whether a window of another program has the focus and fills its display. X11 only. */
export function fullScreenProbe(env: NodeJS.ProcessEnv): Probe {
  return async () => {
    if (isWayland(env)) return unknown('Wayland shows nobody the windows of others');
    const display = env['DISPLAY'] ?? '';
    if (display === '') return unknown('no display');
    const front = await readFrontWindow(display);
    if (front === null || !front.isFullScreen || front.pid === process.pid) return NO;
    return yes(front.name);
  };
}
