import { useEffect, useState } from 'react';
import type { OtherTimer } from '../../shared/takeover/other-timer.ts';

/** The settings of other break timers on this machine, looked for once; null until main has answered. */
export function useOtherTimers(): readonly OtherTimer[] | null {
  const [timers, setTimers] = useState<readonly OtherTimer[] | null>(null);
  useEffect(() => {
    let stopped = false;
    const show = (found: readonly OtherTimer[]): void => {
      if (!stopped) setTimers(found);
    };
    window.trailbreak.findTimers().then(show, () => show([]));
    return () => {
      stopped = true;
    };
  }, []);
  return timers;
}
