import { StrictMode, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { snapshotReady } from '../hooks/use-snapshot.ts';
import './tokens.css';

/**
 * Draws a window's one view into its page. It waits for the snapshot, which is on its way since before the script was
 * loaded, and draws at once: the first picture of a window is the whole one, and no empty one comes before it.
 */
export function mountPage(view: ReactNode): void {
  const element = document.getElementById('root');
  if (element === null) throw new Error('index.html has no #root');
  const root = createRoot(element);
  void snapshotReady().then(() => {
    flushSync(() => {
      root.render(<StrictMode>{view}</StrictMode>);
    });
  });
}
