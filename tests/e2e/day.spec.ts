import { expect, test } from '@playwright/test';
import { countWindows, endApp, makeFolder, readHistory, removeFolder, startApp, type TestApp } from './support/app.ts';
import { keepWorking, moveMouse } from './support/input.ts';

let app: TestApp;
let stopWorking: () => void = () => undefined;

test.afterEach(async () => {
  stopWorking();
  await endApp(app);
  await removeFolder(app.folder);
});

test('a break comes by itself after its notice, and waits for the input to stop', async () => {
  app = await startApp(await makeFolder({ breakEverySeconds: 10, breakLengthSeconds: 60, noticeSeconds: 5 }));
  stopWorking = keepWorking();
  const notice = await app.page('notice');
  await expect(notice.getByRole('button', { name: 'Start now' })).toBeVisible();

  // The notice has stood its five seconds, and the person still types: no break yet.
  await notice.waitForTimeout(9_000);
  expect(app.electron.windows().some((page) => page.url().includes('//break/'))).toBe(false);

  stopWorking();
  const stoppedAt = Date.now();
  const guide = await app.page('break', '?role=guide');
  expect(Date.now() - stoppedAt).toBeLessThan(8_000);
  await expect(guide.getByRole('heading', { name: /twist/i })).toBeVisible();
  await expect.poll(() => app.electron.windows().some((page) => page.url().includes('//notice/'))).toBe(false);
});

test('postponing closes the notice and is recorded', async () => {
  app = await startApp(await makeFolder({ breakEverySeconds: 5, noticeSeconds: 60 }));
  stopWorking = keepWorking();
  const notice = await app.page('notice');
  await notice.getByRole('button', { name: /5 min/ }).click();
  await expect.poll(() => countWindows(app)).toBe(0);
  await expect.poll(async () => (await readHistory(app.folder)).map((line) => line['outcome'])).toEqual(['postponed']);
});

test('closing the app and starting it again keeps the countdown', async () => {
  const folder = await makeFolder({ breakEverySeconds: 600 });
  app = await startApp(folder);
  stopWorking = keepWorking();
  await app.electron.evaluate(() => new Promise((resolve) => setTimeout(resolve, 8_000)));
  await app.quit();
  app = await startApp(folder);
  moveMouse();
  await app.electron.evaluate(({ app: own }) => own.emit('activate'));
  const home = await app.page('home');
  const active = await home.evaluate(async () => (await window.trailbreak.getSnapshot()).activeMs);
  expect(active).toBeGreaterThan(7_000);
  expect(active).toBeLessThan(20_000);
});
