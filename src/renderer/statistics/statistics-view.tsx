import { useMemo, useState } from 'react';
import type { UserAction } from '../../shared/action.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import { breaksIn } from '../../shared/statistics/done.ts';
import { Button } from '../components/button.tsx';
import { dayOf } from '../components/weekdays.ts';
import { useHeartbeat } from '../hooks/use-heartbeat.ts';
import { useNow } from '../hooks/use-now.ts';
import { useSend } from '../hooks/use-send.ts';
import { useSnapshot } from '../hooks/use-snapshot.ts';
import { useText } from '../hooks/use-text.ts';
import { useTheme } from '../hooks/use-theme.ts';
import { BreaksPage } from './breaks-page.tsx';
import { CalendarPage } from './calendar-page.tsx';
import page from './page.module.css';
import { SittingPage } from './sitting-page.tsx';
import styles from './statistics-view.module.css';
import { Tabs, type Tab } from './tabs.tsx';
import { TodayPage, type PageProps } from './today-page.tsx';
import { useHistory } from './use-history.ts';
import { WeekPage } from './week-page.tsx';

/** What the history tells: pages to look at, and all breaks. */
export function StatisticsView() {
  useHeartbeat();
  useTheme();
  const snapshot = useSnapshot();
  return snapshot === null ? <main /> : <Statistics snapshot={snapshot} />;
}

interface Said {
  readonly line: string;
  /** Whether there is something to put back. */
  readonly canUndo: boolean;
}

const NOTHING: Said = { line: '', canUndo: false };
const MINUTE_MS = 60_000;

function Statistics({ snapshot }: { readonly snapshot: Snapshot }) {
  const text = useText();
  const send = useSend();
  const [tab, setTab] = useState<Tab>('today');
  const [said, setSaid] = useState<Said>(NOTHING);
  const [changes, setChanges] = useState(0);
  const history = useHistory(`${changes} ${JSON.stringify(snapshot.today)}`);
  const day = dayOf(useNow(MINUTE_MS) + snapshot.wallOffsetMs);
  const breaks = useMemo(() => (history.state === 'read' ? breaksIn(history.records) : []), [history]);
  const ask = (action: UserAction) => {
    void send(action).then((answer) => {
      const line = answer.ok ? ('note' in answer ? answer.note : '') : answer.reason;
      setSaid({ line, canUndo: answer.ok && action.type === 'removeHistory' });
      if (answer.ok && action.type !== 'exportHistory') setChanges((before) => before + 1);
    });
  };
  return (
    <main className={styles.view}>
      <h1 className={styles.title}>{text('statistics.title')}</h1>
      <Tabs chosen={tab} onChoose={setTab} />
      <div className={styles.said}>
        <p role="status">{said.line}</p>
        {said.canUndo && <Button onClick={() => ask({ type: 'restoreHistory' })}>{text('statistics.undo')}</Button>}
      </div>
      <div role="tabpanel" id="page" aria-labelledby={`tab-${tab}`} tabIndex={0} className={page.page}>
        {history.state === 'read' ? (
          <Shown tab={tab} breaks={breaks} day={day} ask={ask} />
        ) : (
          <p className={page.empty}>
            {text(history.state === 'reading' ? 'statistics.reading' : 'statistics.unreadable')}
          </p>
        )}
      </div>
    </main>
  );
}

function Shown({ tab, ask, ...about }: PageProps & { readonly tab: Tab; readonly ask: (action: UserAction) => void }) {
  switch (tab) {
    case 'week':
      return <WeekPage {...about} />;
    case 'calendar':
      return <CalendarPage {...about} />;
    case 'sitting':
      return <SittingPage {...about} />;
    case 'breaks':
      return <BreaksPage {...about} ask={ask} />;
    default:
      return <TodayPage {...about} />;
  }
}
