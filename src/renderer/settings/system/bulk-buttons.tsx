import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { useText } from '../../hooks/use-text.ts';
import styles from '../breaks/presets-group.module.css';
import type { Bulk } from '../use-bulk.ts';
import { useFocusLater } from '../fields/use-focus-later.ts';

interface BulkButtonsProps {
  readonly bulk: Bulk;
  readonly place: string;
  /** What is done and taken back, in words. */
  readonly name: string;
  /** The button's words, and its whole name where the words alone do not tell. */
  readonly words: string;
  readonly label?: string;
  /** In place of the button when it would change nothing, else null; nothing for what can always be pressed. */
  readonly idle?: ReactNode;
  readonly onPress: () => void;
}

/** What changes many settings, and the way back where it was made. The keyboard stays with the button that is left. */
export function BulkButtons({ bulk, place, name, words, label, idle, onPress }: BulkButtonsProps) {
  const text = useText();
  const focusLater = useFocusLater();
  const undo = bulk.undoOf(place);
  const ids = { press: `${place}-press`, undo: `${place}-undo` };
  return (
    <span className={styles.actions}>
      {undo !== null && (
        <Button
          id={ids.undo}
          aria-label={text('settings.undoNamed', { name })}
          onClick={() => {
            undo();
            focusLater(ids.press);
          }}
        >
          {text('settings.undo')}
        </Button>
      )}
      {idle ?? (
        <Button
          id={ids.press}
          aria-label={label}
          onClick={() => {
            onPress();
            if (idle !== undefined) focusLater(ids.undo);
          }}
        >
          {words}
        </Button>
      )}
    </span>
  );
}
