import { useEffect, useEffectEvent, useState } from 'react';
import type { BreakStage } from '../../shared/phase.ts';
import type { Ask } from '../hooks/use-ask.ts';

/** How long Esc is held to end the break, whatever the settings say: 3 s. */
export const HOLD_MS = 3000;

/** Ends the break when Esc has been held long enough. Answers whether it is being held right now. */
export function useHeldEscape(awake: boolean, stage: BreakStage['name'], ask: Ask): boolean {
  const [held, setHeld] = useState(false);
  const onHeld = useEffectEvent(() => {
    setHeld(false);
    ask({ type: stage === 'result' ? 'returnToDesk' : 'endBreak' });
  });
  useEffect(() => (awake ? watchEscape(setHeld) : undefined), [awake]);
  useEffect(() => {
    if (!held) return undefined;
    const timer = setTimeout(() => onHeld(), HOLD_MS);
    return () => clearTimeout(timer);
  }, [held]);
  return held;
}

function watchEscape(setHeld: (held: boolean) => void): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.repeat) setHeld(true);
  };
  const release = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setHeld(false);
  };
  const leave = () => setHeld(false);
  window.addEventListener('keydown', press);
  window.addEventListener('keyup', release);
  window.addEventListener('blur', leave);
  return () => {
    window.removeEventListener('keydown', press);
    window.removeEventListener('keyup', release);
    window.removeEventListener('blur', leave);
  };
}
