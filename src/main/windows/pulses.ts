/** A page says once a second that it lives. Electron's own `unresponsive` comes only after an input event. */
const SILENCE_MS = 5_000;
/** The first word may take longer: the page is still loading, perhaps on a busy machine. */
const FIRST_WORD_MS = 10_000;
/** Without a word for this long a window stands in nobody's way until it speaks: no display is covered over 5 s so. */
const COVERS_MS = 4_000;

/** As much of a window as is looked at. */
export interface WatchedWindow {
  readonly id: number;
  readonly webContents: { readonly isCrashed: () => boolean };
  readonly isDestroyed: () => boolean;
}

/** What is known of one window's page. */
interface Pulse {
  readonly heardAt: number;
  readonly hasSpoken: boolean;
  readonly shown: boolean;
}

/** When each page was last heard of. */
export class Pulses {
  readonly #now: () => number;
  readonly #pulses = new Map<number, Pulse>();
  readonly #lost = new Set<number>();

  /** @param now monotonic milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  hear(window: WatchedWindow): void {
    this.#pulses.set(window.id, { ...this.#pulseOf(window), heardAt: this.#now(), hasSpoken: true });
  }

  lose(window: WatchedWindow): void {
    this.#lost.add(window.id);
  }

  /** Nobody could be heard in the time that has just gone by. */
  forgive(): void {
    for (const [id, pulse] of this.#pulses) this.#pulses.set(id, { ...pulse, heardAt: this.#now() });
  }

  isLost(window: WatchedWindow): boolean {
    if (this.#lost.has(window.id) || window.isDestroyed() || window.webContents.isCrashed()) return true;
    const { heardAt, hasSpoken } = this.#pulseOf(window);
    return this.#now() - heardAt > (hasSpoken ? SILENCE_MS : FIRST_WORD_MS);
  }

  /** Whether the window has to be put up (true) or taken off the screen (false); null when it is right as it is. */
  changeOf(window: WatchedWindow): boolean | null {
    const pulse = this.#pulseOf(window);
    const shown = this.#now() - pulse.heardAt <= COVERS_MS;
    if (shown === pulse.shown) return null;
    this.#pulses.set(window.id, { ...pulse, shown });
    return shown;
  }

  #pulseOf(window: WatchedWindow): Pulse {
    const known = this.#pulses.get(window.id);
    if (known !== undefined) return known;
    const pulse = { heardAt: this.#now(), hasSpoken: false, shown: true };
    this.#pulses.set(window.id, pulse);
    return pulse;
  }
}
