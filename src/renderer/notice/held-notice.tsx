import type { HeldBack } from '../../shared/phase.ts';
import { lengthWords, planSummary, planTitle } from '../../shared/plan-words.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import { heldWords } from '../components/held-words.ts';
import { useAsk } from '../hooks/use-ask.ts';
import { useText } from '../hooks/use-text.ts';
import { NoticeActions } from './notice-actions.tsx';
import { NoticeCard } from './notice-card.tsx';
import styles from './notice-card.module.css';

interface HeldNoticeProps {
  readonly snapshot: Snapshot;
  readonly phase: HeldBack;
}

/** The quiet offer of a break that has been held back for long: nothing counts down, and nothing happens by itself. */
export function HeldNotice({ snapshot, phase }: HeldNoticeProps) {
  const text = useText();
  const { refusal, ask } = useAsk();
  const isMicro = phase.size === 'micro';
  const held = heldWords(snapshot, phase, snapshot.takenAt, text);
  const title = isMicro ? text('notice.microTitle') : planTitle(phase.plan, text);
  return (
    <NoticeCard
      head={<p className={styles.head}>{held}</p>}
      title={title}
      summary={isMicro ? lengthWords(phase.plan.totalMs, text) : planSummary(phase.plan, text)}
      line={text('notice.heldLine')}
      refusal={refusal}
      announcement={text('notice.held', { title, held })}
    >
      <NoticeActions
        startLabel={text('notice.startAnyway')}
        canPostpone={snapshot.postponesLeft !== 0}
        canSkip={snapshot.skipFromAt !== null}
        another="none"
        ask={ask}
      />
    </NoticeCard>
  );
}
