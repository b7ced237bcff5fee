import type { Snapshot } from '../../shared/snapshot.ts';
import { Button } from '../components/button.tsx';
import { spanWords } from '../components/span-words.ts';
import { momentText } from '../components/moment-text.ts';
import { useAsk } from '../hooks/use-ask.ts';
import { useText } from '../hooks/use-text.ts';
import styles from './done-step.module.css';
import { Pose } from './pose.tsx';

/** It works: when the first break comes, where the app is, and a break to look at. */
export function DoneStep({ snapshot }: { readonly snapshot: Snapshot }) {
  const text = useText();
  const { refusal, ask } = useAsk();
  return (
    <div className={styles.done}>
      <div className={styles.words}>
        <p className={styles.next}>{nextWords(snapshot, text)}</p>
        <p>{text('welcome.done.find')}</p>
        <div className={styles.see}>
          <Button tone="main" size="large" onClick={() => ask({ type: 'previewBreak' })}>
            {text('welcome.done.see')}
          </Button>
          <p role="status" className={styles.refusal}>
            {refusal}
          </p>
        </div>
        <p className={styles.quiet}>
          {text('welcome.done.change')}{' '}
          <Button onClick={() => ask({ type: 'openSettings' })}>{text('actions.settings')}</Button>
        </p>
      </div>
      <Pose exerciseId={snapshot.settings.props.includes('floor') ? 'legs_up_wall' : 'add_figure_four'} />
    </div>
  );
}

function nextWords(
  { nextBreakAt, nextSize, takenAt, wallOffsetMs, settings }: Snapshot,
  text: ReturnType<typeof useText>,
): string {
  if (nextBreakAt === null || nextSize !== 'rest') {
    return text('welcome.done.next', { time: spanWords(Math.round(settings.breakEveryMs / 1000), text) });
  }
  return text('welcome.done.nextAt', { time: momentText(nextBreakAt + wallOffsetMs, takenAt + wallOffsetMs, text) });
}
