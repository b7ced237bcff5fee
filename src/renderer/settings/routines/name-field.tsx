import { useState } from 'react';
import { ROUTINE_LIMITS } from '../../../shared/own-routine.ts';
import { useText } from '../../hooks/use-text.ts';
import fields from '../fields/fields.module.css';
import { useLeaving } from '../fields/use-leaving.ts';
import styles from './routine-editor.module.css';

interface NameFieldProps {
  /** Unlike that of any other field of the page. */
  readonly id: string;
  readonly name: string;
  /** Names that other routines have. */
  readonly taken: readonly string[];
  readonly onChange: (name: string) => void;
}

/** What is typed and not yet taken, and the name it was typed over. */
interface Draft {
  readonly text: string;
  readonly over: string;
}

/** The name of a routine. It is taken on Enter, on leaving the field and when the window closes; Esc drops it. */
export function NameField({ id, name, taken, onChange }: NameFieldProps) {
  const text = useText();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [refusal, setRefusal] = useState('');
  const shown = draft?.over === name ? draft.text : name;
  const settle = (next: Draft | null) => {
    setDraft(next);
    setRefusal('');
  };
  const commit = () => {
    const entered = shown.trim();
    if (entered === name) settle(null);
    else if (entered === '') setRefusal(text('settings.routines.unnamed'));
    else if (taken.includes(entered)) setRefusal(text('settings.routines.nameTaken'));
    else {
      setRefusal('');
      onChange(entered);
    }
  };
  useLeaving(commit);
  return (
    <div className={styles.name}>
      <label htmlFor={id}>{text('settings.routines.name')}</label>
      <input
        id={id}
        className={fields.text}
        autoComplete="off"
        maxLength={ROUTINE_LIMITS.nameLength}
        aria-describedby={`${id}-refusal`}
        aria-invalid={refusal !== ''}
        value={shown}
        onChange={({ target }) => settle({ text: target.value, over: name })}
        onKeyDown={({ key }) => {
          if (key === 'Enter') commit();
          else if (key === 'Escape') settle(null);
        }}
        onBlur={commit}
      />
      <p id={`${id}-refusal`} role="status" className={styles.refusal}>
        {refusal}
      </p>
    </div>
  );
}
