import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import './tokens.css';

/** Draws a window's one view into its page. */
export function mountPage(view: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  createRoot(root).render(<StrictMode>{view}</StrictMode>);
}
