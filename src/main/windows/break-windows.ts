import { screen, type BrowserWindow, type Display, type WebContents } from 'electron';
import { coverDisplay, sameBounds } from './cover-display.ts';
import { keepAlive, type KeepAlive } from './keep-alive.ts';

/** What the break windows ask of the rest. */
export interface BreakWindowsOptions {
  readonly isDark: () => boolean;
  /** Monotonic milliseconds. */
  readonly now: () => number;
  /** The windows could not be kept up: the break goes on without them. */
  readonly onLost: () => void;
  /** The person closed the guide by the window's own means. */
  readonly onClosed: () => void;
}

/** Displays come and go in bursts when a cable is pulled; the layout is settled once they are quiet. */
const SETTLE_MS = 300;

/** One window on every display during a break: the guide where the pointer is, a calm cover on the others. */
export class BreakWindows {
  readonly #options: BreakWindowsOptions;
  readonly #open = new Map<BrowserWindow, Display>();
  #guide: BrowserWindow | null = null;
  #watch: KeepAlive | null = null;
  #settling: NodeJS.Timeout | undefined;

  constructor(options: BreakWindowsOptions) {
    this.#options = options;
  }

  open(): void {
    if (this.#watch !== null) return;
    const chosen = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
    this.#add(chosen, true);
    for (const display of screen.getAllDisplays()) if (!sameBounds(display, chosen)) this.#add(display, false);
    this.#watch = keepAlive({
      windows: () => [...this.#open.keys()],
      rebuild: (lost) => {
        this.#rebuild(lost);
      },
      giveUp: () => {
        this.close();
        this.#options.onLost();
      },
      now: this.#options.now,
    });
    screen.on('display-added', this.#onDisplays);
    screen.on('display-removed', this.#onDisplays);
    screen.on('display-metrics-changed', this.#onDisplays);
  }

  close(): void {
    this.#watch?.stop();
    this.#watch = null;
    clearTimeout(this.#settling);
    screen.off('display-added', this.#onDisplays);
    screen.off('display-removed', this.#onDisplays);
    screen.off('display-metrics-changed', this.#onDisplays);
    for (const window of [...this.#open.keys()]) this.#remove(window);
  }

  pages(): readonly WebContents[] {
    return [...this.#open.keys()].map((window) => window.webContents);
  }

  beat(page: WebContents): void {
    this.#watch?.beat(page);
  }

  #add(display: Display, isGuide: boolean): void {
    const window = coverDisplay(display, isGuide, this.#options.isDark());
    this.#open.set(window, display);
    if (isGuide) this.#guide = window;
    window.on('close', () => {
      // `destroy` does not come by here: this is the window manager, or the system ending.
      if (isGuide) this.#options.onClosed();
    });
    window.on('closed', () => this.#open.delete(window));
  }

  #remove(window: BrowserWindow): void {
    this.#open.delete(window);
    if (this.#guide === window) this.#guide = null;
    window.destroy();
  }

  #rebuild(lost: BrowserWindow): void {
    const display = this.#open.get(lost);
    const wasGuide = this.#guide === lost;
    this.#remove(lost);
    if (display !== undefined) this.#add(display, wasGuide);
  }

  readonly #onDisplays = (): void => {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#settle();
    }, SETTLE_MS);
  };

  /** Makes the windows fit the displays there are now, with exactly one guide among them. */
  #settle(): void {
    const displays = screen.getAllDisplays();
    for (const [window, display] of [...this.#open]) {
      if (!displays.some((candidate) => sameBounds(candidate, display))) this.#remove(window);
    }
    if (this.#guide === null) {
      const [first] = this.#open.keys();
      if (first !== undefined) this.#remove(first);
    }
    for (const display of displays) {
      const covered = [...this.#open.values()].some((other) => sameBounds(other, display));
      if (!covered) this.#add(display, this.#guide === null);
    }
  }
}
