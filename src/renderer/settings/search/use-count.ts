import { useCallback, useSyncExternalStore } from 'react';

/** How many such elements stand in a part of the page, as it changes; null while the part is not there. */
export function useCount(part: HTMLElement | null, selector: string): number | null {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const observer = new MutationObserver(onChange);
      if (part !== null) observer.observe(part, { childList: true, subtree: true });
      return () => observer.disconnect();
    },
    [part],
  );
  return useSyncExternalStore(subscribe, () => part?.querySelectorAll(selector).length ?? null);
}
