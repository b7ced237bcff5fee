import type { BrowserWindow, Display } from 'electron';
import { cardBounds } from './break-layout.ts';
import type { BreakPageOptions } from './cover-display.ts';
import { createPageWindow } from './page-window.ts';

export interface BreakCardOptions extends BreakPageOptions {
  readonly title: () => string;
  readonly icon: string;
}

/** The guide as an ordinary window above the others, for breaks that do not cover the displays. */
export function createBreakCard(display: Display, { title, icon, ...options }: BreakCardOptions): BrowserWindow {
  const window = createPageWindow({
    page: 'break',
    query: 'role=guide',
    ...options,
    window: {
      ...cardBounds(display),
      title: title(),
      icon,
      minWidth: 480,
      minHeight: 420,
      // what is minimized cannot be above the others
      minimizable: false,
      maximizable: false,
      fullscreenable: false,
    },
  });
  window.setAlwaysOnTop(true, 'floating');
  window.show();
  return window;
}
