import { app, BrowserWindow } from 'electron';

/** Gives the keyboard back to the program that had it before a break. */
export interface FocusReturn {
  /** Notes who has the focus; called just before a window of ours takes it. */
  readonly remember: () => void;
  /** Called once our windows are gone. */
  readonly giveBack: () => void;
}

export function createFocusReturn(): FocusReturn {
  return {
    remember: () => undefined,
    giveBack: () => {
      // Elsewhere the system gives it to the window below. macOS leaves it with the app, windows or none.
      if (process.platform === 'darwin' && !BrowserWindow.getAllWindows().some((window) => window.isVisible()))
        app.hide();
    },
  };
}
