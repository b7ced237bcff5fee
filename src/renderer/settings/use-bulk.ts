import { useState } from 'react';
import type { UserAction } from '../../shared/action.ts';
import { changedKeys, type Settings } from '../../shared/settings.ts';
import { useSend } from '../hooks/use-send.ts';
import { useText } from '../hooks/use-text.ts';
import type { Note } from './use-settings-form.ts';

/** What changed many settings at once, or asked main for something, and how that went. */
interface Done {
  /** The row it was asked in. */
  readonly place: string;
  readonly note: Note;
  /** The settings as they were before; null where there is nothing to take back. */
  readonly before: Partial<Settings> | null;
}

/** Changes of many settings at once, each of which can be taken back until the next one. */
export interface Bulk {
  readonly settings: Settings;
  readonly noteOf: (place: string) => Note | undefined;
  readonly apply: (place: string, patch: Partial<Settings>, words: string) => void;
  /** Asks main for something; `changes`: it may change settings. */
  readonly ask: (place: string, action: UserAction, changes?: boolean) => void;
  /** How to take back what was done in this place; null when nothing is to be taken back. */
  readonly undoOf: (place: string) => (() => void) | null;
}

/** `settings` as they are now; what came before a change is kept here and dies with the window. */
export function useBulk(settings: Settings): Bulk {
  const send = useSend();
  const text = useText();
  const [done, setDone] = useState<Done | null>(null);
  const ask = async (place: string, action: UserAction, before: Partial<Settings> | null, words: string) => {
    const answer = await send(action);
    if (!answer.ok) setDone({ place, note: { kind: 'refused', reason: answer.reason }, before: null });
    else if ('note' in answer) setDone({ place, note: { kind: 'done', words: answer.note }, before });
    else setDone(words === '' ? null : { place, note: { kind: 'done', words }, before });
  };
  return {
    settings,
    noteOf: (place) => (done?.place === place ? done.note : undefined),
    apply: (place, patch, words) => {
      const before = Object.fromEntries(changedKeys(settings, patch).map((key) => [key, settings[key]]));
      void ask(place, { type: 'changeSettings', patch }, before, words);
    },
    ask: (place, action, changes = false) => void ask(place, action, changes ? settings : null, ''),
    undoOf: (place) => {
      const before = done?.place === place ? done.before : null;
      if (before === null || changedKeys(settings, before).length === 0) return null;
      return () => void ask(place, { type: 'changeSettings', patch: before }, null, text('settings.undone'));
    },
  };
}
