import type { BrowserWindow, Display } from 'electron';
import { createPageWindow } from './page-window.ts';

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
      // On macOS full screen is a space of its own with an animation; a window of the display's size is calmer there.
      fullscreen: process.platform !== 'darwin',
      focusable: isGuide,
    },
  });
  window.setAlwaysOnTop(true, 'screen-saver');
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true });
  window.once('ready-to-show', () => {
    if (isGuide) window.show();
    else window.showInactive();
  });
  return window;
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
