import { powerMonitor } from 'electron';

/** Milliseconds since the last input anywhere on this desktop, or null when the system cannot say. */
export function readIdleMs(): number | null {
  try {
    return powerMonitor.getSystemIdleTime() * 1000;
  } catch {
    return null;
  }
}
