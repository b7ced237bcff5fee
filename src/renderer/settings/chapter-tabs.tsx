import type { KeyboardEvent } from 'react';
import { useText } from '../hooks/use-text.ts';
import styles from './chapter-tabs.module.css';
import { CHAPTERS, type Chapter } from './chapters.ts';

export const tabId = (chapter: Chapter): string => `tab-${chapter}`;
export const panelId = (chapter: Chapter): string => `panel-${chapter}`;

interface TabsProps {
  readonly chosen: Chapter;
  /** None is shown then, but one can still be gone to. */
  readonly isSearching: boolean;
  readonly onChoose: (chapter: Chapter) => void;
}

/** One stop of the Tab key; the arrows, Home and End go from one to the other and show it at once. */
export function ChapterTabs({ chosen, isSearching, onChoose }: TabsProps) {
  const text = useText();
  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbour(chosen, event.key);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div role="tablist" aria-label={text('settings.chapters')} className={styles.tabs} onKeyDown={onKeyDown}>
      {CHAPTERS.map((chapter) => {
        const isShown = chapter === chosen && !isSearching;
        return (
          <button
            key={chapter}
            type="button"
            role="tab"
            id={tabId(chapter)}
            aria-selected={isShown}
            aria-controls={isShown ? panelId(chapter) : undefined}
            tabIndex={chapter === chosen ? 0 : -1}
            className={styles.tab}
            onClick={() => onChoose(chapter)}
          >
            {text(`settings.chapter.${chapter}`)}
          </button>
        );
      })}
    </div>
  );
}

/** Where a key leads from a chapter; null for a key that leads nowhere. The list goes round. */
function neighbour(chapter: Chapter, key: string): Chapter | null {
  const last = CHAPTERS.length - 1;
  const at = CHAPTERS.indexOf(chapter);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at === last ? 0 : at + 1,
    ArrowRight: at === last ? 0 : at + 1,
    ArrowUp: at === 0 ? last : at - 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  return CHAPTERS[targets[key] ?? -1] ?? null;
}
