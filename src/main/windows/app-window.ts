import type { BrowserWindow, WebContents } from 'electron';
import type { Page } from '../../shared/contract.ts';
import { createPageWindow } from './page-window.ts';

/** An ordinary window that is there while the person wants it, and gone, with its process, afterwards. */
export interface AppWindow {
  readonly open: () => void;
  readonly isOpen: () => boolean;
  readonly pages: () => readonly WebContents[];
}

/** A page that is opened and closed as the person wants. */
export type AppPage = Page & ('home' | 'settings' | 'statistics' | 'welcome');

export interface AppWindowOptions {
  readonly page: AppPage;
  readonly title: () => string;
  readonly icon: string;
  readonly width: number;
  readonly height: number;
  readonly isDark: () => boolean;
  readonly onClosed?: (() => void) | undefined;
}

/** The title of each document before its script has run (`index.html`). */
const BARE_TITLE = 'Trailbreak';

/** Opens the page, or brings its window to the front when it is open already. */
export function createAppWindow(options: AppWindowOptions): AppWindow {
  let window: BrowserWindow | null = null;
  const open = (): void => {
    if (window !== null) {
      if (window.isMinimized()) window.restore();
      window.show();
      return;
    }
    const made = createPageWindow({
      page: options.page,
      dark: options.isDark(),
      window: {
        width: options.width,
        height: options.height,
        minWidth: 340,
        minHeight: 400,
        title: options.title(),
        icon: options.icon,
      },
      // It is opened again by who wants it; not from within the event, which the window must outlive.
      onLost: (lost) => {
        setImmediate(() => {
          if (!lost.isDestroyed()) lost.destroy();
        });
      },
    });
    // Up at once, in the colour of its ground: a hidden window paints later, and is then still to be put up.
    made.show();
    made.on('page-title-updated', (event, title) => {
      // what stands in the document until its words are there: the window has a better one since it was made
      if (title === BARE_TITLE) event.preventDefault();
    });
    made.on('closed', () => {
      if (window === made) window = null;
      options.onClosed?.();
    });
    window = made;
  };
  return { open, isOpen: () => window !== null, pages: () => (window === null ? [] : [window.webContents]) };
}
