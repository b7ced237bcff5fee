import type { Snapshot } from '../../shared/snapshot.ts';
import type { Text } from '../../shared/text.ts';
import { Button } from '../components/button.tsx';
import type { Ask } from '../hooks/use-ask.ts';
import { useText } from '../hooks/use-text.ts';
import styles from './break-actions.module.css';

const POSTPONES = [5, 10] as const;

interface ComingActionsProps {
  readonly snapshot: Snapshot;
  /** Of the button that begins the break. */
  readonly startLabel: string;
  readonly ask: Ask;
}

/** Begin, later or not at all: what can be done about a break that is announced or held back. */
export function ComingActions({ snapshot, startLabel, ask }: ComingActionsProps) {
  const text = useText();
  const canPostpone = snapshot.postponesLeft !== 0;
  const canSkip = snapshot.skipFromAt !== null;
  const note = postponeNote(snapshot, text);
  return (
    <div className={styles.actions}>
      <Button tone="main" size="large" onClick={() => ask({ type: 'startBreak' })}>
        {startLabel}
      </Button>
      {(canPostpone || canSkip) && (
        <div className={styles.row}>
          {canPostpone && <Postpones ask={ask} />}
          {canSkip && (
            <Button className={styles.chip} onClick={() => ask({ type: 'skipBreak' })}>
              {text('actions.skip')}
            </Button>
          )}
        </div>
      )}
      {note !== '' && <p className={styles.note}>{note}</p>}
    </div>
  );
}

function Postpones({ ask }: { readonly ask: Ask }) {
  const text = useText();
  return (
    <div role="group" aria-label={text('actions.postpone')} className={styles.row}>
      <span aria-hidden="true" className={styles.or}>
        {text('actions.postpone')}
      </span>
      {POSTPONES.map((minutes) => (
        <Button key={minutes} className={styles.chip} onClick={() => ask({ type: 'postponeBreak', minutes })}>
          {text('actions.minutes', { minutes })}
        </Button>
      ))}
    </div>
  );
}

/** Why there is no postpone, or how many there still are. A short break never has one, and needs no words for that. */
function postponeNote({ phase, postponesLeft, settings }: Snapshot, text: Text): string {
  if (settings.strictness === 'strict') return text('home.strict');
  const isMicro = (phase.name === 'upcoming' || phase.name === 'held') && phase.size === 'micro';
  if (postponesLeft === null || settings.postponeLimit === 0 || isMicro) return '';
  return postponesLeft === 0 ? text('home.postpones.none') : text('home.postpones.left', { count: postponesLeft });
}
