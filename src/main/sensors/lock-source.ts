/** How long who said that the screen is locked may be gone, as in an update, before that is believed no more. Ours. */
const GONE_MS = 30_000;

/** One who knows whether the screen is locked. */
export interface LockSource {
  /** Something may have changed; `said` is believed only when there is no answer to the question. */
  readonly ask: (said: boolean | null) => void;
  /** Whether there is somebody to ask. */
  readonly setThere: (isThere: boolean) => void;
  readonly stop: () => void;
}

/**
 * Asks and tells. Signals are only a reason to ask: any user of a machine can send one on the system bus, and some are
 * only wishes. Who is gone for good is not believed any more: a lock that nobody ends would end the timer.
 */
export function createLockSource(look: () => Promise<boolean>, tell: (isLocked: boolean) => void): LockSource {
  let newest = 0;
  let gone: NodeJS.Timeout | null = null;
  const ask = (said: boolean | null): void => {
    const own = ++newest;
    const hear = (isLocked: boolean | null): void => {
      if (own === newest && isLocked !== null) tell(isLocked);
    };
    look().then(hear, () => hear(said));
  };
  const forget = (): void => {
    if (gone !== null) clearTimeout(gone);
    gone = null;
  };
  const setThere = (isThere: boolean): void => {
    forget();
    if (isThere) ask(null);
    else gone = setTimeout(() => tell(false), GONE_MS);
  };
  const stop = (): void => {
    forget();
    newest += 1;
  };
  return { ask, setThere, stop };
}
