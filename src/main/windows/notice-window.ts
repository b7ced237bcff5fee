import { screen, type BrowserWindow, type WebContents } from 'electron';
import { keepAlive, type KeepAlive } from './keep-alive.ts';
import { createPageWindow } from './page-window.ts';

/** Wide enough for its buttons in one row where words are long and letters wide. */
const WIDTH = 520;
const HEIGHT = 212;
/** Distance from the corner of the work area. */
const MARGIN = 16;

export interface NoticeWindowOptions {
  readonly isDark: () => boolean;
  /** Monotonic milliseconds. */
  readonly now: () => number;
  /** The window could not be kept up; somebody else has to say what it said. */
  readonly onLost: () => void;
}

/** The notice: small, bottom right of the display with the pointer, never taking the focus. */
export class NoticeWindow {
  readonly #options: NoticeWindowOptions;
  #window: BrowserWindow | null = null;
  #watch: KeepAlive<BrowserWindow> | null = null;

  constructor(options: NoticeWindowOptions) {
    this.#options = options;
  }

  show(): void {
    this.close();
    this.#watch = keepAlive({
      windows: () => (this.#window === null ? [] : [this.#window]),
      rebuild: () => {
        this.#put();
      },
      setShown: (window, shown) => {
        if (shown) window.showInactive();
        else window.hide();
      },
      giveUp: () => {
        this.close();
        this.#options.onLost();
      },
      now: this.#options.now,
    });
    this.#put();
  }

  close(): void {
    this.#watch?.stop();
    this.#watch = null;
    this.#drop();
  }

  pages(): readonly WebContents[] {
    return this.#window === null ? [] : [this.#window.webContents];
  }

  /** The page says that it lives. */
  beat(page: WebContents): void {
    this.#watch?.beat(page);
  }

  #put(): void {
    this.#drop();
    const window = makeWindow(this.#options.isDark(), (lost) => this.#watch?.lose(lost));
    window.on('closed', () => {
      if (this.#window === window) this.#window = null;
    });
    this.#window = window;
  }

  #drop(): void {
    const window = this.#window;
    this.#window = null;
    window?.destroy();
  }
}

function makeWindow(dark: boolean, onLost: (lost: BrowserWindow) => void): BrowserWindow {
  const area = screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).workArea;
  const window = createPageWindow({
    page: 'notice',
    dark,
    onLost,
    window: {
      width: WIDTH,
      height: HEIGHT,
      x: area.x + area.width - WIDTH - MARGIN,
      y: area.y + area.height - HEIGHT - MARGIN,
      frame: false,
      resizable: false,
      skipTaskbar: true,
      focusable: false,
    },
  });
  window.setAlwaysOnTop(true, 'floating');
  window.setVisibleOnAllWorkspaces(true);
  window.once('ready-to-show', () => {
    window.showInactive();
  });
  return window;
}
