import { app, BrowserWindow } from 'electron';
import type { FocusReturn } from './focus.ts';
import { createXFocusReturn } from './x-focus.ts';

/** Windows and Wayland give the focus to the window below by themselves. */
const BY_THE_SYSTEM: FocusReturn = { remember: () => undefined, giveBack: () => undefined };

/** macOS leaves the focus with the app, whether it has a window left or not. */
const BY_HIDING: FocusReturn = {
  remember: () => undefined,
  giveBack: () => {
    if (!BrowserWindow.getAllWindows().some((window) => window.isVisible())) app.hide();
  },
};

export function createFocusReturn(): FocusReturn {
  if (process.platform === 'darwin') return BY_HIDING;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const isX = process.platform === 'linux' && DISPLAY !== undefined && !WAYLAND_DISPLAY;
  return isX ? createXFocusReturn(DISPLAY) : BY_THE_SYSTEM;
}
