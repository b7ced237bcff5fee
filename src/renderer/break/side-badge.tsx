import type { Side } from '../../shared/exercise.ts';
import { useText } from '../hooks/use-text.ts';
import styles from './side-badge.module.css';

const SIDES: readonly Side[] = ['left', 'right'];

/** The person's own side, told three ways: by its word, by where the filled half stands, and by its colour. */
export function SideBadge({ side }: { readonly side: Side }) {
  const text = useText();
  return (
    // Left stands on the left, whichever way the words run.
    <div role="img" dir="ltr" aria-label={text(`break.side.${side}`)} className={styles.badge}>
      {SIDES.map((half) => (
        <span key={half} data-side={half} data-here={half === side} className={styles.half}>
          {half === side ? text(`break.side.${half}`) : ''}
        </span>
      ))}
    </div>
  );
}
