import { app, BrowserWindow } from 'electron';
import { createXFocusReturn } from './x-focus.ts';

/** Gives the keyboard back to the program that had it before a break. */
export interface FocusReturn {
  /** Notes who has the focus; called just before a window of ours takes it. */
  readonly remember: () => void;
  /** Called once our windows are gone. */
  readonly giveBack: () => void;
}

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
