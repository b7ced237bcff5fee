import { Button } from '../components/button.tsx';
import type { Ask } from '../hooks/use-ask.ts';
import { useText } from '../hooks/use-text.ts';
import styles from './notice-actions.module.css';

interface NoticeActionsProps {
  /** Of the button that begins the break. */
  readonly startLabel: string;
  readonly canPostpone: boolean;
  readonly canSkip: boolean;
  /** Whether something else may be chosen, and whether that may be a version on one's feet. */
  readonly another: 'none' | 'any' | 'anyOrStanding';
  readonly ask: Ask;
}

/** Begin, later, or something else. What the settings forbid or is used up is not shown. */
export function NoticeActions({ startLabel, canPostpone, canSkip, another, ask }: NoticeActionsProps) {
  const text = useText();
  return (
    <div className={styles.actions}>
      <div className={styles.row}>
        <Button tone="main" className={styles.start} onClick={() => ask({ type: 'startBreak' })}>
          {startLabel}
        </Button>
        {canPostpone && <Postpones ask={ask} />}
      </div>
      <div className={styles.quietRow}>
        {another !== 'none' && (
          <Button tone="quiet" onClick={() => ask({ type: 'chooseAnother' })}>
            {text('notice.another')}
          </Button>
        )}
        {another === 'anyOrStanding' && (
          <Button tone="quiet" onClick={() => ask({ type: 'chooseStanding' })}>
            {text('notice.standing')}
          </Button>
        )}
        {canSkip && (
          <Button tone="quiet" className={styles.skip} onClick={() => ask({ type: 'skipBreak' })}>
            {text('notice.skip')}
          </Button>
        )}
      </div>
    </div>
  );
}

const POSTPONES = [5, 10] as const;

function Postpones({ ask }: { readonly ask: Ask }) {
  const text = useText();
  return (
    <div role="group" aria-label={text('notice.postpone')} className={styles.postpone}>
      <span aria-hidden="true" className={styles.label}>
        {text('notice.postpone')}
      </span>
      {POSTPONES.map((minutes) => (
        <Button
          key={minutes}
          aria-label={text('notice.postponeMinutes', { minutes })}
          onClick={() => ask({ type: 'postponeBreak', minutes })}
        >
          {text('notice.minutes', { minutes })}
        </Button>
      ))}
    </div>
  );
}
