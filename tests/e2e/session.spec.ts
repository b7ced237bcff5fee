import { expect } from '@playwright/test';
import { snapshotOf, test } from './support/app.ts';
import {
  ask,
  breakOf,
  goToStep,
  pressLast,
  sessionOf,
  stepOf,
  takeBreak,
  takeSession,
  wordOf,
} from './support/break.ts';
import { readHistory, readOutcomes } from './support/history.ts';
import { countWindows } from './support/windows.ts';

/** Only a floor: the first break is a twist, which has two sides. */
const twist = { props: ['floor'] };

/** A new break window is deaf to keys for two seconds. */
const AWAKE_MS = 2_200;

test('a session runs through both sides of a twist and records equal seconds for left and right', async ({ start }) => {
  const app = await start({ ...twist, breakLengthSeconds: 24 });
  const guide = await takeBreak(app);
  await expect(guide.getByRole('heading', { name: /twist/i })).toBeVisible();
  await guide.waitForTimeout(AWAKE_MS);
  await guide.keyboard.press('Enter');

  // word, badge and colour come from the same value
  for (const [word, side] of [
    ['Hold', 'Right'],
    ['Switch: left', 'Left'],
    ['Hold', 'Left'],
  ] as const) {
    const shown = guide.locator(`[data-side="${side.toLowerCase()}"]`).filter({ has: wordOf(guide, word) });
    await expect(shown.getByRole('img', { name: side, exact: true })).toBeVisible({ timeout: 15_000 });
  }
  await expect(guide.getByRole('heading', { name: 'Done' })).toBeVisible({ timeout: 20_000 });
  await guide.keyboard.press('2');
  await expect(guide.getByRole('button', { name: 'Fine' })).toHaveAttribute('aria-pressed', 'true');
  await pressLast(guide, 'Enter');
  expect(await countWindows(app)).toBe(1); // the small window it was asked from

  const [taken, feeling] = await readHistory(app.folder);
  expect(taken).toMatchObject({ kind: 'break', outcome: 'taken', why: 'done', dueAt: null });
  const [done] = taken?.['exercises'] as readonly Record<'exerciseId' | 'leftSeconds' | 'rightSeconds', unknown>[];
  expect(done?.exerciseId).toBe('supine_twist');
  expect(done?.leftSeconds).toBeGreaterThan(3);
  expect(done?.leftSeconds).toBe(done?.rightSeconds);
  expect(feeling).toMatchObject({ kind: 'feeling', feeling: 'fine', id: taken?.['id'] });
});

test('the result follows its keys, the last answer counts', async ({ start }) => {
  const app = await start(twist);
  const guide = await takeSession(app);
  await guide.waitForTimeout(AWAKE_MS);
  await guide.getByRole('button', { name: 'End break' }).click();
  for (const [key, feeling] of [
    ['1', 'easy'],
    ['4', 'hurt'],
    ['3', 'tooMuch'],
  ] as const) {
    await guide.keyboard.press(key);
    await expect.poll(async () => (await breakOf(guide)).stage).toMatchObject({ name: 'result', feeling });
  }
  await pressLast(guide, 'Enter');
  expect((await readHistory(app.folder)).at(-1)).toMatchObject({ kind: 'feeling', feeling: 'tooMuch' });
});

test('the first two seconds of a break ignore keys', async ({ start }) => {
  const guide = await takeBreak(await start(twist));
  await guide.keyboard.press('Enter');
  await guide.keyboard.press('Space');
  await guide.waitForTimeout(AWAKE_MS);
  expect((await breakOf(guide)).stage.name).toBe('preview');
  await guide.keyboard.press('Enter');
  await expect.poll(async () => (await breakOf(guide)).stage.name).toBe('guiding');
});

test('the whole session goes by keyboard', async ({ start }) => {
  const guide = await takeSession(await start(twist));
  await guide.waitForTimeout(AWAKE_MS);

  await guide.keyboard.press('Space');
  await expect.poll(async () => (await sessionOf(guide)).paused).toBe(true);
  await guide.keyboard.press('Space');
  await expect.poll(async () => (await sessionOf(guide)).paused).toBe(false);

  await guide.keyboard.press('ArrowRight');
  await expect.poll(() => stepOf(guide)).toMatchObject({ kind: 'hold', side: 'right' });
  await guide.keyboard.press('s');
  await expect.poll(() => stepOf(guide)).toMatchObject({ kind: 'hold', side: 'left' });
  const { positionMs } = await sessionOf(guide);
  await guide.waitForTimeout(1_500);
  await guide.keyboard.press('r');
  await expect.poll(async () => (await sessionOf(guide)).positionMs).toBe(positionMs);
  await guide.keyboard.press('ArrowLeft');
  await expect.poll(() => stepOf(guide)).toMatchObject({ kind: 'switch', side: 'left' });

  const { totalMs } = (await sessionOf(guide)).plan;
  await guide.keyboard.press('+');
  await expect.poll(async () => (await sessionOf(guide)).plan.totalMs).toBe(totalMs + 15_000);
  await guide.keyboard.press('p');
  await expect.poll(async () => (await snapshotOf(guide)).settings.pace).toBe(1.5);
  await expect.poll(async () => (await sessionOf(guide)).plan.totalMs).toBeGreaterThan(totalMs + 15_000);

  await guide.keyboard.press('m');
  await expect.poll(async () => (await snapshotOf(guide)).settings.sound).toBe(false);
});

test('holding Esc for three seconds ends the break, and what was done is recorded', async ({ start }) => {
  const app = await start(twist);
  const guide = await takeSession(app);
  await goToStep(guide, 'hold');
  await guide.waitForTimeout(AWAKE_MS);
  await guide.keyboard.down('Escape');
  await guide.waitForTimeout(1_000);
  await guide.keyboard.up('Escape');
  await guide.waitForTimeout(2_500);
  expect((await breakOf(guide)).stage.name).toBe('guiding');

  await guide.keyboard.down('Escape');
  await expect.poll(() => readOutcomes(app.folder)).toEqual(['shortened']);
  await guide.keyboard.up('Escape');
  const [line] = await readHistory(app.folder);
  const [done] = line?.['exercises'] as readonly Record<'leftSeconds' | 'rightSeconds', number>[];
  expect(done?.rightSeconds).toBeGreaterThan(5);
  expect(done?.rightSeconds).toBeLessThan(15);
  expect(done?.leftSeconds).toBe(0);
});

test('an exercise that hurt is not offered again, and something else is done at once', async ({ start }) => {
  const app = await start(twist);
  const guide = await takeSession(app);
  await goToStep(guide, 'hold');
  await guide.waitForTimeout(AWAKE_MS);
  await guide.getByRole('button', { name: 'End break' }).click();
  await guide.keyboard.press('4');
  await expect(guide.getByText('Supine twist rests for 7 days.')).toBeVisible();
  await guide.getByRole('button', { name: 'Something else instead' }).click();
  await expect.poll(async () => (await breakOf(guide)).stage.name).toBe('preview');
  await expect(guide.getByRole('heading', { name: /twist/i })).toHaveCount(0);
  await ask(guide, { type: 'startSession' });
  expect((await sessionOf(guide)).plan.routine.map(({ exerciseId }) => exerciseId)).not.toContain('supine_twist');
  await ask(guide, { type: 'finishBreak' });
  await expect.poll(() => readOutcomes(app.folder)).toEqual(['shortened', 'shortened']);
  const [, hurt] = await readHistory(app.folder);
  expect(hurt).toMatchObject({ kind: 'feeling', feeling: 'hurt', exerciseId: null });
});
