import { screen, type BrowserWindow, type Display, type WebContents } from 'electron';
import type { Settings } from '../../shared/settings.ts';
import { createBreakCard } from './break-card.ts';
import { chooseDisplay, covers, isSamePlace, isSeenOn } from './break-layout.ts';
import { coverDisplay, putUpCover } from './cover-display.ts';
import type { FocusReturn } from './focus.ts';
import { holdFocus } from './hold-focus.ts';
import { keepAlive, type KeepAlive } from './keep-alive.ts';

/** What the break windows ask of the rest. */
export interface BreakWindowsOptions {
  readonly title: () => string;
  readonly icon: string;
  readonly isDark: () => boolean;
  /** Asked as a break opens; it stays as it was opened. */
  readonly settings: () => Pick<Settings, 'breakMode' | 'display'>;
  /** Monotonic milliseconds. */
  readonly now: () => number;
  /** While the app is ending every window may close. */
  readonly isQuitting: () => boolean;
  readonly focus: FocusReturn;
  /** The windows could not be kept up: the break goes on without them. */
  readonly onLost: () => void;
  /** The person wants the guide closed by the window's own means; it stays until the break is closed. */
  readonly onClosed: () => void;
}

/** Displays come and go in bursts when a cable is pulled; the layout is settled once they are quiet. */
const SETTLE_MS = 300;

interface Placed {
  readonly window: BrowserWindow;
  readonly display: Display;
  readonly isGuide: boolean;
}

/** How one break is shown. */
interface Showing {
  readonly settings: Pick<Settings, 'breakMode' | 'display'>;
  readonly watch: KeepAlive<BrowserWindow>;
}

/**
 * The windows of a break: the guide on one display and a calm cover on each other one, or the guide alone in a card.
 * When it opens in answer to a notification it is a card too.
 */
export class BreakWindows {
  readonly #options: BreakWindowsOptions;
  #placed: readonly Placed[] = [];
  #showing: Showing | null = null;
  #settling: NodeJS.Timeout | undefined;

  constructor(options: BreakWindowsOptions) {
    this.#options = options;
  }

  open(): void {
    if (this.#showing !== null) return;
    this.#options.focus.remember();
    this.#showing = { settings: this.#options.settings(), watch: this.#keepAlive() };
    this.#settle(this.#showing);
    screen.on('display-added', this.#onDisplays);
    screen.on('display-removed', this.#onDisplays);
    screen.on('display-metrics-changed', this.#onDisplays);
  }

  close(): void {
    this.#showing?.watch.stop();
    this.#showing = null;
    clearTimeout(this.#settling);
    screen.off('display-added', this.#onDisplays);
    screen.off('display-removed', this.#onDisplays);
    screen.off('display-metrics-changed', this.#onDisplays);
    const hadFocus = this.#placed.some(({ window }) => window.isFocused());
    for (const placed of this.#placed) this.#remove(placed);
    if (hadFocus) this.#options.focus.giveBack();
  }

  pages(): readonly WebContents[] {
    return this.#placed.map(({ window }) => window.webContents);
  }

  beat(page: WebContents): void {
    this.#showing?.watch.beat(page);
  }

  #keepAlive(): KeepAlive<BrowserWindow> {
    return keepAlive({
      windows: () => this.#placed.map(({ window }) => window),
      rebuild: (lost) => {
        const placed = this.#placed.find(({ window }) => window === lost);
        if (placed === undefined || this.#showing === null) return;
        this.#remove(placed);
        this.#add(this.#showing, placed.display, placed.isGuide);
      },
      setShown: (window, shown) => {
        this.#setShown(window, shown);
      },
      giveUp: () => {
        this.close();
        this.#options.onLost();
      },
      now: this.#options.now,
    });
  }

  #add({ settings, watch }: Showing, display: Display, isGuide: boolean): void {
    const { title, icon, isDark, isQuitting, onClosed } = this.#options;
    const common = { dark: isDark(), onLost: watch.lose };
    const isCard = settings.breakMode !== 'fullscreen';
    const window = isCard
      ? createBreakCard(display, { ...common, title, icon })
      : coverDisplay(display, isGuide, common);
    this.#placed = [...this.#placed, { window, display, isGuide }];
    if (isGuide && !isCard) holdFocus(window, this.#options.now);
    window.on('close', (event) => {
      // `destroy` does not come by here: this is the person, the window manager or the end of the app.
      if (isQuitting()) return;
      event.preventDefault();
      // not from within the event: the window may be destroyed by what follows
      if (isGuide) setImmediate(onClosed);
    });
    window.on('closed', () => {
      if (!this.#placed.some((other) => other.window === window)) return;
      // none of our doing: there is to be another one
      this.#placed = this.#placed.filter((other) => other.window !== window);
      this.#onDisplays();
    });
  }

  #remove({ window }: Placed): void {
    this.#placed = this.#placed.filter((other) => other.window !== window);
    window.destroy();
  }

  #setShown(window: BrowserWindow, shown: boolean): void {
    const placed = this.#placed.find((candidate) => candidate.window === window);
    if (placed === undefined) return;
    if (!shown) window.hide();
    else if (this.#showing?.settings.breakMode === 'fullscreen') putUpCover(window, placed.display, placed.isGuide);
    else window.show();
  }

  readonly #onDisplays = (): void => {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      if (this.#showing !== null) this.#settle(this.#showing);
    }, SETTLE_MS);
  };

  /** Makes the windows fit the displays there are now, with exactly one guide among them. */
  #settle(showing: Showing): void {
    const displays = screen.getAllDisplays();
    // between two layouts there can be none for a moment
    if (displays.length === 0) return;
    const isCard = showing.settings.breakMode !== 'fullscreen';
    for (const placed of this.#placed) if (!isInPlace(placed, displays, isCard)) this.#remove(placed);
    if (!this.#placed.some(({ isGuide }) => isGuide)) this.#placeGuide(showing, displays);
    if (isCard) return;
    for (const display of displays) {
      const isCovered = this.#placed.some((placed) => isSamePlace(placed.display.bounds, display.bounds));
      if (!isCovered) this.#add(showing, display, false);
    }
  }

  /** The guide takes the place of the cover on its display. */
  #placeGuide(showing: Showing, displays: readonly Display[]): void {
    const chosen = chooseDisplay(showing.settings.display, {
      pointer: screen.getDisplayNearestPoint(screen.getCursorScreenPoint()),
      primary: screen.getPrimaryDisplay(),
      all: displays,
    });
    for (const placed of this.#placed) {
      if (isSamePlace(placed.display.bounds, chosen.bounds)) this.#remove(placed);
    }
    this.#add(showing, chosen, true);
  }
}

/** Whether a window may stay where it is. A display that moved, and a window that went elsewhere, are as good as gone. */
function isInPlace({ window, display }: Placed, displays: readonly Display[], isCard: boolean): boolean {
  const bounds = window.getBounds();
  if (isCard) return displays.some((candidate) => isSeenOn(bounds, candidate.bounds));
  return covers(bounds, display.bounds) && displays.some(({ bounds: place }) => isSamePlace(place, display.bounds));
}
