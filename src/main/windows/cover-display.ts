import type { BrowserWindow, Display } from 'electron';
import { createPageWindow, type PageWindowOptions } from './page-window.ts';

/** Long enough for the first picture to be on screen. */
const AFTER_PAINT_MS = 400;

/** What all windows of a break have in common. */
export type BreakPageOptions = Pick<PageWindowOptions, 'dark' | 'onLost'>;

/** A window that covers one display: with the guide, or with the calm cover of the other displays. */
export function coverDisplay(display: Display, isGuide: boolean, options: BreakPageOptions): BrowserWindow {
  const window = createPageWindow({
    page: 'break',
    query: `role=${isGuide ? 'guide' : 'cover'}`,
    ...options,
    window: {
      ...display.bounds,
      frame: false,
      resizable: false,
      movable: false,
      skipTaskbar: true,
      focusable: isGuide,
    },
  });
  // Up at once, in the colour of its ground: a hidden window paints later, and is then still to be put up.
  putUpCover(window, display, isGuide);
  return window;
}

/** Shows a window that covers a display, the first time or again. */
export function putUpCover(window: BrowserWindow, display: Display, isGuide: boolean): void {
  window.setAlwaysOnTop(true, 'screen-saver');
  if (isGuide) window.show();
  else window.showInactive();
  setTimeout(() => {
    if (!window.isDestroyed() && window.isVisible()) takeWholeDisplay(window, display);
  }, AFTER_PAINT_MS);
}

/**
 * Panels and other desktops are covered too. Not sooner: a window that is full screen from the start paints later.
 * On macOS full screen is a space of its own with an animation; its size is enough there.
 */
function takeWholeDisplay(window: BrowserWindow, display: Display): void {
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true });
  if (process.platform === 'darwin') return;
  window.setFullScreen(true);
  // On X11 Chromium takes a pixel off a window as large as its display, and forgets to give it back in full screen.
  if (process.platform === 'linux') window.setBounds(display.bounds);
}
