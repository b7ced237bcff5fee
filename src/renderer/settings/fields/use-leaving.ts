import { useEffect, useEffectEvent } from 'react';

/** The window can close while an entry is half on its way: what stands in the field then counts. */
export function useLeaving(commit: () => void): void {
  const leave = useEffectEvent(commit);
  useEffect(() => {
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, []);
}
