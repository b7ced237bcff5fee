import { planSummary, planTitle } from '../../shared/plan-words.ts';
import type { Upcoming } from '../../shared/phase.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import { useAsk } from '../hooks/use-ask.ts';
import { useHeartbeat } from '../hooks/use-heartbeat.ts';
import { useSnapshot } from '../hooks/use-snapshot.ts';
import { useText } from '../hooks/use-text.ts';
import { useTheme } from '../hooks/use-theme.ts';
import { NoticeActions } from './notice-actions.tsx';
import { NoticeCountdown } from './notice-countdown.tsx';
import styles from './notice-view.module.css';

/** The warning before a break: a small card that never takes the focus. */
export function NoticeView() {
  useHeartbeat();
  useTheme();
  const snapshot = useSnapshot();
  if (snapshot?.phase.name !== 'upcoming') return <main className={styles.card} />;
  return <Notice snapshot={snapshot} phase={snapshot.phase} />;
}

function Notice({ snapshot, phase }: { readonly snapshot: Snapshot; readonly phase: Upcoming }) {
  const text = useText();
  const { refusal, ask } = useAsk();
  const title = planTitle(phase.plan, text);
  const summary = planSummary(phase.plan, text);
  return (
    <main className={styles.card}>
      <NoticeCountdown beginsAt={phase.beginsAt} dueAt={phase.dueAt} postponesLeft={snapshot.postponesLeft} />
      <header className={styles.header}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.summary}>{summary}</p>
      </header>
      <p className={styles.line}>{refusal ?? fetchLine(phase, text)}</p>
      <NoticeActions phase={phase} postponesLeft={snapshot.postponesLeft} settings={snapshot.settings} ask={ask} />
      {/* Said once: its words change only with the plan, or when an action was refused. */}
      <p aria-live="polite" className={styles.forEars}>
        {refusal ?? text('notice.announce', { title, summary })}
      </p>
    </main>
  );
}

/** What to fetch for the first exercise; an exercise that needs nothing has no such words. */
function fetchLine({ plan }: Upcoming, text: ReturnType<typeof useText>): string {
  const key = `exercises.${plan.routine[0]?.exerciseId ?? ''}.fetch`;
  const line = text(key);
  return line === key ? '' : line;
}
