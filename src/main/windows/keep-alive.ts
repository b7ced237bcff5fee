import { Pulses, type WatchedWindow } from './pulses.ts';

const CHECK_MS = 500;
/** A look this much later than asked for: it was us who did not run, and the pages' words are still in the mail. */
const LATE_MS = 2_000;
/** One fault may take several pages, and each says so by itself. */
const ROUND_MS = 300;
/** This many losses in this time: something is broken that a new window does not mend. */
const MOST_LOSSES = 3;
const LOSSES_WITHIN_MS = 60_000;

export interface KeepAliveOptions<Watched extends WatchedWindow> {
  readonly windows: () => readonly Watched[];
  /** Asked for a new window in place of one that was lost. */
  readonly rebuild: (lost: Watched) => void;
  /** Takes a window whose page is silent off the screen, or puts it up again. */
  readonly setShown: (window: Watched, shown: boolean) => void;
  /** Called when too many were lost in a short time. */
  readonly giveUp: () => void;
  /** Monotonic milliseconds. */
  readonly now: () => number;
}

export interface KeepAlive<Watched extends WatchedWindow> {
  /** The page of a window said that it lives. */
  readonly beat: (page: WatchedWindow['webContents']) => void;
  /** The page of a window is known to be lost: it crashed, or could not be loaded. */
  readonly lose: (window: Watched) => void;
  readonly stop: () => void;
}

/** Watches windows for pages that crashed, hang or never loaded. */
export function keepAlive<Watched extends WatchedWindow>(options: KeepAliveOptions<Watched>): KeepAlive<Watched> {
  const { windows, now } = options;
  const pulses = new Pulses(now);
  const countLoss = createLossCount(now);
  let lookedAt = now();
  let round: NodeJS.Timeout | undefined;
  const showOrHide = (window: Watched): void => {
    const shown = pulses.changeOf(window);
    if (shown !== null) options.setShown(window, shown);
  };
  const look = (): void => {
    if (now() - lookedAt > LATE_MS) pulses.forgive();
    lookedAt = now();
    const gone = windows().filter((window) => pulses.isLost(window));
    if (gone.length > 0 && countLoss() > MOST_LOSSES) {
      options.giveUp();
      return;
    }
    for (const window of gone) options.rebuild(window);
    for (const window of windows()) showOrHide(window);
  };
  const timer = setInterval(look, CHECK_MS);
  return {
    beat: (page) => {
      const window = windows().find((candidate) => !candidate.isDestroyed() && candidate.webContents === page);
      if (window === undefined) return;
      pulses.hear(window);
      showOrHide(window);
    },
    lose: (window) => {
      pulses.lose(window);
      clearTimeout(round);
      round = setTimeout(look, ROUND_MS);
    },
    stop: () => {
      clearInterval(timer);
      clearTimeout(round);
    },
  };
}

/** Counts a loss, and answers how many there were lately. */
function createLossCount(now: () => number): () => number {
  let losses: readonly number[] = [];
  return () => {
    losses = [...losses.filter((at) => now() - at < LOSSES_WITHIN_MS), now()];
    return losses.length;
  };
}
