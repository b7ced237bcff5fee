import { app } from 'electron';

export interface QuitParts {
  /** Called first, while everything still runs. */
  readonly saveNow: () => void;
  /** Waits until what is still to be written is on the disk. */
  readonly close: () => Promise<void>;
  /** Called last. */
  readonly onEnd: () => void;
}

/** A disk that does not answer must not keep the app, or the whole logout, waiting. */
const LONGEST_WAIT_MS = 1_500;

let quitting = false;

/** Whether the app is ending, so that windows that close now do not mean the person closed them. */
export function isQuitting(): boolean {
  return quitting;
}

/** Ends the app the same way for the menu, a signal and the end of the desktop session: saved first, then gone. */
export function endWell(parts: QuitParts): void {
  let closed = false;
  app.on('before-quit', () => {
    quitting = true;
    parts.saveNow();
  });
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    const limit = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
    void Promise.race([parts.close(), limit]).finally(() => {
      closed = true;
      parts.onEnd();
      // Not from here: after a signal Electron swallows a quit that is asked for within the turn that held it up.
      setImmediate(() => {
        app.quit();
      });
    });
  });
}
