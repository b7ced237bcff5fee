import { expect, type Page } from '@playwright/test';
import { ask } from './break.ts';

/** WCAG 2.2, 2.5.8: no target is smaller, in CSS pixels. */
const LEAST_SIZE = 24;

/** Everything of a page that the keyboard can reach. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Controls of the page as it is now that are too small; a label counts as a part of what it labels. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ({ controls, least }) =>
      [...document.querySelectorAll<HTMLElement>(controls)].flatMap((element) => {
        if (!element.checkVisibility({ visibilityProperty: true })) return [];
        const wrapping = element.closest('label') ?? element;
        const { width, height } = wrapping.getBoundingClientRect();
        if (width >= least && height >= least) return [];
        return [`${Math.round(width)} x ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`];
      }),
    { controls: CONTROLS, least: LEAST_SIZE },
  );
}

/** Controls that look the same with the keyboard as without it, at themselves and at the label that holds them. */
async function unseenFocus(page: Page): Promise<readonly string[]> {
  // the browser shows the focus to who uses the keyboard
  await page.keyboard.press('Tab');
  return page.evaluate((controls) => {
    // what slides from one look to the other would be read half-way
    const still = document.createElement('style');
    still.textContent = '*, ::before, ::after { transition: none !important; animation: none !important; }';
    document.head.append(still);
    const look = (element: Element): string => {
      const parts = [element, element.closest('label')].filter((part) => part !== null);
      return parts
        .map((part) => {
          const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(part);
          const outline =
            outlineStyle === 'none' || outlineWidth === '0px' ? 'none' : `${outlineWidth} ${outlineColor}`;
          return `${outline} ${boxShadow}`;
        })
        .join(' / ');
    };
    const before = document.activeElement;
    const unseen = [...document.querySelectorAll<HTMLElement>(controls)].flatMap((element) => {
      const isReached = element.tabIndex >= 0 && !element.matches(':disabled') && !element.closest('[inert]');
      if (!isReached || !element.checkVisibility({ visibilityProperty: true })) return [];
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const resting = look(element);
      element.focus({ preventScroll: true });
      const isSeen = document.activeElement === element && look(element) !== resting;
      return isSeen ? [] : [element.outerHTML.slice(0, 160)];
    });
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    still.remove();
    return unseen;
  }, CONTROLS);
}

/** How many controls a page has now. */
function countControls(page: Page): Promise<number> {
  return page.locator(CONTROLS).count();
}

/** Reads the page as it is now: every control is large enough, and shows it when it has the keyboard. */
export async function expectUsable(page: Page, where: string): Promise<void> {
  expect(await countControls(page), `${where}: there are controls`).toBeGreaterThan(0);
  expect(await tooSmall(page), `${where}: smaller than ${LEAST_SIZE} px`).toEqual([]);
  expect(await unseenFocus(page), `${where}: focus is not seen`).toEqual([]);
}

/** The same in light, in dark and in forced colours. */
export async function expectUsableInEveryColour(page: Page, where: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await ask(page, { type: 'changeSettings', patch: { theme } });
    const isDark = theme === 'dark';
    await expect.poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(isDark);
    await expectUsable(page, `${where}, ${theme}`);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  await expectUsable(page, `${where}, forced colours`);
  await page.emulateMedia({ forcedColors: 'none' });
}

/** Numbers what Tab stops at, in the order it is read; of radio buttons only the chosen one, or the first. */
function numberStops(page: Page): Promise<number> {
  return page.evaluate((controls) => {
    const isStop = (element: HTMLElement, _index: number, all: readonly HTMLElement[]): boolean => {
      if (element.tabIndex < 0 || element.matches(':disabled')) return false;
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const group = all.filter((other) => other instanceof HTMLInputElement && other.name === element.name);
      return element === (group.find((other) => other.matches(':checked')) ?? group[0]);
    };
    const stops = [...document.querySelectorAll<HTMLElement>(controls)].filter(isStop);
    for (const [index, stop] of stops.entries()) stop.dataset['stop'] = `${index}`;
    return stops.length;
  }, CONTROLS);
}

/** Goes through the page with Tab alone: every control is reached, in the order it is read, and none holds the keyboard. */
export async function expectTabOrder(page: Page, where: string): Promise<void> {
  const count = await numberStops(page);
  const reached: (string | undefined)[] = [];
  const here = (): Promise<string | undefined> =>
    page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.dataset['stop'] : ''));
  await page.locator('[data-stop="0"]').focus();
  // a date has a stop for each of its parts
  for (let presses = 0; presses < count * 4 && (reached.length < 2 || reached.at(-1) !== '0'); presses += 1) {
    const stop = await here();
    if (stop !== reached.at(-1) && !(stop === undefined && reached.at(-1) === `${count - 1}`)) reached.push(stop);
    await page.keyboard.press('Tab');
  }
  const inOrder = Array.from({ length: count }, (_unused, index) => `${index}`);
  expect(reached, `${where}: the order of Tab`).toEqual([...inOrder, '0']);
  await page.evaluate(() => {
    for (const stop of document.querySelectorAll<HTMLElement>('[data-stop]')) delete stop.dataset['stop'];
  });
}
