import { expect, type Page } from '@playwright/test';
import { test } from './support/app.ts';
import { setTextSize } from './support/axe.ts';
import { ask, goToStep, takeBreak } from './support/break.ts';

/** What the guidance notes ask of a screen of 1080 lines, for a person on the floor at 2.5 m (ISO 9241-3). */
const LINES = 1080;
const DIGIT_PX = 190;
const CAP_PX = 46;

/** Height of a digit or a capital as a part of the type size; the smallest of the fonts the app asks for has this. */
const CAP_HEIGHT = 0.7;

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;

/** Texts and pictures of the guide that must not lie over each other, from top to bottom. */
const BLOCKS = ['header', 'figure', 'count', 'line', 'progress', 'controls'];

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The blocks of the guide by the names of their classes. */
function boxesOf(page: Page): Promise<readonly Box[]> {
  return page.evaluate(
    (names) =>
      names.flatMap((name) => {
        const block = document.querySelector(`section > [class*="_${name}_"]`);
        if (block === null) return [];
        const { left, right, top, bottom } = block.getBoundingClientRect();
        return [{ name, left, right, top, bottom }];
      }),
    BLOCKS,
  );
}

/** Text that is cut off, as `tag: text`. */
function clippedOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *:not(svg *)')]
      .filter((element) => element.childElementCount === 0 && element.textContent.trim() !== '')
      .filter((element) => getComputedStyle(element).clipPath === 'none')
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -1 || right > innerWidth + 1 || element.scrollWidth > element.clientWidth + 2;
      })
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => `${element.tagName}: ${element.textContent}`),
  );
}

async function expectInOrder(page: Page, where: string): Promise<void> {
  const boxes = await boxesOf(page);
  expect(boxes.length, where).toBeGreaterThanOrEqual(5);
  const overlaps = boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return across > 1 && down > 1 ? [`${one.name} lies over ${other.name}`] : [];
    }),
  );
  expect(overlaps, where).toEqual([]);
  expect(await clippedOf(page), where).toEqual([]);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways, `${where}: nothing to scroll sideways`).toBeLessThanOrEqual(0);
}

async function pixelsOf(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
}

test('the guide is readable from the floor, in every size of display, text and direction of writing', async ({
  start,
}) => {
  test.slow();
  const guide = await takeBreak(await start({ props: ['floor'] }));
  await ask(guide, { type: 'startSession' });
  for (const kind of ['ready', 'hold', 'switch', 'exit'] as const) {
    await goToStep(guide, kind);
    await ask(guide, { type: 'togglePause' });
    for (const size of SIZES) {
      await guide.setViewportSize(size);
      expect(await guide.evaluate(() => [innerWidth, innerHeight])).toEqual([size.width, size.height]);
      for (const dir of ['ltr', 'rtl']) {
        await guide.evaluate((way) => {
          document.documentElement.dir = way;
        }, dir);
        const where = `${kind} at ${size.width} x ${size.height}, ${dir}`;
        await expectInOrder(guide, where);
        const share = size.height / LINES;
        expect(await pixelsOf(guide, '[role="timer"]'), where).toBeGreaterThanOrEqual((DIGIT_PX / CAP_HEIGHT) * share);
        expect(await pixelsOf(guide, '[class*="_caption_"]'), where).toBeGreaterThanOrEqual(
          (CAP_PX / CAP_HEIGHT) * share,
        );
      }
      await setTextSize(guide, 200);
      await expectInOrder(guide, `${kind} at ${size.width} x ${size.height}, 200 % text`);
      await setTextSize(guide, 100);
    }
    await expect(guide.getByRole('timer')).toHaveCount(1);
    await ask(guide, { type: 'togglePause' });
  }
});

test('left stands on the left, whichever way the words run', async ({ start }) => {
  const guide = await takeBreak(await start({ props: ['floor'] }));
  await ask(guide, { type: 'startSession' });
  for (const [kind, isRight] of [
    ['hold', true],
    ['switch', false],
  ] as const) {
    await goToStep(guide, kind);
    for (const dir of ['ltr', 'rtl']) {
      await guide.evaluate((way) => {
        document.documentElement.dir = way;
      }, dir);
      const badge = await guide.locator('[class*="_badge_"]').boundingBox();
      const filled = await guide.locator('[class*="_badge_"] [data-here="true"]').boundingBox();
      if (badge === null || filled === null) throw new Error('no badge');
      expect(filled.x > badge.x + badge.width / 4, `${kind}, ${dir}`).toBe(isRight);
    }
  }
});

test('without motion the guide shows still key poses, and the next one', async ({ start }) => {
  const guide = await takeBreak(await start({ props: ['floor'] }));
  await guide.emulateMedia({ reducedMotion: 'reduce' });
  await ask(guide, { type: 'startSession' });
  await goToStep(guide, 'hold');
  await expect(guide.getByText('Next', { exact: true })).toBeVisible();
  await expect(guide.getByRole('img', { name: 'Supine twist' })).toHaveCount(2);
  const drawn = (): Promise<string> => guide.locator('[class*="_picture_"] svg').first().innerHTML();
  const before = await drawn();
  await guide.waitForTimeout(2_000);
  expect(await drawn()).toBe(before);
  const running = await guide.evaluate(
    () => document.getAnimations().filter((each) => each.playState === 'running').length,
  );
  expect(running).toBe(0);
});

test('a screen reader hears one line as the break opens, and then only what changes', async ({ start }) => {
  const guide = await takeBreak(await start({ props: ['floor'], breakLengthSeconds: 30 }));
  await expect(guide.locator('[aria-live="polite"]')).toHaveCount(1);
  await guide.evaluate(() => {
    const region = document.querySelector('[aria-live="polite"]');
    if (region === null) throw new Error('no live region');
    const heard = [region.textContent];
    new MutationObserver(() => {
      if (region.textContent !== heard.at(-1)) heard.push(region.textContent);
    }).observe(region, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { heard });
  });
  await ask(guide, { type: 'startSession' });
  await expect(guide.getByRole('heading', { name: 'Done' })).toBeVisible({ timeout: 40_000 });
  await guide.waitForTimeout(1_500);
  const heard = await guide.evaluate((): unknown => Reflect.get(window, 'heard'));
  expect(heard).toEqual([
    expect.stringMatching(/^Supine twist\. \d+ seconds each side\. Starts by itself\.$/),
    'Get ready. Lie on your back, knees to chest, arms wide.',
    'Hold. Breathe out, knees to the right.',
    'Switch: left. Back to centre. Now left.',
    'Hold. Breathe out, knees to the left.',
    'Get up. Back to centre. Roll to one side and sit up.',
    expect.stringMatching(/^Done\. You held the twist 0:\d\d each side\.$/),
  ]);
});
