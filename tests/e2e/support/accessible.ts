import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { ask } from './break.ts';

/** The ground of the page as it is painted now. */
function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

/** Colours that slide into each other would be read half-way. */
async function expectSettled(page: Page): Promise<void> {
  const running = (): Promise<number> =>
    page.evaluate(
      () => document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity).length,
    );
  await expect.poll(running).toBe(0);
}

/** As the page is now. */
export async function expectNothingFound(page: Page, where: string): Promise<void> {
  await expectSettled(page);
  // legacy mode: a window of Electron cannot open the page that axe would otherwise use
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const found = violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes.map((node) => node.html).join(' ')}`);
  expect(found).toEqual([]);
  expect(passes.length, `${where}: axe looked at something`).toBeGreaterThan(5);
}

/** In light and in dark, as the setting makes it. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const grounds: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await ask(page, { type: 'changeSettings', patch: { theme } });
    const isDark = theme === 'dark';
    await expect.poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(isDark);
    await expectNothingFound(page, `${where}, ${theme}`);
    grounds.push(await groundOf(page));
  }
  expect(new Set(grounds).size, `${where}: light and dark differ`).toBe(2);
}
