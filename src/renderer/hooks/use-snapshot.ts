import { useSyncExternalStore } from 'react';
import type { Snapshot } from '../../shared/snapshot.ts';
import { createSnapshotStore, type SnapshotStore } from './snapshot-store.ts';

/** One store a page, made at its first use: a page has exactly one bridge. */
const stores = new WeakMap<object, SnapshotStore>();

/** Main's state, or null until it has come. Redraws when it changes. */
export function useSnapshot(): Snapshot | null {
  const store = storeOfPage();
  return useSyncExternalStore(store.subscribe, store.get);
}

/** Resolves once there is a snapshot to draw. */
export function snapshotReady(): Promise<void> {
  return storeOfPage().ready;
}

function storeOfPage(): SnapshotStore {
  const bridge = window.trailbreak;
  const known = stores.get(bridge);
  if (known !== undefined) return known;
  const store = createSnapshotStore(bridge);
  stores.set(bridge, store);
  return store;
}
