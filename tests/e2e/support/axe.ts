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

/** Reads the page as it is now. */
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

/** The same, and with forced colours, with more contrast, and with text twice as large. */
export async function expectAccessibleInEveryWay(page: Page, where: string): Promise<void> {
  await expectAccessible(page, where);
  await page.emulateMedia({ forcedColors: 'active' });
  await expectNothingFound(page, `${where}, forced colours`);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.emulateMedia({ contrast: 'more' });
  await expectNothingFound(page, `${where}, more contrast`);
  await page.emulateMedia({ contrast: 'no-preference' });
  await setTextSize(page, 200);
  await expectNothingFound(page, `${where}, 200 % text`);
  await setTextSize(page, 100);
}

/** As a person's own text size, in percent of the usual one. */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent);
}
