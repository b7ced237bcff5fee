import { useHeartbeat } from '../hooks/use-heartbeat.ts';
import { useSnapshot } from '../hooks/use-snapshot.ts';
import { useTheme } from '../hooks/use-theme.ts';
import { ComingNotice } from './coming-notice.tsx';
import { HeldNotice } from './held-notice.tsx';
import styles from './notice-card.module.css';

/** The warning before a break, or the quiet offer of one that is held back: a small card that never takes the focus. */
export function NoticeView() {
  useHeartbeat();
  useTheme();
  const snapshot = useSnapshot();
  switch (snapshot?.phase.name) {
    case 'upcoming':
      return <ComingNotice snapshot={snapshot} phase={snapshot.phase} />;
    case 'held':
      return <HeldNotice snapshot={snapshot} phase={snapshot.phase} />;
    default:
      return <main className={styles.card} />;
  }
}
