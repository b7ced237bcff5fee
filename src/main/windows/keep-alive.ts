/** A page says once a second that it lives. Electron's own `unresponsive` comes only after an input event. */
const SILENCE_MS = 5_000;
/** The first word may take longer: the page is still loading, perhaps on a busy machine. */
const FIRST_WORD_MS = 10_000;
const CHECK_MS = 1_000;
/** This many losses in this time: something is broken that a new window does not mend. */
const MOST_LOSSES = 3;
const LOSSES_WITHIN_MS = 60_000;

/** As much of a window as is looked at. */
export interface WatchedWindow {
  readonly id: number;
  readonly webContents: { readonly isCrashed: () => boolean };
  readonly isDestroyed: () => boolean;
}

export interface KeepAliveOptions<Watched extends WatchedWindow> {
  readonly windows: () => readonly Watched[];
  /** Asked for a new window in place of one that was lost. */
  readonly rebuild: (lost: Watched) => void;
  /** Called when too many were lost in a short time. */
  readonly giveUp: () => void;
  /** Monotonic milliseconds. */
  readonly now: () => number;
}

export interface KeepAlive {
  /** The page of a window said that it lives. */
  readonly beat: (page: WatchedWindow['webContents']) => void;
  readonly stop: () => void;
}

/** Watches the windows of a break for pages that crashed, hang or never loaded. */
export function keepAlive<Watched extends WatchedWindow>(options: KeepAliveOptions<Watched>): KeepAlive {
  const { windows, now } = options;
  /** Until when each window may stay silent, by window id. */
  const patience = new Map<number, number>();
  let losses: readonly number[] = [];
  const isLost = (window: Watched): boolean => {
    if (window.isDestroyed() || window.webContents.isCrashed()) return true;
    const until = patience.get(window.id) ?? now() + FIRST_WORD_MS;
    patience.set(window.id, until);
    return now() > until;
  };
  const check = (): void => {
    for (const window of windows()) {
      if (!isLost(window)) continue;
      losses = [...losses.filter((at) => now() - at < LOSSES_WITHIN_MS), now()];
      if (losses.length > MOST_LOSSES) {
        options.giveUp();
        return;
      }
      options.rebuild(window);
    }
  };
  const timer = setInterval(check, CHECK_MS);
  return {
    beat: (page) => {
      const window = windows().find((candidate) => !candidate.isDestroyed() && candidate.webContents === page);
      if (window !== undefined) patience.set(window.id, now() + SILENCE_MS);
    },
    stop: () => {
      clearInterval(timer);
    },
  };
}
