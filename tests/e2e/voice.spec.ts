import { expect, type Page } from '@playwright/test';
import { snapshotOf } from './support/app.ts';
import { ask, breakOf, sessionOf, takeBreak } from './support/break.ts';
import { test } from './support/in-a-room.ts';
import { soundsIn, type Heard } from './support/listen.ts';
import { startRecording } from './support/recording.ts';
import type { SoundServer } from './support/sound-server.ts';
import { openSettings } from './support/settings-page.ts';

// The spoken lines. In the first seconds of getting ready there is no tone: what is heard there is the voice.

const NO_VOICE = 'no voice here: speech-dispatcher and its espeak-ng module are missing';
/** The voice lets a tone of that moment speak first; the service itself takes some 100 ms more. */
const SPEAKS_WITHIN_MS = { least: 300, most: 1_000 };
const READY_LINE = 'Lie on your back, knees to chest, arms wide.';

/** What is heard in the first seconds of getting ready, in milliseconds from its begin. */
async function hearReady(guide: Page, server: SoundServer): Promise<readonly Heard[]> {
  const recording = await startRecording(server.env);
  await ask(guide, { type: 'startSession' });
  await expect(guide.getByText(READY_LINE, { exact: true })).toBeVisible();
  const { anchorAt } = await sessionOf(guide);
  const beganAt = anchorAt + (await snapshotOf(guide)).wallOffsetMs;
  await guide.waitForTimeout(6_000);
  const heard = soundsIn(await recording.stop());
  return heard.map(({ fromAt, untilAt }) => ({ fromAt: fromAt - beganAt, untilAt: untilAt - beganAt }));
}

test('a line is spoken when it appears on screen, and nothing is said with the voice off', async ({
  startWith,
  server,
  speech,
}) => {
  test.skip(speech === null, NO_VOICE);
  const config = { props: ['floor'], volume: 1, voice: true };
  const app = await startWith({ env: { ...server.env, ...speech?.env }, config });
  const guide = await takeBreak(app);
  // what is coming has been said by then
  await guide.waitForTimeout(9_000);
  expect((await breakOf(guide)).stage.name).toBe('preview');
  const spoken = (await hearReady(guide, server)).filter(({ fromAt }) => fromAt > 0);
  const [first, last] = [spoken[0], spoken.at(-1)];
  test.info().annotations.push({ type: 'spoken from and to, ms', description: `${first?.fromAt} ${last?.untilAt}` });
  expect(first?.fromAt).toBeGreaterThan(SPEAKS_WITHIN_MS.least);
  expect(first?.fromAt).toBeLessThan(SPEAKS_WITHIN_MS.most);
  // nine words, and then it is quiet again until the ticks
  expect(last?.untilAt).toBeGreaterThan(2_000);
  expect(last?.untilAt).toBeLessThan(5_500);

  await app.quit();
  const silent = await startWith({ env: { ...server.env, ...speech?.env }, config: { ...config, voice: false } });
  const other = await takeBreak(silent);
  expect(await hearReady(other, server)).toEqual([]);
});

test('pausing stops the voice in the middle of a line', async ({ startWith, server, speech }) => {
  test.skip(speech === null, NO_VOICE);
  const config = { props: ['floor'], volume: 1, voice: true };
  const app = await startWith({ env: { ...server.env, ...speech?.env }, config });
  const guide = await takeBreak(app);
  await guide.waitForTimeout(4_000);
  const recording = await startRecording(server.env);
  await ask(guide, { type: 'startSession' });
  await guide.waitForTimeout(1_300);
  await ask(guide, { type: 'togglePause' });
  const pausedAt = Date.now();
  await guide.waitForTimeout(2_500);
  const heard = soundsIn(await recording.stop());
  expect(heard.some(({ fromAt }) => fromAt < pausedAt)).toBe(true);
  expect((heard.at(-1)?.untilAt ?? Infinity) - pausedAt).toBeLessThan(500);
});

test('the settings offer the voices of this computer and let one be heard', async ({ startWith, server, speech }) => {
  test.skip(speech === null, NO_VOICE);
  const app = await startWith({ env: { ...server.env, ...speech?.env }, config: { volume: 1 } });
  const settings = await openSettings(app, 'Sound and voice');
  await settings.getByLabel('Spoken lines').click();
  const list = settings.getByLabel('Voice', { exact: true });
  await expect(list).toContainText('English (Great Britain)', { timeout: 20_000 });
  expect(await list.locator('option').allTextContents()).not.toContainEqual(expect.stringMatching(/Afrikaans|\+/));
  await list.selectOption({ label: 'English (Great Britain) espeak-ng' });
  await expect.poll(async () => (await snapshotOf(settings)).settings.voiceName).toContain('Great Britain');
  const recording = await startRecording(server.env);
  await settings.getByRole('button', { name: 'Play' }).nth(1).click();
  await settings.waitForTimeout(3_000);
  expect(soundsIn(await recording.stop()).length).toBeGreaterThan(0);
});
