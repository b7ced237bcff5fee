import { StrictMode, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Page } from '../../shared/contract.ts';
import { followWords, onPageText, pageText } from '../hooks/text-store.ts';
import { snapshotReady } from '../hooks/use-snapshot.ts';
import './tokens.css';

/**
 * Draws a window's one view into its page. It waits for the snapshot and the words, which are on their way since before
 * the script was loaded, and draws at once: the first picture of a window is the whole one, and no empty one comes
 * before it.
 */
export function mountPage(view: ReactNode, page: Page): void {
  const element = document.getElementById('root');
  if (element === null) throw new Error('index.html has no #root');
  const root = createRoot(element);
  const entitle = (): void => {
    document.title = pageText()(`windowTitle.${page}`);
  };
  void Promise.all([snapshotReady(), followWords(window.trailbreak)]).then(() => {
    entitle();
    onPageText(entitle);
    flushSync(() => {
      root.render(<StrictMode>{view}</StrictMode>);
    });
  });
}
