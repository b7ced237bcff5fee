import { useEffect } from 'react';

/** Tells main once a second that this page is drawn and alive; silence lets main replace it. */
export function useHeartbeat(): void {
  useEffect(() => {
    window.trailbreak.beat();
    const timer = setInterval(() => window.trailbreak.beat(), 1000);
    return () => clearInterval(timer);
  }, []);
}
