import { useState, type KeyboardEvent } from 'react';
import styles from './fields.module.css';
import { parseTime, toTime } from './minute.ts';
import { useLeaving } from './use-leaving.ts';

interface TimeFieldProps {
  readonly label: string;
  readonly minute: number;
  readonly onChange: (minute: number) => void;
  /** What was left in the field is no time. */
  readonly onRefuse: () => void;
}

/** What is typed and not yet taken, and the value it was typed over: another value from outside ends the draft. */
interface Draft {
  readonly text: string;
  readonly over: number;
}

/** A time of day. It is taken on Enter, on leaving the field and when the window closes; Esc drops it. */
export function TimeField({ label, minute, onChange, onRefuse }: TimeFieldProps) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const shown = draft?.over === minute ? draft.text : toTime(minute);
  const commit = () => {
    const typed = parseTime(shown);
    if (typed === null) {
      onRefuse();
      setDraft(null);
    } else if (toTime(typed) !== toTime(minute)) onChange(typed);
  };
  useLeaving(commit);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') commit();
    else if (key === 'Escape') setDraft(null);
  };
  return (
    <input
      type="time"
      className={styles.time}
      aria-label={label}
      value={shown}
      onChange={({ target }) => setDraft({ text: target.value, over: minute })}
      onKeyDown={onKeyDown}
      onBlur={commit}
    />
  );
}
