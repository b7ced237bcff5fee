import { createLate } from '../hooks/late.ts';

/** What the window does not show at first: each is loaded when somebody goes there. */
export const lateExercises = createLate(() => import('./exercises/exercises-chapter.tsx'));
export const lateSystem = createLate(() => import('./system/system-chapter.tsx'));
export const lateGallery = createLate(() => import('./exercises/gallery.tsx'));
