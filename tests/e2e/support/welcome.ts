import { execFileSync } from 'node:child_process';
import { expect, type Locator, type Page } from '@playwright/test';
import type { TestApp } from './app.ts';

/** The headings of the steps, in their order. */
export const STEPS = [
  'Where do you take a break?',
  'What is within reach?',
  'Anything to leave out?',
  'Before you begin',
  'It works now',
] as const;

/** Waits until this step is there and its heading has the focus. */
export async function expectStep(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeFocused();
}

/** A click of the display's own mouse on what is seen there, as a hand does it. */
export async function clickReally(app: TestApp, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error('nothing to click on');
  const content = await app.electron.evaluate(({ BrowserWindow }, address) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL() === address);
    return window?.getContentBounds();
  }, target.page().url());
  if (content === undefined) throw new Error('the window has gone');
  const at = [content.x + box.x + box.width / 2, content.y + box.y + box.height / 2].map((px) => `${Math.round(px)}`);
  execFileSync('xdotool', ['mousemove', ...at, 'click', '1']);
}

/** What is cut off, reaches over an edge or is too small to be pressed, as `tag: text`. */
export function faultsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const name = (element: Element): string => `${element.tagName}: ${element.textContent.slice(0, 40)}`;
    const wide = document.documentElement.clientWidth;
    const outside = [...document.querySelectorAll<HTMLElement>('main *:not(svg *)')]
      .filter((element) => getComputedStyle(element).position !== 'absolute')
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -1 || right > wide + 1 || element.scrollWidth > element.clientWidth + 2;
      })
      .filter((element) => getComputedStyle(element).display !== 'inline');
    const small = [...document.querySelectorAll('button, input, select, a')].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    return [...outside.map((each) => `outside: ${name(each)}`), ...small.map((each) => `small: ${name(each)}`)];
  });
}

/** Controls and texts that lie over each other, as `one / other`. */
export function overlapsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const leaves = [
      ...document.querySelectorAll('main button, main input, main p, main h1, main h2, main li, main label'),
    ]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    return leaves.flatMap(({ element, box }, index) =>
      leaves
        .slice(index + 1)
        .filter((other) => !element.contains(other.element) && !other.element.contains(element))
        .filter(
          ({ box: other }) =>
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1,
        )
        .map((other) => `${element.textContent.slice(0, 30)} / ${other.element.textContent.slice(0, 30)}`),
    );
  });
}
