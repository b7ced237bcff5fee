import { useState } from 'react';
import { useText } from '../../hooks/use-text.ts';
import { ChapterGroups, type GroupParts } from '../chapter-groups.tsx';
import { CHAPTERS } from '../chapters.ts';
import styles from './search-results.module.css';
import { SearchContext } from './search.ts';
import view from '../settings-view.module.css';
import { useCount } from './use-count.ts';

interface ResultsProps {
  readonly words: readonly string[];
  /** What was typed, as it was. */
  readonly query: string;
  readonly parts: GroupParts;
}

/** The rows that are found, to be used where they stand, under the names of their chapters and groups. */
export function SearchResults({ words, query, parts }: ResultsProps) {
  const text = useText();
  const [list, setList] = useState<HTMLElement | null>(null);
  const count = useCount(list, '[data-setting]');
  return (
    <section aria-label={text('settings.search.results')} className={view.panel}>
      <p role="status" className={styles.count}>
        {count === 0
          ? text('settings.search.none', { query: query.trim() })
          : text('settings.search.found', { count: count ?? 0 })}
      </p>
      <div ref={setList} className={view.panel}>
        {CHAPTERS.map((chapter) => (
          <SearchContext key={chapter} value={{ words, names: [text(`settings.chapter.${chapter}`)] }}>
            <ChapterGroups chapter={chapter} {...parts} />
          </SearchContext>
        ))}
      </div>
    </section>
  );
}
