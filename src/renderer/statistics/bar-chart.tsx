import { useId } from 'react';
import styles from './bar-chart.module.css';

export interface Bar {
  readonly label: string;
  /** As it is written beside the bar. */
  readonly words: string;
  readonly value: number;
  /** Of which the bar is a part. */
  readonly most: number;
}

interface BarChartProps {
  readonly title: string;
  readonly bars: readonly Bar[];
}

/** Lying bars, each with its words; the picture itself is one image whose description says all of them. */
export function BarChart({ title, bars }: BarChartProps) {
  const id = useId();
  return (
    <ul className={styles.bars} aria-label={title}>
      {bars.map(({ label, words, value, most }, index) => {
        const share = most > 0 ? Math.min(1, value / most) : 0;
        return (
          <li key={label} className={styles.row}>
            <span className={styles.label}>{label}</span>
            <span className={styles.words}>{words}</span>
            <svg
              role="img"
              aria-labelledby={`${id}-${index}-title ${id}-${index}-desc`}
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              className={styles.bar}
            >
              <title id={`${id}-${index}-title`}>{label}</title>
              <desc id={`${id}-${index}-desc`}>{words}</desc>
              <rect className={styles.track} width="100" height="4" />
              <rect className={styles.done} width={share * 100} height="4" />
            </svg>
          </li>
        );
      })}
    </ul>
  );
}
