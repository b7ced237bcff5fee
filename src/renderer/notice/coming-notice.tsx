import type { Upcoming } from '../../shared/phase.ts';
import { isStanding, lengthWords, planSummary, planTitle } from '../../shared/plan-words.ts';
import type { Snapshot } from '../../shared/snapshot.ts';
import type { Text } from '../../shared/text.ts';
import { useAsk } from '../hooks/use-ask.ts';
import { useText } from '../hooks/use-text.ts';
import { NoticeActions } from './notice-actions.tsx';
import { NoticeCard } from './notice-card.tsx';
import styles from './notice-card.module.css';
import { NoticeCountdown } from './notice-countdown.tsx';

interface ComingNoticeProps {
  readonly snapshot: Snapshot;
  readonly phase: Upcoming;
}

/** A break is coming: what it will be, how soon, and what can be done about it. */
export function ComingNotice({ snapshot, phase }: ComingNoticeProps) {
  const text = useText();
  const { refusal, ask } = useAsk();
  return (
    <NoticeCard head={<Head snapshot={snapshot} phase={phase} />} refusal={refusal} {...wordsOf(phase, text)}>
      <NoticeActions
        startLabel={text('notice.startNow')}
        canPostpone={snapshot.postponesLeft !== 0}
        canSkip={snapshot.skipFromAt !== null}
        another={phase.size === 'micro' ? 'none' : isStanding(phase.plan) ? 'any' : 'anyOrStanding'}
        ask={ask}
      />
    </NoticeCard>
  );
}

/** A break that only a notification tells of begins by no clock, so nothing is counted down. */
function Head({ snapshot, phase }: ComingNoticeProps) {
  const text = useText();
  const { settings, postponesLeft } = snapshot;
  if (settings.breakMode === 'notification') return <p className={styles.head}>{text('notice.onPress')}</p>;
  const isMicro = phase.size === 'micro';
  const counted = !isMicro && settings.strictness !== 'strict' && settings.postponeLimit !== 0;
  return (
    <NoticeCountdown
      size={phase.size}
      beginsAt={phase.beginsAt}
      wholeMs={isMicro ? settings.microNoticeMs : settings.noticeMs}
      postponesLeft={counted ? postponesLeft : null}
    />
  );
}

function wordsOf({ plan, size }: Upcoming, text: Text) {
  if (size === 'micro') {
    const summary = lengthWords(plan.totalMs, text);
    const title = text('notice.microTitle');
    return { title, summary, line: text('notice.microLine'), announcement: text('notice.microAnnounce') };
  }
  const title = planTitle(plan, text);
  const summary = planSummary(plan, text);
  return { title, summary, line: fetchLine(plan, text), announcement: text('notice.announce', { title, summary }) };
}

/** What to fetch for the first exercise; an exercise that needs nothing has no such words. */
function fetchLine(plan: Upcoming['plan'], text: Text): string {
  const key = `exercises.${plan.routine[0]?.exerciseId ?? ''}.fetch`;
  const line = text(key);
  return line === key ? '' : line;
}
