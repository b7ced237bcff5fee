import { use, type ReactNode } from 'react';
import { useText } from '../../hooks/use-text.ts';
import { SearchContext } from '../search/search.ts';
import styles from './settings-group.module.css';

interface SettingsGroupProps {
  /** Of the heading, under `settings.group`. */
  readonly name: string;
  /** What holds for all of them, under the heading. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** Settings that belong together, under a heading; while something is looked for, those of them that are found. */
export function SettingsGroup({ name, note, children }: SettingsGroupProps) {
  const text = useText();
  const { words, names } = use(SearchContext);
  const isSearching = words.length > 0;
  const title = text(`settings.group.${name}`);
  const heading = `group-${name}`;
  // a chapter with one group of its own name is said once
  const path = [...names.filter((other) => other !== title), title];
  return (
    <section aria-labelledby={heading} className={styles.group} data-searching={isSearching || undefined}>
      <h2 id={heading} className={styles.heading}>
        {isSearching ? path.join(' › ') : title}
      </h2>
      {note !== undefined && !isSearching && <p className={styles.note}>{note}</p>}
      <div className={styles.rows}>
        <SearchContext value={{ words, names: path }}>{children}</SearchContext>
      </div>
    </section>
  );
}
