import type { Timer } from './timer.ts';

export interface WatchdogParts {
  readonly timer: Pick<Timer, 'sense'>;
  /** Monotonic milliseconds. */
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
}

export interface Watchdog {
  /** The timer has looked at the clock. */
  readonly ticked: () => void;
  readonly stop: () => void;
}

/** Nothing asks for a longer wait than a minute (sensors/clock.ts); a look this late will not come by itself. */
const SILENCE_MS = 90_000;
const CHECK_MS = 60_000;
/** After an error nobody caught the timer is looked after this soon: well within 5 s. */
const AFTER_ERROR_MS = 1_000;

/**
 * Makes the timer look at the clock again where its own wait was lost: after an error that nobody caught, and when it
 * has not ticked for too long. Errors are written down by the log (log.ts), without a dialog.
 */
export function watchTimer({ timer, now, onError }: WatchdogParts): Watchdog {
  let tickedAt = now();
  let rescue: NodeJS.Timeout | null = null;
  const revive = (): void => {
    rescue = null;
    try {
      timer.sense();
    } catch (error) {
      onError(error);
    }
  };
  const afterError = (): void => {
    rescue ??= setTimeout(revive, AFTER_ERROR_MS);
  };
  const check = setInterval(() => {
    if (now() - tickedAt < SILENCE_MS) return;
    onError(new Error(`the clock has been silent for ${Math.round((now() - tickedAt) / 1000)} s`));
    revive();
  }, CHECK_MS);
  process.on('uncaughtException', afterError);
  process.on('unhandledRejection', afterError);
  return {
    ticked: () => {
      tickedAt = now();
    },
    stop: () => {
      clearInterval(check);
      if (rescue !== null) clearTimeout(rescue);
      process.off('uncaughtException', afterError);
      process.off('unhandledRejection', afterError);
    },
  };
}
