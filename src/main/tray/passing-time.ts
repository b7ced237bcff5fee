import type { Snapshot } from '../../shared/snapshot.ts';

const MINUTE_MS = 60_000;

/** As many digits as the icon has room for. */
const MOST_MINUTES = 999;

/**
 * Minutes to the next break, begun ones counted whole, where the person wants them on the icon and they are counted;
 * else null. While nobody is at the desk they stand still.
 */
export function minutesLeft({ settings, phase, takenAt, nextBreakAt, activeMs, dueActiveMs }: Snapshot): number | null {
  if (!settings.trayMinutes || phase.name !== 'working') return null;
  const leftMs = nextBreakAt === null ? dueActiveMs - activeMs : nextBreakAt - takenAt;
  return Math.min(MOST_MINUTES, Math.max(0, Math.ceil(leftMs / MINUTE_MS)));
}

/** How long until time alone changes what the tray shows; null when only an event can. */
export function nextChangeMs(snapshot: Snapshot): number | null {
  const { phase, takenAt, skipFromAt, nextBreakAt } = snapshot;
  if (phase.name === 'onBreak') return skipFromAt !== null && skipFromAt > takenAt ? skipFromAt - takenAt : null;
  const minutes = minutesLeft(snapshot);
  if (minutes === null || minutes < 2 || nextBreakAt === null) return null;
  return nextBreakAt - (minutes - 1) * MINUTE_MS - takenAt;
}

/** The same when so much time has passed and nothing has happened. */
export function laterBy(snapshot: Snapshot, passedMs: number): Snapshot {
  return { ...snapshot, takenAt: snapshot.takenAt + passedMs };
}
