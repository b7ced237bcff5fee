import { join } from 'node:path';
import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { pageAddress, type Page } from '../../shared/contract.ts';

/** Grounds of tokens.css, so that a window has its colour before its page is painted. */
const GROUND = { light: '#f3efe6', dark: '#141815' } as const;

/** What a window of ours is made from. */
export interface PageWindowOptions {
  readonly page: Page;
  /** Query of the address, such as `role=cover`. */
  readonly query?: string;
  readonly dark: boolean;
  readonly window: BrowserWindowConstructorOptions;
  /** Called when the page crashed or could not be loaded. One that hangs is noticed by its silence (keep-alive.ts). */
  readonly onLost: (window: BrowserWindow) => void;
}

/** Makes a window that can show one of our pages and nothing else. It is not shown yet. */
export function createPageWindow(options: PageWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    backgroundColor: options.dark ? GROUND.dark : GROUND.light,
    autoHideMenuBar: true,
    ...options.window,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      // The script is compiled into a cache at its first run already: a break comes once an hour.
      v8CacheOptions: 'bypassHeatCheck',
      devTools: false,
      autoplayPolicy: 'no-user-gesture-required',
      backgroundThrottling: false,
    },
  });
  const query = options.query === undefined ? '' : `?${options.query}`;
  const lose = (): void => {
    if (!window.isDestroyed()) options.onLost(window);
  };
  window.webContents.on('render-process-gone', lose);
  void window.loadURL(pageAddress(options.page) + query).catch(lose);
  return window;
}
