import { useState, type KeyboardEvent } from 'react';
import styles from './fields.module.css';
import type { Range } from './amount.ts';
import { useLeaving } from './use-leaving.ts';

interface TypedFieldProps {
  /** Where a label of the page names it; otherwise `label` does. */
  readonly id?: string;
  readonly label?: string;
  readonly describedBy: string;
  readonly value: number;
  readonly range: Range;
  /** By how much an arrow key changes it. */
  readonly step: number;
  readonly toText: (value: number) => string;
  /** Null for what is none. */
  readonly parse: (typed: string) => number | null;
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

/** A number typed exactly. It is taken on Enter, on leaving the field and when the window closes; Esc drops it. */
export function TypedField(props: TypedFieldProps) {
  const { value, range, step, toText, parse } = props;
  const [draft, setDraft] = useState<Draft | null>(null);
  const shown = draft?.over === value ? draft.text : toText(value);
  const drop = () => {
    setDraft(null);
    if (props.refused) props.onSettle();
  };
  const commit = () => {
    const typed = shown === toText(value) ? value : parse(shown);
    if (typed === value) drop();
    else if (typed === null || typed < range.min || typed > range.max) props.onRefuse();
    else props.onChange(typed);
  };
  useLeaving(commit);
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = event.altKey ? 0 : ({ ArrowUp: 1, ArrowDown: -1 }[event.key] ?? 0);
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape') drop();
    else if (direction !== 0) {
      event.preventDefault();
      const next = (parse(shown) ?? value) + direction * step;
      setDraft({ text: toText(Math.min(range.max, Math.max(range.min, next))), over: value });
    }
  };
  return (
    <input
      id={props.id}
      className={styles.input}
      autoComplete="off"
      spellCheck={false}
      size={5}
      maxLength={20}
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
