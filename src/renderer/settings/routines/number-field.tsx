import { useState, type KeyboardEvent } from 'react';
import styles from '../fields.module.css';
import { useLeaving } from '../use-leaving.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly describedBy: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** By how much an arrow key changes it. */
  readonly step: number;
  readonly refused: boolean;
  readonly onChange: (value: number) => void;
  readonly onRefuse: () => void;
  /** What was refused is gone from the field. */
  readonly onSettle: () => void;
}

/** What is typed and not yet taken, and the value it was typed over: another value from outside ends the draft. */
interface Draft {
  readonly text: string;
  readonly over: number;
}

/** A whole number typed exactly. It is taken on Enter, on leaving the field and when the window closes; Esc drops it. */
export function NumberField(props: NumberFieldProps) {
  const { value, least, most, step } = props;
  const [draft, setDraft] = useState<Draft | null>(null);
  const shown = draft?.over === value ? draft.text : `${value}`;
  const drop = () => {
    setDraft(null);
    if (props.refused) props.onSettle();
  };
  const commit = () => {
    const number = /^\d{1,4}$/.test(shown.trim()) ? Number(shown) : null;
    if (number === value) drop();
    else if (number === null || number < least || number > most) props.onRefuse();
    else {
      if (props.refused) props.onSettle();
      props.onChange(number);
    }
  };
  useLeaving(commit);
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = event.altKey ? 0 : ({ ArrowUp: 1, ArrowDown: -1 }[event.key] ?? 0);
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape') drop();
    else if (direction !== 0) {
      event.preventDefault();
      const from = Number(shown);
      const next = (Number.isFinite(from) ? from : value) + direction * step;
      setDraft({ text: `${Math.min(most, Math.max(least, next))}`, over: value });
    }
  };
  return (
    <input
      className={styles.input}
      inputMode="numeric"
      autoComplete="off"
      size={4}
      maxLength={4}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-invalid={props.refused}
      value={shown}
      onChange={(event) => setDraft({ text: event.target.value, over: value })}
      onKeyDown={onKeyDown}
      onBlur={commit}
    />
  );
}
