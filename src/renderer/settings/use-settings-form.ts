import { useState } from 'react';
import type { Settings } from '../../shared/settings.ts';
import { useSend } from '../hooks/use-send.ts';

export type SettingKey = keyof Settings;

/** Of a row: a setting, or a part of one that has a row of its own (`holdCauses.camera`). */
export type RowKey = SettingKey | `${SettingKey}.${string}`;

/** What stands under a setting after it was touched: taken over, something done, or refused and why. */
export type Note =
  | { readonly kind: 'saved' }
  | { readonly kind: 'done'; readonly words: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** What every row of the window needs. */
export interface SettingsForm {
  /** As main has them, with the changes it has not answered yet: the next change may be a moment away. */
  readonly settings: Settings;
  readonly notes: Notes;
  /** Sends a change at once; the note of `key` then tells how it went. */
  readonly change: (key: RowKey, patch: Partial<Settings>) => void;
  /** Says under `key` why an entry was not taken. */
  readonly refuse: (key: RowKey, reason: string) => void;
  /** Takes back what `refuse` said: the entry is what it was before. */
  readonly settle: (key: RowKey) => void;
}

type Notes = Readonly<Partial<Record<RowKey, Note>>>;

/** Changes leave as they are made; refusals stay until their row is right again, "saved" only at the last change. */
export function useSettingsForm(settings: Settings): SettingsForm {
  const send = useSend();
  const [notes, setNotes] = useState<Notes>({});
  const [unanswered, setUnanswered] = useState<readonly Partial<Settings>[]>([]);
  const refuse = (key: RowKey, reason: string) => {
    setNotes((before) => ({ ...before, [key]: { kind: 'refused', reason } }));
  };
  const change = (key: RowKey, patch: Partial<Settings>) => {
    setUnanswered((before) => [...before, patch]);
    void send({ type: 'changeSettings', patch }).then((answer) => {
      setUnanswered((before) => before.filter((other) => other !== patch));
      if (answer.ok) setNotes((before) => ({ ...refusalsIn(before), [key]: { kind: 'saved' } }));
      else refuse(key, answer.reason);
    });
  };
  const settle = (key: RowKey) => {
    setNotes((before) => Object.fromEntries(Object.entries(before).filter(([other]) => other !== key)));
  };
  const expected = unanswered.reduce<Settings>((before, patch) => ({ ...before, ...patch }), settings);
  return { settings: expected, notes, change, refuse, settle };
}

function refusalsIn(notes: Notes): Notes {
  return Object.fromEntries(Object.entries(notes).filter(([, note]) => note?.kind === 'refused'));
}
