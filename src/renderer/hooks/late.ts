import { useEffect, useSyncExternalStore } from 'react';

/** A part of a page that is loaded after the page's first picture: what is not seen at first need not be waited for. */
export interface Late<Part> {
  /** Loads it, at most once. */
  readonly load: () => Promise<void>;
  /** The part, or null until it is there. */
  readonly get: () => Part | null;
  /** Calls back when it is there; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createLate<Part>(importIt: () => Promise<Part>): Late<Part> {
  let part: Part | null = null;
  let loading: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  return {
    load: () => {
      loading ??= importIt().then((loaded) => {
        part = loaded;
        for (const listener of listeners) listener();
      });
      return loading;
    },
    get: () => part,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The part, or null until it is there; asking for it loads it. */
export function useLate<Part>(late: Late<Part>): Part | null {
  useEffect(() => void late.load(), [late]);
  return useSyncExternalStore(late.subscribe, late.get);
}
