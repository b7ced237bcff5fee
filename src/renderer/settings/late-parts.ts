import { createLate } from '../hooks/late.ts';

/** What the window does not show at first. */
export const lateChapter = createLate(() => import('./exercises-chapter.tsx'));
export const lateGallery = createLate(() => import('./exercises/gallery.tsx'));
