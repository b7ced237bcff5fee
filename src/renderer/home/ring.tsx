import type { HomeStatus } from './ring-status.ts';
import styles from './ring.module.css';

const RADIUS = 92;
const LENGTH = 2 * Math.PI * RADIUS;

/** The sitting as a trail around a hill: how far it has come, and the time that is left in the middle. */
export function Ring({ status }: { readonly status: HomeStatus }) {
  const turn = status.progress * 360;
  return (
    <div className={styles.ring} data-moving={status.moving}>
      <svg viewBox="0 0 200 200" aria-hidden="true" className={styles.drawing}>
        <clipPath id="inside">
          <circle cx="100" cy="100" r="84" />
        </clipPath>
        <g clipPath="url(#inside)">
          <rect className={styles.sky} width="200" height="200" />
          <path
            className={styles.far}
            d="M0 150 C 30 138 44 128 66 136 S 104 158 128 142 S 172 124 200 138 V 200 H 0 Z"
          />
          <path className={styles.near} d="M0 170 C 34 154 60 158 88 166 S 146 172 200 152 V 200 H 0 Z" />
        </g>
        <circle className={styles.track} cx="100" cy="100" r={RADIUS} />
        <circle
          className={styles.done}
          cx="100"
          cy="100"
          r={RADIUS}
          transform="rotate(-90 100 100)"
          strokeDasharray={`${status.progress * LENGTH} ${LENGTH}`}
        />
        <circle className={styles.marker} cx="100" cy={100 - RADIUS} r="5" transform={`rotate(${turn} 100 100)`} />
      </svg>
      <p className={styles.words}>
        <span className={styles.label}>{status.label} </span>
        <span className={status.unit === '' ? styles.word : styles.number}>
          {status.figure} <span className={styles.unit}>{status.unit}</span>
        </span>
      </p>
    </div>
  );
}
