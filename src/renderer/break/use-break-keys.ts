import { useEffect, useEffectEvent } from 'react';
import type { BreakStage } from '../../shared/phase.ts';
import type { Ask } from '../hooks/use-ask.ts';
import { keyAction } from './key-action.ts';

/** The whole break by keyboard. Keys held down or pressed with Ctrl, Alt or Meta mean nothing here. */
export function useBreakKeys(awake: boolean, stage: BreakStage['name'], soundOn: boolean, ask: Ask): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || pressesButton(event)) return;
    const action = keyAction(stage, event.key, soundOn);
    if (action === null) return;
    event.preventDefault();
    ask(action);
  });
  useEffect(() => {
    if (!awake) return undefined;
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [awake]);
}

/** A button that was reached with Tab keeps its own Enter and Space. */
function pressesButton(event: KeyboardEvent): boolean {
  return (event.key === 'Enter' || event.key === ' ') && event.target instanceof HTMLButtonElement;
}
