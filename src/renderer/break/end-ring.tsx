import { useState } from 'react';
import { useNow } from '../hooks/use-now.ts';
import { useText } from '../hooks/use-text.ts';
import styles from './end-ring.module.css';
import { HOLD_MS } from './use-held-escape.ts';

const RADIUS = 44;
const LENGTH = 2 * Math.PI * RADIUS;
/** Fine enough to look smooth; it must also fill under reduced motion, where animations are off. */
const STEP_MS = 50;

/** Fills while Esc is held; full, the break ends. */
export function EndRing() {
  const text = useText();
  const now = useNow(STEP_MS);
  const [sinceAt] = useState(now);
  const share = Math.min(1, (now - sinceAt) / HOLD_MS);
  return (
    <div className={styles.veil}>
      <svg viewBox="0 0 100 100" className={styles.ring} aria-hidden="true">
        <circle className={styles.track} cx="50" cy="50" r={RADIUS} />
        <circle
          className={styles.filled}
          cx="50"
          cy="50"
          r={RADIUS}
          transform="rotate(-90 50 50)"
          strokeDasharray={`${share * LENGTH} ${LENGTH}`}
        />
      </svg>
      <p className={styles.word}>{text('break.control.ending')}</p>
    </div>
  );
}
