import type { Bridge } from '../../shared/contract.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import { askUntilTold } from './ask-until-told.ts';

/** Main's state as this page last heard of it. */
export interface SnapshotStore {
  /** The newest snapshot, or null before the first one came. */
  readonly get: () => Snapshot | null;
  /** Resolves once there is a snapshot, or main refused to give one. */
  readonly ready: Promise<void>;
  /** Calls back at each change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
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
  const ready = askUntilTold(() => bridge.getSnapshot()).then(take, () => undefined);
  return {
    ready,
    get: () => newest,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
