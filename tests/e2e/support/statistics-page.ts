import { expect, type Page } from '@playwright/test';
import type { TestApp } from './app.ts';
import { ask } from './break.ts';

export async function openStatistics(app: TestApp): Promise<Page> {
  await ask(await app.openHome(), { type: 'openStatistics' });
  const page = await app.page('statistics');
  await expect(page.getByRole('heading', { name: 'Statistics', exact: true })).toBeVisible();
  return page;
}

/** All breaks are on the page with the list of them. */
export async function expectBreaks(page: Page, count: number): Promise<void> {
  await expect(page.getByText(`${count} breaks`, { exact: true })).toBeVisible({ timeout: 30_000 });
}
