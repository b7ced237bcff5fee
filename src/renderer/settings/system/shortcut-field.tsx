import { useState, type KeyboardEvent } from 'react';
import { useText } from '../../hooks/use-text.ts';
import { readKeys } from './accelerator.ts';
import styles from '../fields/fields.module.css';
import type { ControlIds } from '../fields/row.tsx';

interface ShortcutFieldProps {
  readonly ids: ControlIds;
  /** The keys as they are printed; empty when there are none. */
  readonly shown: string;
  readonly refused: boolean;
  /** Null: none any more. */
  readonly onChange: (keys: string | null) => void;
  readonly onRefuse: (reason: string) => void;
  readonly onSettle: () => void;
}

/** A field that takes the keys that are pressed in it. Tab still leads out of it, Esc leaves it as it was. */
export function ShortcutField({ ids, shown, refused, onChange, onRefuse, onSettle }: ShortcutFieldProps) {
  const text = useText();
  const [listening, setListening] = useState(false);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (event.key === 'Tab') return;
    event.preventDefault();
    if (event.key === 'Escape') event.currentTarget.blur();
    else if (isPlain && (event.key === 'Backspace' || event.key === 'Delete')) onChange(null);
    else {
      const pressed = readKeys(event);
      if (pressed.kind === 'keys') onChange(pressed.keys);
      else if (pressed.kind !== 'unfinished') onRefuse(text(`settings.shortcuts.${pressed.kind}`));
    }
  };
  return (
    <input
      id={ids.control}
      className={styles.text}
      aria-describedby={ids.describedBy}
      aria-invalid={refused}
      readOnly
      size={18}
      placeholder={text(listening ? 'settings.shortcuts.press' : 'settings.shortcuts.unset')}
      value={shown}
      onFocus={() => setListening(true)}
      onBlur={() => {
        setListening(false);
        if (refused) onSettle();
      }}
      onKeyDown={onKeyDown}
    />
  );
}
