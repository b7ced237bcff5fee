import type { OnBreak } from '../../shared/phase.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import { Button } from '../components/button.tsx';
import { LeaveButton } from '../components/leave-button.tsx';
import type { Ask } from '../hooks/use-ask.ts';
import { useText } from '../hooks/use-text.ts';
import styles from './break-actions.module.css';
import { ComingActions } from './coming-actions.tsx';
import { RoutineMenu } from './routine-menu.tsx';

const LENGTHS = [1, 3, 5, 10] as const;

interface ActionsProps {
  readonly snapshot: Snapshot;
  readonly ask: Ask;
}

/** What can be done about a break right now; the main thing comes first. */
export function BreakActions({ snapshot, ask }: ActionsProps) {
  const text = useText();
  const { phase } = snapshot;
  switch (phase.name) {
    case 'upcoming':
      return <ComingActions snapshot={snapshot} startLabel={text('actions.startNow')} ask={ask} />;
    case 'held':
      return <ComingActions snapshot={snapshot} startLabel={text('home.startAnyway')} ask={ask} />;
    case 'onBreak':
      return <OnBreakActions phase={phase} leaveFromAt={snapshot.skipFromAt} ask={ask} />;
    default:
      return <TakeActions snapshot={snapshot} ask={ask} />;
  }
}

function TakeActions({ snapshot, ask }: ActionsProps) {
  const text = useText();
  const isPaused = snapshot.phase.name === 'paused';
  return (
    <div className={styles.actions}>
      {isPaused && (
        <Button tone="main" size="large" onClick={() => ask({ type: 'resumeBreaks' })}>
          {text('actions.resume')}
        </Button>
      )}
      <Button tone={isPaused ? 'plain' : 'main'} size="large" onClick={() => ask({ type: 'takeBreak', minutes: null })}>
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
        <RoutineMenu settings={snapshot.settings} ask={ask} />
      </div>
    </div>
  );
}

interface OnBreakActionsProps {
  readonly phase: OnBreak;
  readonly leaveFromAt: number | null;
  readonly ask: Ask;
}

function OnBreakActions({ phase, leaveFromAt, ask }: OnBreakActionsProps) {
  const text = useText();
  if (phase.stage.name === 'result') {
    return (
      <div className={styles.actions}>
        <Button tone="main" size="large" onClick={() => ask({ type: 'returnToDesk' })}>
          {text('actions.back')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.actions}>
      <LeaveButton
        size="large"
        fromAt={leaveFromAt}
        label={text('actions.finishBreak')}
        onLeave={() => ask({ type: 'finishBreak' })}
      />
      {leaveFromAt === null && <p className={styles.note}>{text('home.strictBreak')}</p>}
    </div>
  );
}
