import { useState } from 'react';
import type { UserAction } from '../../../shared/action.ts';
import type { OwnRoutine } from '../../../shared/own-routine.ts';
import { useSend } from '../../hooks/use-send.ts';
import { useText } from '../../hooks/use-text.ts';
import type { Note, SettingsForm } from '../use-settings-form.ts';
import { withCopy, withNew, withRestored } from './edit-routine.ts';
import { useFocusLater } from '../fields/use-focus-later.ts';

/** How the last thing that was asked for went, in words, and the routine it was asked of; null: of none. */
export type Said = {
  readonly kind: 'done' | 'refused';
  readonly words: string;
  readonly of: string | null;
} | null;

/** A routine that was deleted and can still come back, and where it stood. */
export interface Deleted {
  readonly routine: OwnRoutine;
  readonly index: number;
}

/** What can be done with the routines as a whole. */
export interface Routines {
  readonly form: SettingsForm;
  readonly said: Said;
  readonly deleted: Deleted | null;
  /** The routine whose editor is open, or null. */
  readonly openId: string | null;
  readonly toggle: (id: string) => void;
  readonly make: () => void;
  readonly copy: (routine: Pick<OwnRoutine, 'name' | 'items'>) => void;
  readonly remove: (routine: OwnRoutine) => void;
  readonly restore: () => void;
  /** Asks main for something; how it went is said where it was asked. */
  readonly ask: (action: UserAction, of: string | null) => void;
}

/** The ids of what the keyboard goes to. */
export const UNDO_ID = 'routines-undo';
export const nameFieldId = (id: string) => `${id}-name`;
export const editButtonId = (id: string) => `${id}-edit`;

export function useRoutines(form: SettingsForm): Routines {
  const text = useText();
  const { said, hush, ask } = useAnswers();
  const focusLater = useFocusLater();
  const [openId, setOpenId] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const { routines } = form.settings;
  const change = (next: readonly OwnRoutine[], key: 'routines' | `routines.${string}` = 'routines') => {
    hush();
    form.change(key, { routines: next });
  };
  const add = (next: readonly OwnRoutine[]) => {
    const id = next.at(-1)?.id ?? '';
    change(next, `routines.${id}`);
    setOpenId(id);
    focusLater(nameFieldId(id));
  };
  return {
    form,
    said: said ?? refusedWords(form.notes.routines),
    deleted,
    openId,
    toggle: (id) => setOpenId(openId === id ? null : id),
    make: () => add(withNew(routines, text('settings.routines.newName'))),
    copy: (routine) => add(withCopy(routines, routine)),
    remove: (routine) => {
      setDeleted({ routine, index: routines.indexOf(routine) });
      change(routines.filter((other) => other !== routine));
      focusLater(UNDO_ID);
    },
    restore: () => {
      if (deleted === null) return;
      const next = withRestored(routines, deleted.routine, deleted.index);
      change(next);
      setDeleted(null);
      focusLater(editButtonId(next[deleted.index]?.id ?? ''));
    },
    ask,
  };
}

/** Asks main for something, and keeps how it went until something else happens. */
function useAnswers() {
  const send = useSend();
  const [said, setSaid] = useState<Said>(null);
  const ask = (action: UserAction, of: string | null) => {
    void send(action).then((answer) => {
      if (!answer.ok) setSaid({ kind: 'refused', words: answer.reason, of });
      else setSaid('note' in answer ? { kind: 'done', words: answer.note, of } : null);
    });
  };
  return { said, hush: () => setSaid(null), ask };
}

function refusedWords(note: Note | undefined): Said {
  return note?.kind === 'refused' ? { kind: 'refused', words: note.reason, of: null } : null;
}
