import { useEffect, useEffectEvent } from 'react';
import type { UserAction } from '../../shared/action.ts';
import type { OnBreak } from '../../shared/phase.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import type { Ask } from '../hooks/use-ask.ts';
import { steadyNow } from '../hooks/use-now.ts';
import { keyAction } from './key-action.ts';
import { mayLeave } from './leaving.ts';

/** The whole break by keyboard. Keys held down or pressed with Ctrl, Alt or Meta mean nothing here. */
export function useBreakKeys(awake: boolean, snapshot: Snapshot, phase: OnBreak, ask: Ask): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || pressesButton(event)) return;
    const action = keyAction(phase.stage.name, event.key, snapshot.settings);
    if (action === null || isForbidden(action, snapshot)) return;
    event.preventDefault();
    ask(action);
  });
  // A short break has no keys but Esc: there is nothing to go back to or to pause.
  const listens = awake && phase.size === 'rest';
  useEffect(() => {
    if (!listens) return undefined;
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [listens]);
}

/** Going on step by step to the end would be a skip. */
function isForbidden(action: UserAction, { skipFromAt, wallOffsetMs }: Snapshot): boolean {
  return action.type === 'nextStep' && !mayLeave(skipFromAt, steadyNow(wallOffsetMs));
}

/** A button that was reached with Tab keeps its own Enter and Space. */
function pressesButton(event: KeyboardEvent): boolean {
  return (event.key === 'Enter' || event.key === ' ') && event.target instanceof HTMLButtonElement;
}
