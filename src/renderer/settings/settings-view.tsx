import { useState } from 'react';
import type { Snapshot } from '../../shared/snapshot.ts';
import { MessageList } from '../components/message-list.tsx';
import { useLate } from '../hooks/late.ts';
import { useHeartbeat } from '../hooks/use-heartbeat.ts';
import { useSend } from '../hooks/use-send.ts';
import { useSnapshot } from '../hooks/use-snapshot.ts';
import { useText } from '../hooks/use-text.ts';
import { useTheme } from '../hooks/use-theme.ts';
import { ChapterGroups } from './chapter-groups.tsx';
import { ChapterTabs, panelId, tabId } from './chapter-tabs.tsx';
import type { Chapter } from './chapters.ts';
import { lateGallery, loadChapters } from './late-parts.ts';
import { SearchField } from './search/search-field.tsx';
import { SearchResults } from './search/search-results.tsx';
import { SearchContext, toWords } from './search/search.ts';
import styles from './settings-view.module.css';
import { useBulk } from './use-bulk.ts';
import { useSettingsForm } from './use-settings-form.ts';

/** All that can be set; or all poses of all exercises, which `?show=exercises` opens with. */
export function SettingsView() {
  useHeartbeat();
  useTheme();
  const snapshot = useSnapshot();
  const [showsGallery, setShowsGallery] = useState(
    () => new URLSearchParams(location.search).get('show') === 'exercises',
  );
  // kept here: one comes back from the gallery to where one was
  const [chapter, setChapter] = useState<Chapter>(() => (showsGallery ? 'exercises' : 'breaks'));
  if (snapshot === null) return <main />;
  if (showsGallery) return <LateGallery onBack={() => setShowsGallery(false)} />;
  const showAll = () => setShowsGallery(true);
  return <AllSettings snapshot={snapshot} chapter={chapter} onChapter={setChapter} onShowAll={showAll} />;
}

function LateGallery({ onBack }: { readonly onBack: () => void }) {
  const part = useLate(lateGallery);
  return part === null ? <main /> : <part.Gallery onBack={onBack} />;
}

interface AllSettingsProps {
  readonly snapshot: Snapshot;
  /** The chapter that is shown while nothing is looked for. */
  readonly chapter: Chapter;
  readonly onChapter: (chapter: Chapter) => void;
  readonly onShowAll: () => void;
}

/** Each change holds at once; there is nothing to confirm. */
function AllSettings({ snapshot, chapter, onChapter, onShowAll }: AllSettingsProps) {
  const text = useText();
  const send = useSend();
  const [query, setQuery] = useState('');
  const words = toWords(query);
  const open = (next: Chapter) => {
    setQuery('');
    onChapter(next);
    document.documentElement.scrollTop = 0;
  };
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{text('settings.title')}</h1>
        <SearchField query={query} onChange={setQuery} onFocus={loadChapters} />
      </header>
      <MessageList messages={snapshot.messages} onDismiss={(id) => void send({ type: 'dismissMessage', id })} />
      <div className={styles.columns}>
        <ChapterTabs chosen={chapter} isSearching={words.length > 0} onChoose={open} />
        <Pages snapshot={snapshot} words={words} chapter={chapter} query={query} onShowAll={onShowAll} />
      </div>
    </main>
  );
}

interface PagesProps {
  readonly snapshot: Snapshot;
  readonly words: readonly string[];
  readonly query: string;
  readonly chapter: Chapter;
  readonly onShowAll: () => void;
}

/** One chapter, or what is found in all of them. */
function Pages({ snapshot, words, query, chapter, onShowAll }: PagesProps) {
  const text = useText();
  const form = useSettingsForm(snapshot.settings);
  const bulk = useBulk(form.settings);
  const parts = { form, bulk, snapshot, onShowAll };
  if (words.length > 0) return <SearchResults words={words} query={query} parts={parts} />;
  const names = [text(`settings.chapter.${chapter}`)];
  return (
    <div key={chapter} id={panelId(chapter)} role="tabpanel" aria-labelledby={tabId(chapter)} className={styles.panel}>
      <SearchContext value={{ words, names }}>
        <ChapterGroups chapter={chapter} {...parts} />
      </SearchContext>
    </div>
  );
}
