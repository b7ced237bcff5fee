import { useId, type ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { useAfterPaint } from '../hooks/use-after-paint.ts';
import styles from './menu.module.css';

interface MenuProps {
  /** Also ties the list to its button in the stylesheet. */
  readonly name: 'pause' | 'next' | 'routines';
  /** On the button. */
  readonly label: string;
  /** Of the list, for those who do not see it. */
  readonly group: string;
  readonly tone?: 'plain' | 'quiet';
  readonly choices: readonly { readonly label: string; readonly onChoose: () => void }[];
}

/** A button and, over it, a list to choose from. Opening, Esc and a click outside are the platform's. */
export function Menu({ name, label, group, tone = 'quiet', choices }: MenuProps): ReactNode {
  const id = useId();
  const isPainted = useAfterPaint();
  return (
    <div data-menu={name} className={styles.anchor}>
      <Button tone={tone} popoverTarget={id}>
        {label}
      </Button>
      <div id={id} popover="auto" role="group" aria-label={group} data-menu={name} className={styles.menu}>
        {isPainted &&
          choices.map((choice, index) => (
            <Button
              key={index}
              tone="quiet"
              className={styles.choice}
              popoverTarget={id}
              popoverTargetAction="hide"
              onClick={choice.onChoose}
            >
              {choice.label}
            </Button>
          ))}
      </div>
    </div>
  );
}
