import styles from './cross.module.css';

/** The sign of buttons that take something away; what it is stands in their label. */
export function Cross() {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className={styles.cross}>
      <path d="M2 2 10 10 M10 2 2 10" />
    </svg>
  );
}
