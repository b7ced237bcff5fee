import { createLate } from '../hooks/late.ts';

/** What the window does not show at first. */
export const lateChapters = createLate(() => import('./late-chapters.tsx'));
export const lateGallery = createLate(() => import('./exercises/gallery.tsx'));
