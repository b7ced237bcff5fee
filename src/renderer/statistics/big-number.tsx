import styles from './page.module.css';

/** A number one sees first, and what it counts. */
export function BigNumber({ figure, unit }: { readonly figure: string | number; readonly unit: string }) {
  return (
    <p className={styles.number}>
      <span className={styles.figure}>{figure}</span> <span className={styles.unit}>{unit}</span>
    </p>
  );
}
