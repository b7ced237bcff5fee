import { expect, type Page } from '@playwright/test';
import type { OwnRoutine } from '../../../src/shared/own-routine.ts';
import { snapshotOf, type TestApp } from './app.ts';
import { ask } from './break.ts';

/** A routine with both kinds of doses and a way of its own. */
export const EVENING: OwnRoutine = {
  id: 'routine-1',
  name: 'Evening',
  items: [
    { exerciseId: 'superman', kind: 'reps', sets: 2, reps: 20, variation: 'superman_low' },
    { exerciseId: 'supine_twist', kind: 'hold', holdSeconds: 90 },
  ],
};

/** Opens the settings window at a chapter and waits until it is drawn. */
export async function openSettings(app: TestApp, chapter = 'Exercises'): Promise<Page> {
  await ask(await app.openHome(), { type: 'openSettings' });
  const page = await app.page('settings');
  await showChapter(page, chapter);
  return page;
}

/** Goes to a chapter by its name. */
export async function showChapter(page: Page, chapter: string): Promise<void> {
  await page.getByRole('tab', { name: chapter, exact: true }).click();
  await expectChapter(page, chapter);
}

/** Waits until a chapter is drawn: some are loaded when they are gone to, and their panel is empty until then. */
export async function expectChapter(page: Page, chapter: string): Promise<void> {
  const panel = page.getByRole('tabpanel', { name: chapter, exact: true });
  await expect(panel.getByRole('heading').first()).toBeVisible();
}

/** The person's own routines, as main has them. */
export async function routinesOf(page: Page): Promise<readonly OwnRoutine[]> {
  return (await snapshotOf(page)).settings.routines;
}
