import { useRef, type KeyboardEvent } from 'react';
import { useText } from '../hooks/use-text.ts';
import styles from './tabs.module.css';

export const TABS = ['today', 'week', 'calendar', 'sitting', 'breaks'] as const;
export type Tab = (typeof TABS)[number];

interface TabsProps {
  readonly chosen: Tab;
  readonly onChoose: (tab: Tab) => void;
}

/** One stop for the Tab key; the arrow keys, Home and End choose. */
export function Tabs({ chosen, onChoose }: TabsProps) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabAfter(chosen, event.key);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={text('statistics.tabs')} className={styles.tabs} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === chosen}
          aria-controls="page"
          tabIndex={tab === chosen ? 0 : -1}
          className={styles.tab}
          onClick={() => onChoose(tab)}
        >
          {text(`statistics.tab.${tab}`)}
        </button>
      ))}
    </div>
  );
}

function tabAfter(tab: Tab, key: string): Tab | null {
  const place = TABS.indexOf(tab);
  if (key === 'ArrowRight') return TABS[(place + 1) % TABS.length] ?? null;
  if (key === 'ArrowLeft') return TABS.at(place - 1) ?? null;
  if (key === 'Home') return TABS[0];
  if (key === 'End') return TABS.at(-1) ?? null;
  return null;
}
