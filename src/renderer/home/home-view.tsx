import type { Snapshot } from '../../shared/snapshot.ts';
import { Button } from '../components/button.tsx';
import { MessageList } from '../components/message-list.tsx';
import { useAsk } from '../hooks/use-ask.ts';
import { useHeartbeat } from '../hooks/use-heartbeat.ts';
import { useNow } from '../hooks/use-now.ts';
import { useSnapshot } from '../hooks/use-snapshot.ts';
import { useText } from '../hooks/use-text.ts';
import { useTheme } from '../hooks/use-theme.ts';
import { BreakActions } from './break-actions.tsx';
import { homeStatus } from './home-status.ts';
import styles from './home-view.module.css';
import { NextMenu } from './next-menu.tsx';
import { NextPlan } from './next-plan.tsx';
import { PauseMenu } from './pause-menu.tsx';
import { Ring } from './ring.tsx';
import { Today } from './today.tsx';

/** The small window: all the tray can do, for desktops without one. */
export function HomeView() {
  useHeartbeat();
  useTheme();
  const snapshot = useSnapshot();
  return snapshot === null ? <main /> : <Home snapshot={snapshot} />;
}

function Home({ snapshot }: { readonly snapshot: Snapshot }) {
  const text = useText();
  const { refusal, ask } = useAsk();
  return (
    <main className={styles.home}>
      <h1 className={styles.title}>{text('app.name')}</h1>
      <MessageList most={1} messages={snapshot.messages} onDismiss={(id) => ask({ type: 'dismissMessage', id })} />
      <Status snapshot={snapshot} />
      {snapshot.nextPlan !== null && snapshot.nextSize === 'rest' && <NextPlan plan={snapshot.nextPlan} />}
      <BreakActions snapshot={snapshot} ask={ask} />
      <p role="status" className={styles.refusal}>
        {refusal}
      </p>
      <Today snapshot={snapshot} ask={ask} />
      <footer className={styles.footer}>
        {canPause(snapshot) && <PauseMenu ask={ask} />}
        <NextMenu snapshot={snapshot} ask={ask} />
        <span className={styles.gap} />
        <Button tone="quiet" onClick={() => ask({ type: 'openSettings' })}>
          {text('actions.settings')}
        </Button>
        <Button tone="quiet" onClick={() => ask({ type: 'quit' })}>
          {text('actions.quit')}
        </Button>
      </footer>
    </main>
  );
}

/** Alone it follows the clock, so that the second hand redraws nothing else. */
function Status({ snapshot }: { readonly snapshot: Snapshot }) {
  const text = useText();
  const { phase, nextBreakAt, idleSource } = snapshot;
  const now = useNow(1000, phase.name === 'upcoming' ? phase.beginsAt : (nextBreakAt ?? 0));
  const status = homeStatus(snapshot, now, text);
  return (
    <section aria-label={text('home.statusSection')} className={styles.status}>
      <Ring status={status} />
      <p role="status" className={styles.sentence}>
        {status.sentence}
      </p>
      {status.detail !== '' && <p className={styles.detail}>{status.detail}</p>}
      {idleSource !== 'good' && <p className={styles.fault}>{text(`home.idle.${idleSource}`)}</p>}
    </section>
  );
}

/** An announced break is not got rid of by a pause where breaks are meant strictly. */
function canPause({ phase, settings }: Snapshot): boolean {
  if (phase.name === 'paused' || phase.name === 'onBreak') return false;
  const isCalled = phase.name === 'upcoming' || phase.name === 'held';
  return !isCalled || settings.strictness !== 'strict';
}
