import styles from './said-line.module.css';
import type { Said } from './use-routines.ts';

interface SaidLineProps {
  readonly said: Said;
  /** The routine this line belongs to; null: to all of them. */
  readonly of: string | null;
}

/** How what was asked for here went. */
export function SaidLine({ said, of }: SaidLineProps) {
  const own = said?.of === of ? said : null;
  return (
    <p role="status" className={styles.said} data-kind={own?.kind}>
      {own?.words}
    </p>
  );
}
