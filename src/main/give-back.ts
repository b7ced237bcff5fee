import { queryObjects } from 'node:v8';
import { app, BrowserWindow } from 'electron';

/** The start, and what is loaded a little later, is over by then; and the last window's page is gone. */
const QUIET_AFTER_MS = 5_000;

/** Of this there is never one. */
class Nothing {
  readonly isThere = false;
}

/**
 * Gives memory back once the start is over, and whenever the last window was closed. V8 collects what is no longer needed
 * when it wants room; between breaks nobody wants any, and what a start needed for a moment would be kept for hours.
 * Returns how to stop.
 */
export function giveBackMemory(): () => void {
  let waiting = setTimeout(collect, QUIET_AFTER_MS);
  const wait = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(collect, QUIET_AFTER_MS);
  };
  app.on('window-all-closed', wait);
  return () => {
    clearTimeout(waiting);
    app.off('window-all-closed', wait);
  };
}

/** Node has no word for a collection; counting the objects of a class begins with a full one. */
function collect(): void {
  // whoever looks at a window waits for nothing; closing it comes back here
  if (BrowserWindow.getAllWindows().length === 0) queryObjects(Nothing, { format: 'count' });
}
