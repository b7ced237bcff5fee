import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test, type TestApp } from './support/app.ts';
import { ask, takeBreak, takeSession, wordOf } from './support/break.ts';
import { treeOf } from './support/process-tree.ts';

const MINUTE = 60_000;

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Processor time that a process and all it has started have used, in ms; Linux counts it in hundredths. */
function cpuMs(pid: number): number {
  const ticks = treeOf(pid).map((each) => {
    const fields = readFileSync(`/proc/${each}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  return 10 * ticks.reduce((sum, each) => sum + each, 0);
}

test('32: given an idle app, then it uses under 0.5 % of one processor and starts no program to look at anything', async ({
  start,
}) => {
  const app = await start({ breakEverySeconds: 3600 });
  const pid = app.process.pid ?? 0;
  // the start, and what is put off until the desktop has settled
  await sleep(8_000);
  const [before, beganAt] = [cpuMs(pid), performance.now()];
  const known = new Set(treeOf(pid));
  const started = new Set<number>();
  while (performance.now() - beganAt < 30_000) {
    for (const each of treeOf(pid)) if (!known.has(each)) started.add(each);
    await sleep(100);
  }
  const share = (cpuMs(pid) - before) / (performance.now() - beganAt);
  console.log(`idle: ${(100 * share).toFixed(2)} % of one processor`);
  expect(share).toBeLessThan(0.005);
  expect([...started]).toEqual([]);
});

/** Makes the break that the app was ended in one of three hours, with so much of it left. */
async function stretchBreak({ folder }: TestApp, leftMs: number): Promise<void> {
  const file = join(folder, 'state.json');
  const saved = JSON.parse(await readFile(file, 'utf8')) as {
    phase: { stage: { session: { plan: { steps: Record<string, unknown>[]; totalMs: number } } } };
  };
  const { session } = saved.phase.stage;
  const hold = session.plan.steps.find((step) => step['kind'] === 'hold');
  const totalMs = 180 * MINUTE;
  const plan = { ...session.plan, totalMs, steps: [{ ...hold, durationMs: totalMs }] };
  Object.assign(session, { plan, heldMs: [0], positionMs: totalMs - leftMs });
  await writeFile(file, JSON.stringify(saved));
}

test('38: given a break of 180 min, then what is left is right at 60:00, 59:59 and 1:00', async ({
  start,
  startIn,
}) => {
  test.setTimeout(120_000);
  const app = await start({ props: ['floor'] });
  await takeSession(app);
  await app.quit();
  for (const [leftMs, shown] of [
    [65 * MINUTE + 10_000, /^65:0\d$/],
    [60 * MINUTE + 8_000, '60:00'],
    [60 * MINUTE + 7_000, '59:59'],
    [MINUTE + 8_000, '1:00'],
  ] as const) {
    await stretchBreak(app, leftMs);
    const again = await startIn(app.folder);
    const guide = await again.page('break', '?role=guide');
    await expect(guide.getByRole('timer')).toHaveText(shown, { timeout: 12_000 });
    await again.quit();
  }
});

/** Counts what the page has to say to a screen reader from now on. */
async function listen(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const heard = { count: 0 };
    Object.assign(window, { heard });
    for (const region of document.querySelectorAll('[aria-live="polite"], [aria-live="assertive"], [role="alert"]')) {
      new MutationObserver(() => (heard.count += 1)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
  return () => page.evaluate(() => (window as unknown as { heard: { count: number } }).heard.count);
}

/** Names of the buttons that Tab comes by, and of all that can be pressed. */
async function tabThrough(
  page: Page,
): Promise<{ readonly reached: readonly string[]; readonly all: readonly string[] }> {
  const nameOf = (): Promise<string> =>
    page.evaluate(() => (document.activeElement instanceof HTMLButtonElement ? document.activeElement.innerText : ''));
  const all = await page.evaluate(() =>
    [...document.querySelectorAll('button')]
      .filter((button) => !button.disabled && button.offsetParent !== null)
      .map((button) => button.innerText),
  );
  const reached: string[] = [];
  for (let presses = 0; presses < all.length + 5; presses += 1) {
    await page.keyboard.press('Tab');
    reached.push(await nameOf());
  }
  return { reached, all };
}

test('39: given a screen reader, when a break opens, then one announcement is made and no more than one a minute while nothing changes, and Tab reaches every button', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const app = await start({ props: ['floor'] });
  const guide = await takeBreak(app);
  await expect(guide.locator('[aria-live="polite"]')).not.toBeEmpty();
  const heard = await listen(guide);
  await sleep(4_000);
  expect(await heard()).toBe(0);
  const preview = await tabThrough(guide);
  expect(preview.all.length).toBeGreaterThan(2);
  for (const name of preview.all) expect(preview.reached).toContain(name);

  await ask(guide, { type: 'startSession' });
  await ask(guide, { type: 'nextStep' });
  await expect(wordOf(guide, 'Hold')).toBeVisible();
  const heardInHold = await listen(guide);
  const hold = await tabThrough(guide);
  for (const name of hold.all) expect(hold.reached).toContain(name);
  await sleep(20_000);
  expect(await heardInHold()).toBeLessThanOrEqual(1);
});
