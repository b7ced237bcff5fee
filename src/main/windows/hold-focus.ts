import { BrowserWindow } from 'electron';

/** What takes the focus and gives it back at once, such as a menu of the panel, is let through. */
const WAIT_MS = 150;
/** A program that insists on the focus gets it in the end: two that fight for it would block both. */
const MOST_TIMES = 5;
const WITHIN_MS = 10_000;

/**
 * Keeps the keyboard at a window that covers its display: with Alt+Tab the person would type into what they cannot see.
 * @param now monotonic milliseconds
 */
export function holdFocus(window: BrowserWindow, now: () => number): void {
  let taken: readonly number[] = [];
  window.on('blur', () => {
    setTimeout(() => {
      // another window of ours, such as the small one, was asked for
      if (window.isDestroyed() || !window.isVisible() || BrowserWindow.getFocusedWindow() !== null) return;
      taken = taken.filter((at) => now() - at < WITHIN_MS);
      if (taken.length >= MOST_TIMES) return;
      taken = [...taken, now()];
      window.focus();
    }, WAIT_MS);
  });
}
