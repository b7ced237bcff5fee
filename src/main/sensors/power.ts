import { powerMonitor } from 'electron';

/** What the system tells about sleep and the lock. On Linux each sleep event comes twice, and the lock not at all. */
export interface PowerListener {
  readonly onSuspend: () => void;
  readonly onResume: () => void;
  readonly onLock: () => void;
  readonly onUnlock: () => void;
}

/** Starts listening; returns how to stop. The events are hints: the length of a sleep comes from the clocks. */
export function watchPower(listener: PowerListener): () => void {
  powerMonitor.on('suspend', listener.onSuspend);
  powerMonitor.on('resume', listener.onResume);
  powerMonitor.on('lock-screen', listener.onLock);
  powerMonitor.on('unlock-screen', listener.onUnlock);
  return () => {
    powerMonitor.off('suspend', listener.onSuspend);
    powerMonitor.off('resume', listener.onResume);
    powerMonitor.off('lock-screen', listener.onLock);
    powerMonitor.off('unlock-screen', listener.onUnlock);
  };
}
