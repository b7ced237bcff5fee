import { useRef } from 'react';
import { useText } from '../../hooks/use-text.ts';
import styles from './search-field.module.css';
import { useSearchKeys } from './use-search-keys.ts';

interface SearchFieldProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
  /** Somebody is about to look for something. */
  readonly onFocus: () => void;
}

/** What somebody looks for among the settings. Esc, or the cross that the browser draws, empties it. */
export function SearchField({ query, onChange, onFocus }: SearchFieldProps) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  useSearchKeys(() => {
    field.current?.focus();
    field.current?.select();
  });
  return (
    <input
      ref={field}
      type="search"
      aria-keyshortcuts="Control+F Meta+F /"
      className={styles.search}
      aria-label={text('settings.search.label')}
      placeholder={text('settings.search.label')}
      autoComplete="off"
      maxLength={60}
      value={query}
      onFocus={onFocus}
      onChange={({ target }) => onChange(target.value)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onChange('');
      }}
    />
  );
}
