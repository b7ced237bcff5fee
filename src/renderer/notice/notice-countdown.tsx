import { clockWords } from '../../shared/clock-words.ts';
import { useNow } from '../hooks/use-now.ts';
import { useText } from '../hooks/use-text.ts';
import styles from './notice-countdown.module.css';

interface NoticeCountdownProps {
  readonly dueAt: number;
  readonly beginsAt: number;
  /** Null: no limit, nothing to say. */
  readonly postponesLeft: number | null;
}

/** How long until the break may begin, as words and as a thin line along the top of the card. */
export function NoticeCountdown({ dueAt, beginsAt, postponesLeft }: NoticeCountdownProps) {
  const text = useText();
  const now = useNow(1000, beginsAt);
  const leftMs = Math.max(0, beginsAt - now);
  const share = leftMs / Math.max(1, beginsAt - dueAt);
  return (
    <>
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" className={styles.bar}>
        <rect className={styles.whole} width="100" height="1" />
        <rect className={styles.left} width={Math.min(1, share) * 100} height="1" />
      </svg>
      <div className={styles.words}>
        <p role="timer" aria-live="off">
          {leftMs > 0 ? text('notice.in', { time: clockWords(leftMs) }) : text('notice.waiting')}
        </p>
        {postponesLeft !== null && <p>{text('notice.postponesLeft', { count: postponesLeft })}</p>}
      </div>
    </>
  );
}
