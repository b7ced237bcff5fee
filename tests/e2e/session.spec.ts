import { expect, test } from '@playwright/test';
import { countWindows, endApp, makeFolder, readHistory, removeFolder, startApp, type TestApp } from './support/app.ts';

let app: TestApp;

test.afterEach(async () => {
  await endApp(app);
  await removeFolder(app.folder);
});

test('a session runs through both sides of a twist, and records the same seconds for left and right', async () => {
  app = await startApp(await makeFolder({ breakLengthSeconds: 24, props: ['floor'] }));
  await app.electron.evaluate(({ app: own }) => own.emit('activate'));
  const home = await app.page('home');
  await home.getByRole('button', { name: 'Take a break now' }).click();
  const guide = await app.page('break', '?role=guide');
  await expect(guide.getByRole('heading', { name: /twist/i })).toBeVisible();
  await guide.waitForTimeout(2_100); // the first two seconds are deaf to keys
  await guide.keyboard.press('Enter');

  await expect(guide.locator('[data-step="hold"][data-side="right"]')).toBeVisible({ timeout: 15_000 });
  await expect(guide.getByText('RIGHT', { exact: true }).first()).toBeVisible();
  await expect(guide.locator('[data-step="switch"][data-side="left"]')).toBeVisible({ timeout: 15_000 });
  await expect(guide.locator('[data-step="hold"][data-side="left"]')).toBeVisible({ timeout: 15_000 });

  await expect(guide.getByRole('button', { name: /fine/i })).toBeVisible({ timeout: 30_000 });
  await guide.keyboard.press('2');
  await guide.keyboard.press('Enter');
  await expect.poll(() => app.electron.windows().some((page) => page.url().includes('//break/'))).toBe(false);
  expect(await countWindows(app)).toBe(1);

  const [taken, feeling] = await readHistory(app.folder);
  expect(taken).toMatchObject({ kind: 'break', outcome: 'taken' });
  const [twist] = taken?.['exercises'] as { exerciseId: string; leftSeconds: number; rightSeconds: number }[];
  expect(twist?.exerciseId).toBe('supine_twist');
  expect(twist?.leftSeconds).toBeGreaterThan(3);
  expect(twist?.leftSeconds).toBe(twist?.rightSeconds);
  expect(feeling).toMatchObject({ kind: 'feeling', feeling: 'fine', id: taken?.['id'] });
});

test('holding Esc for three seconds ends the break, and it is recorded as shortened with what was done', async () => {
  app = await startApp(await makeFolder({ breakLengthSeconds: 120, props: ['floor'] }));
  await app.electron.evaluate(({ app: own }) => own.emit('activate'));
  const home = await app.page('home');
  await home.getByRole('button', { name: 'Take a break now' }).click();
  const guide = await app.page('break', '?role=guide');
  await guide.waitForTimeout(2_100);
  await guide.keyboard.press('Enter');
  await guide.waitForTimeout(1_000);
  await guide.keyboard.press('ArrowRight');
  await expect(guide.locator('[data-step="hold"]')).toBeVisible();
  await guide.waitForTimeout(3_000);
  await guide.keyboard.down('Escape');
  await guide.waitForTimeout(1_000);
  await guide.keyboard.up('Escape');
  await expect(guide.locator('[data-step="hold"]')).toBeVisible();
  await guide.keyboard.down('Escape');
  await guide.waitForTimeout(3_300);
  await guide.keyboard.up('Escape').catch(() => undefined);
  await expect.poll(async () => (await readHistory(app.folder)).map((line) => line['outcome'])).toEqual(['shortened']);
});
