import type { Bridge } from '../../shared/contract.ts';
import type { Snapshot } from '../../shared/snapshot.ts';

/** Main's state as this page last heard of it. */
export interface SnapshotStore {
  /** The newest snapshot, or null before the first one came. */
  readonly get: () => Snapshot | null;
  /** Resolves once there is a snapshot, or main refused to give one. */
  readonly ready: Promise<void>;
  /** Calls back at each change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A page that asks before main knows that it is there is refused, and a moment later it is not. */
const ATTEMPTS = 20;
const AGAIN_AFTER_MS = 50;

async function askUntilTold(bridge: Bridge, attempts: number): Promise<Snapshot> {
  try {
    return await bridge.getSnapshot();
  } catch (error) {
    if (attempts <= 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    return askUntilTold(bridge, attempts - 1);
  }
}

/** Asks for the snapshot once and follows the changes; an answer that comes late never replaces a newer one. */
export function createSnapshotStore(bridge: Bridge): SnapshotStore {
  let newest: Snapshot | null = null;
  const listeners = new Set<() => void>();
  const take = (snapshot: Snapshot) => {
    if (newest !== null && snapshot.takenAt < newest.takenAt) return;
    newest = snapshot;
    for (const listener of listeners) listener();
  };
  bridge.onSnapshot(take);
  const ready = askUntilTold(bridge, ATTEMPTS).then(take, () => undefined);
  return {
    ready,
    get: () => newest,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
