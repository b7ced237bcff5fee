import { clockWords } from '../../shared/clock-words.ts';
import type { BreakSize } from '../../shared/phase.ts';
import type { Text } from '../../shared/text.ts';
import { useNow } from '../hooks/use-now.ts';
import { useText } from '../hooks/use-text.ts';
import styles from './notice-countdown.module.css';

interface NoticeCountdownProps {
  readonly size: BreakSize;
  readonly beginsAt: number;
  /** How long the notice stands. */
  readonly wholeMs: number;
  /** Null: nothing to say about it. */
  readonly postponesLeft: number | null;
}

/** How long until the break may begin, as words and as a thin line along the top of the card. */
export function NoticeCountdown({ size, beginsAt, wholeMs, postponesLeft }: NoticeCountdownProps) {
  const text = useText();
  const now = useNow(1000, beginsAt);
  const leftMs = Math.max(0, beginsAt - now);
  const share = leftMs / Math.max(1, wholeMs);
  return (
    <>
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" className={styles.bar}>
        <rect className={styles.whole} width="100" height="1" />
        <rect className={styles.left} width={Math.min(1, share) * 100} height="1" />
      </svg>
      <div className={styles.words}>
        <p role="timer" aria-live="off">
          {leftMs > 0 ? leftWords(size, leftMs, text) : text('notice.waiting')}
        </p>
        {postponesLeft !== null && <p>{text('notice.postponesLeft', { count: postponesLeft })}</p>}
      </div>
    </>
  );
}

function leftWords(size: BreakSize, leftMs: number, text: Text): string {
  if (size === 'micro') return text('notice.microIn', { time: Math.ceil(leftMs / 1000) });
  return text('notice.in', { time: clockWords(leftMs) });
}
