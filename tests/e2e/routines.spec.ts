import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInEveryWay } from './support/axe.ts';
import { snapshotOf, test } from './support/app.ts';
import { ask, breakOf } from './support/break.ts';
import { EVENING, openSettings, routinesOf } from './support/settings-page.ts';

/** Goes on with Tab until this has the keyboard. */
async function tabTo(page: Page, name: string): Promise<void> {
  const named = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : '';
      return element?.getAttribute('aria-label') ?? (label === '' ? (element?.textContent ?? '') : label);
    });
  for (let presses = 0; (await named()) !== name; presses += 1) {
    if (presses > 300) throw new Error(`${name} is not reached with Tab`);
    await page.keyboard.press('Tab');
  }
}

test('a routine is made, filled, ordered, copied, deleted and brought back with the keyboard alone', async ({
  start,
}) => {
  const page = await openSettings(await start());
  const order = async (): Promise<readonly string[]> =>
    (await routinesOf(page))[0]?.items.map(({ exerciseId }) => exerciseId) ?? [];
  await tabTo(page, 'New routine');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.type('Lunch');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Seconds of Supine twist');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await tabTo(page, 'Exercise to add');
  await page.keyboard.type('Forearm');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(order).toEqual(['supine_twist', 'plank']);
  expect((await routinesOf(page))[0]).toMatchObject({
    name: 'Lunch',
    items: [{ holdSeconds: 70 }, { holdSeconds: 30 }],
  });

  await page.keyboard.press('Shift+Tab');
  for (let back = 0; back < 4; back += 1) await page.keyboard.press('Shift+Tab');
  await tabTo(page, 'Move Forearm plank up');
  await page.keyboard.press('Enter');
  await expect.poll(order).toEqual(['plank', 'supine_twist']);
  await expect(page.getByRole('button', { name: 'Move Forearm plank down' })).toBeFocused();

  await page.getByRole('button', { name: 'Close Lunch' }).focus();
  await tabTo(page, 'Duplicate Lunch');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await routinesOf(page)).map(({ name }) => name)).toEqual(['Lunch', 'Lunch (2)']);
  await page.getByRole('button', { name: 'Edit Lunch', exact: true }).focus();
  await tabTo(page, 'Delete Lunch');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Undo: bring Lunch back' })).toBeFocused();
  expect((await routinesOf(page)).map(({ name }) => name)).toEqual(['Lunch (2)']);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await routinesOf(page)).map(({ name }) => name)).toEqual(['Lunch', 'Lunch (2)']);
});

test('routines and what is switched off stay over a restart', async ({ folderWith, startIn }) => {
  const folder = await folderWith();
  const first = await startIn(folder);
  const page = await openSettings(first);
  await page.getByRole('button', { name: 'New routine' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Kept');
  await page.getByRole('switch', { name: 'Choose Superman' }).click();
  await page.getByRole('switch', { name: 'Fragile bones' }).click();
  await expect.poll(async () => (await snapshotOf(page)).settings.conditions).toEqual(['osteoporosis']);
  const before = (await snapshotOf(page)).settings;
  expect(before).toMatchObject({ switchedOff: ['superman'], routines: [{ name: 'Kept' }] });
  expect(await first.quit()).toBe(0);
  const home = await (await startIn(folder)).openHome();
  expect((await snapshotOf(home)).settings).toEqual(before);
});

test('as many routines as there can be are saved, and the small window has room for their menu', async ({ start }) => {
  const app = await start();
  const home = await app.openHome();
  const item = { exerciseId: 'superman', kind: 'reps', sets: 10, reps: 100, variation: 'superman_arms_down' } as const;
  const routines = Array.from({ length: 30 }, (_, index) => ({
    id: `${'x'.repeat(37)}-${index}`,
    // each of these takes six characters on its way
    name: '\u0001'.repeat(60),
    items: Array.from({ length: 20 }, () => item),
  }));
  await ask(home, { type: 'changeSettings', patch: { routines } });
  expect(await routinesOf(home)).toHaveLength(30);
  const named = routines.map((routine, index) => ({ ...routine, name: `${index} ${'long '.repeat(11)}` }));
  await ask(home, { type: 'changeSettings', patch: { routines: named } });
  await home.getByRole('button', { name: 'A routine…' }).click();
  const menu = home.getByRole('group', { name: 'Take a routine' });
  await expect(menu).toBeInViewport({ ratio: 1 });
  await expect(menu.getByRole('button')).toHaveCount(34);
  await expectAccessible(home, 'home, choosing a routine');
});

test('a routine is taken from the small window, and the break shows it', async ({ start }) => {
  const app = await start({ routines: [EVENING] });
  const home = await app.openHome();
  await home.getByRole('button', { name: 'A routine…' }).click();
  await home.getByRole('button', { name: 'Evening' }).click();
  const guide = await app.page('break', '?role=guide');
  await expect(guide.getByRole('heading', { name: 'Superman' })).toBeVisible();
  const { stage } = await breakOf(guide);
  expect(stage.name === 'preview' && stage.plan.routine).toEqual(EVENING.items);
});

test('axe finds nothing in open routines and exercises, nor in the page of all poses', async ({ start }) => {
  test.setTimeout(120_000);
  const page = await openSettings(
    await start({ routines: [EVENING], conditions: ['disc_posterior'], props: ['floor'] }),
  );
  await page.getByRole('button', { name: 'Edit Evening' }).click();
  await page.getByLabel('Preview of Evening').click();
  await page.getByLabel('Seconds of Supine twist').fill('4');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Show Twist and wall' }).click();
  await page.getByLabel('About Forearm plank').click();
  await page.getByLabel('About Supine twist').click();
  await expect(page.getByText('Not saved. Enter a whole number from 5 to 1200.')).toBeVisible();
  await expectAccessibleInEveryWay(page, 'routines and exercises');
  await page.getByRole('button', { name: 'Show all poses' }).click();
  await expect(page.getByRole('heading', { name: 'Bird-dog' })).toBeVisible();
  await expectAccessible(page, 'all poses');
});
