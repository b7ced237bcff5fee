import { powerSaveBlocker } from 'electron';
import type { Phase } from '../shared/phase.ts';

/** Keeps the display on while a session is guided: nobody touches the machine from the floor. Call at each change. */
export function createKeepAwake(): (phase: Phase) => void {
  let blocker: number | null = null;
  return (phase) => {
    const needed = phase.name === 'onBreak' && phase.stage.name === 'guiding';
    if (needed && blocker === null) blocker = powerSaveBlocker.start('prevent-display-sleep');
    if (!needed && blocker !== null) {
      powerSaveBlocker.stop(blocker);
      blocker = null;
    }
  };
}
