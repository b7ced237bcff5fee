import type { BrowserWindow, Display } from 'electron';
import { createPageWindow } from './page-window.ts';

/** Long enough for the first picture to be on screen. */
const AFTER_PAINT_MS = 400;

/** A window that covers one display: with the guide, or with the calm cover of the other displays. */
export function coverDisplay(display: Display, isGuide: boolean, dark: boolean): BrowserWindow {
  const window = createPageWindow({
    page: 'break',
    query: `role=${isGuide ? 'guide' : 'cover'}`,
    dark,
    window: {
      ...display.bounds,
      frame: false,
      resizable: false,
      movable: false,
      skipTaskbar: true,
      focusable: isGuide,
    },
  });
  window.setAlwaysOnTop(true, 'screen-saver');
  // Up at once, in the colour of its ground: a hidden window paints later, and is then still to be put up.
  if (isGuide) window.show();
  else window.showInactive();
  setTimeout(() => {
    if (!window.isDestroyed()) takeWholeDisplay(window);
  }, AFTER_PAINT_MS);
  return window;
}

/**
 * Panels and other desktops are covered too. Not sooner: a window that is full screen from the start paints later.
 * On macOS full screen is a space of its own with an animation; its size is enough there.
 */
function takeWholeDisplay(window: BrowserWindow): void {
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true });
  if (process.platform !== 'darwin') window.setFullScreen(true);
}

/** Display ids belong to the socket, not to the monitor, so a display is told by its place and size. */
export function sameBounds(a: Display, b: Display): boolean {
  return (
    a.bounds.x === b.bounds.x &&
    a.bounds.y === b.bounds.y &&
    a.bounds.width === b.bounds.width &&
    a.bounds.height === b.bounds.height
  );
}
