import { createLate } from '../hooks/late.ts';

/** What the window does not show at first: each is loaded when somebody goes there. */
export const lateExercises = createLate(() => import('./exercises/exercises-chapter.tsx'));
export const lateMore = createLate(() => import('./more-chapters.tsx'));
export const lateSystem = createLate(() => import('./system/system-chapter.tsx'));
export const lateGallery = createLate(() => import('./exercises/gallery.tsx'));

/** Loads all chapters: what is looked for can be in any of them. */
export function loadChapters(): void {
  void lateExercises.load();
  void lateMore.load();
  void lateSystem.load();
}
