import type { Snapshot } from '../shared/snapshot.ts';

/**
 * Tells on standard output what the app is doing, one line at each change: for someone who started it from a
 * checkout, perhaps without a display. Off unless TRAILBREAK_VERBOSE is set.
 */
export function createNarrator(statusOf: (snapshot: Snapshot) => string): (snapshot: Snapshot) => void {
  if (process.env['TRAILBREAK_VERBOSE'] === undefined) return () => undefined;
  let last = '';
  return (snapshot) => {
    const line = statusOf(snapshot);
    if (line === last) return;
    last = line;
    process.stdout.write(`${line}\n`);
  };
}
