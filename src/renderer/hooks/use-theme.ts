import { useEffect } from 'react';
import { useSnapshot } from './use-snapshot.ts';

/** Puts the chosen theme on the page's root, where tokens.css reads it. */
export function useTheme(): void {
  const theme = useSnapshot()?.settings.theme ?? 'system';
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
