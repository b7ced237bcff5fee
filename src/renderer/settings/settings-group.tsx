import type { ReactNode } from 'react';
import { useText } from '../hooks/use-text.ts';
import styles from './settings-group.module.css';

interface SettingsGroupProps {
  /** Of the heading, under `settings.group`. */
  readonly name: string;
  /** What holds for all of them, under the heading. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** Settings that belong together, under a heading. */
export function SettingsGroup({ name, note, children }: SettingsGroupProps) {
  const text = useText();
  const heading = `group-${name}`;
  return (
    <section aria-labelledby={heading} className={styles.group}>
      <h2 id={heading} className={styles.heading}>
        {text(`settings.group.${name}`)}
      </h2>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <div className={styles.rows}>{children}</div>
    </section>
  );
}
