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

/** Opens the settings window and waits until it is drawn. */
export async function openSettings(app: TestApp): Promise<Page> {
  await ask(await app.openHome(), { type: 'openSettings' });
  const page = await app.page('settings');
  await expect(page.getByRole('heading', { name: 'Routines', exact: true })).toBeVisible();
  return page;
}

/** The person's own routines, as main has them. */
export async function routinesOf(page: Page): Promise<readonly OwnRoutine[]> {
  return (await snapshotOf(page)).settings.routines;
}
