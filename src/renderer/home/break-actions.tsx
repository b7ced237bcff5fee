import type { UserAction } from '../../shared/action.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import { Button } from '../components/button.tsx';
import { useText } from '../hooks/use-text.ts';
import styles from './break-actions.module.css';

const LENGTHS = [1, 3, 5, 10] as const;
const POSTPONES = [5, 10] as const;

interface ActionsProps {
  readonly snapshot: Snapshot;
  readonly ask: (action: UserAction) => void;
}

/** What can be done about a break right now; the main thing comes first. */
export function BreakActions({ snapshot, ask }: ActionsProps) {
  switch (snapshot.phase.name) {
    case 'upcoming':
      return <UpcomingActions snapshot={snapshot} ask={ask} />;
    case 'onBreak':
      return <OnBreakActions done={snapshot.phase.stage.name === 'result'} ask={ask} />;
    default:
      return <TakeActions paused={snapshot.phase.name === 'paused'} ask={ask} />;
  }
}

function TakeActions({ paused, ask }: { readonly paused: boolean; readonly ask: ActionsProps['ask'] }) {
  const text = useText();
  return (
    <div className={styles.actions}>
      <Button tone="main" size="large" onClick={() => ask({ type: 'takeBreak', minutes: null })}>
        {text('actions.takeBreak')}
      </Button>
      <div role="group" aria-label={text('home.lengths.group')} className={styles.row}>
        <span aria-hidden="true" className={styles.or}>
          {text('home.lengths.or')}
        </span>
        {LENGTHS.map((minutes) => (
          <Button key={minutes} className={styles.chip} onClick={() => ask({ type: 'takeBreak', minutes })}>
            {text('actions.minutes', { minutes })}
          </Button>
        ))}
      </div>
      {paused && (
        <Button size="large" onClick={() => ask({ type: 'resumeBreaks' })}>
          {text('actions.resume')}
        </Button>
      )}
    </div>
  );
}

function UpcomingActions({ snapshot, ask }: ActionsProps) {
  const text = useText();
  const { postponesLeft, settings } = snapshot;
  return (
    <div className={styles.actions}>
      <Button tone="main" size="large" onClick={() => ask({ type: 'startBreak' })}>
        {text('actions.startNow')}
      </Button>
      <div className={styles.row}>
        {postponesLeft !== 0 && <Postpones ask={ask} />}
        {settings.skipAllowed && (
          <Button className={styles.chip} onClick={() => ask({ type: 'skipBreak' })}>
            {text('actions.skip')}
          </Button>
        )}
      </div>
      {settings.postponeLimit !== 0 && <p className={styles.note}>{postponeNote(postponesLeft, text)}</p>}
    </div>
  );
}

function Postpones({ ask }: Pick<ActionsProps, 'ask'>) {
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

function postponeNote(left: number | null, text: ReturnType<typeof useText>): string {
  if (left === null) return '';
  return left === 0 ? text('home.postpones.none') : text('home.postpones.left', { count: left });
}

function OnBreakActions({ done, ask }: { readonly done: boolean; readonly ask: ActionsProps['ask'] }) {
  const text = useText();
  return (
    <div className={styles.actions}>
      <Button
        tone={done ? 'main' : 'plain'}
        size="large"
        onClick={() => ask({ type: done ? 'returnToDesk' : 'finishBreak' })}
      >
        {text(done ? 'actions.back' : 'actions.finishBreak')}
      </Button>
    </div>
  );
}
