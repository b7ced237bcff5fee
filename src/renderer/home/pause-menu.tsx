import { useId } from 'react';
import type { UserAction } from '../../shared/action.ts';
import { Button } from '../components/button.tsx';
import { useText } from '../hooks/use-text.ts';
import styles from './pause-menu.module.css';

/** Minutes, null for "until I resume", with their words. */
const CHOICES = [
  { minutes: 30, key: 'home.pause.halfHour' },
  { minutes: 60, key: 'home.pause.oneHour' },
  { minutes: 120, key: 'home.pause.twoHours' },
  { minutes: 240, key: 'home.pause.fourHours' },
  { minutes: null, key: 'home.pause.untilResume' },
] as const;

/** A button and, over it, for how long breaks can be paused. Opening, Esc and a click outside are the platform's. */
export function PauseMenu({ ask }: { readonly ask: (action: UserAction) => void }) {
  const text = useText();
  const id = useId();
  return (
    <div className={styles.anchor}>
      <Button tone="quiet" popoverTarget={id}>
        {text('home.pause.open')}
      </Button>
      <div id={id} popover="auto" role="group" aria-label={text('home.pause.group')} className={styles.menu}>
        {CHOICES.map(({ minutes, key }) => (
          <Button
            key={key}
            tone="quiet"
            className={styles.choice}
            popoverTarget={id}
            popoverTargetAction="hide"
            onClick={() => ask({ type: 'pauseBreaks', minutes })}
          >
            {text(key)}
          </Button>
        ))}
      </div>
    </div>
  );
}
