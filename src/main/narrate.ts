import type { Snapshot } from '../shared/snapshot.ts';

/**
 * Tells on standard output what the app is doing, one line at each change, and what went wrong, for someone who
 * started it from a checkout, perhaps without a display. Off unless TRAILBREAK_VERBOSE is set.
 */
export function createNarrator(linesOf: (snapshot: Snapshot) => readonly string[]): (snapshot: Snapshot) => void {
  if (process.env['TRAILBREAK_VERBOSE'] === undefined) return () => undefined;
  let told: readonly string[] = [];
  return (snapshot) => {
    const lines = linesOf(snapshot);
    for (const line of lines) if (!told.includes(line)) process.stdout.write(`${line}\n`);
    told = lines;
  };
}
