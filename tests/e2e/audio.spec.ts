import { expect, type Page } from '@playwright/test';
import { tonesOf } from '../../src/renderer/sound/tones.ts';
import { cuesBetween, type Cue } from '../../src/shared/cue.ts';
import type { Side } from '../../src/shared/exercise.ts';
import type { Step } from '../../src/shared/routine.ts';
import { snapshotOf, type TestApp } from './support/app.ts';
import { ask, sessionOf, stepOf, takeBreak, takeSession, wordOf } from './support/break.ts';
import { readHistory } from './support/history.ts';
import { test } from './support/in-a-room.ts';
import { peakOf, pitchOf, rightOverLeft, soundsIn, type Heard } from './support/listen.ts';
import { startRecording, type Sound } from './support/recording.ts';
import type { SoundServer } from './support/sound-server.ts';

// What is really heard, recorded from a loudspeaker that is not there.

/** How far from its moment a tone may be heard; a busy machine takes its time. */
const LATE_MS = 150;
/** The notes our tones begin or end with. */
const NOTES = [196, 262, 330, 392, 523, 587, 659, 784, 1047];
/** Long enough to tell one note from the next, and too short for a glide to arrive at another. */
const NOTE_MS = 60;
const SPREAD = 10;

/** When the sound began that began nearest to this instant. */
function nearest(heard: readonly Heard[], at: number): number {
  const distance = ({ fromAt }: Heard): number => Math.abs(fromAt - at);
  return [...heard].sort((one, other) => distance(one) - distance(other))[0]?.fromAt ?? 0;
}

/** Whether what begins to be heard then belongs to the cue of that moment; a busy machine breaks a tone in pieces. */
function covers(cue: Cue, at: number, fromAt: number): boolean {
  const lastsMs = Math.max(...tonesOf(cue).map((tone) => tone.afterMs + tone.lastsMs));
  return fromAt > at - LATE_MS && fromAt < at + lastsMs + LATE_MS;
}

function expectSide(sound: Sound, fromAt: number, hz: number, side: Side | null): void {
  const ratio = rightOverLeft(sound, fromAt, fromAt + NOTE_MS, hz);
  if (side === 'right') expect(ratio).toBeGreaterThan(SPREAD);
  else if (side === 'left') expect(ratio).toBeLessThan(1 / SPREAD);
  else expect(Math.abs(Math.log10(ratio))).toBeLessThan(0.1);
}

const SHOWN: Readonly<Record<Step['kind'], string>> = {
  ready: 'Get ready',
  hold: 'Hold',
  switch: 'Switch',
  exit: 'Get up',
  reps: 'Up',
  rest: 'Rest',
};

/** The word, the badge and the picture speak of the step's own side, and of no other. */
async function expectShown(guide: Page, step: Step): Promise<void> {
  await expect(wordOf(guide, SHOWN[step.kind])).toBeVisible();
  const picture = guide.locator('svg[role="img"] > desc').first();
  if (step.kind !== 'hold' && step.kind !== 'switch') return;
  const side = step.side === 'left' ? 'left' : 'right';
  const badges = guide.getByRole('img', { name: /^(Left|Right)$/ });
  await expect(badges).toHaveAttribute('aria-label', side === 'left' ? 'Left' : 'Right');
  if (step.kind === 'switch') await expect(wordOf(guide, 'Switch')).toHaveText(`Switch: ${side}`);
  else await expect(picture).toContainText(`both bent knees together on the person's ${side}`);
}

/** Looks at each step in its middle, at speed 1. */
async function watchSession(guide: Page, app: TestApp): Promise<void> {
  const { plan, anchorAt } = await sessionOf(guide);
  let beginsMs = 0;
  for (const step of plan.steps) {
    const { takenAt } = await snapshotOf(guide);
    await guide.waitForTimeout(Math.max(0, anchorAt + beginsMs + step.durationMs / 2 - takenAt));
    expect(await stepOf(guide)).toEqual(step);
    await expectShown(guide, step);
    beginsMs += step.durationMs;
  }
  await expect(guide.getByRole('heading', { name: 'Done' })).toBeVisible({ timeout: 20_000 });
  const [taken] = await readHistory(app.folder);
  expect(taken).toMatchObject({ outcome: 'taken', exercises: [{ exerciseId: 'supine_twist' }] });
  expect(taken?.['exercises']).toMatchObject([{ leftSeconds: 60, rightSeconds: 60, plannedSeconds: 60 }]);
}

test('a twist of three minutes at its own speed: each tone at its moment, and everything agrees on the side', async ({
  startWith,
  server,
}) => {
  test.setTimeout(220_000);
  const config = { props: ['floor'], breakLengthSeconds: 180, volume: 1 };
  const app = await startWith({ env: server.env, config });
  const guide = await takeBreak(app);
  const recording = await startRecording(server.env);
  await ask(guide, { type: 'startSession' });
  const { plan, anchorAt } = await sessionOf(guide);
  const { wallOffsetMs } = await snapshotOf(guide);
  expect(plan.totalMs).toBe(155_000);
  await watchSession(guide, app);
  await guide.waitForTimeout(2_000);
  const sound = await recording.stop();

  const cues = cuesBetween(plan.steps, 0, Infinity);
  const wallAt = (positionMs: number): number => anchorAt + positionMs + wallOffsetMs;
  const heard = soundsIn(sound);
  const late = cues.map((cue) => Math.round(nearest(heard, wallAt(cue.atMs)) - wallAt(cue.atMs)));
  test.info().annotations.push({ type: 'late by ms', description: late.join(' ') });
  expect(Math.max(...late.map(Math.abs))).toBeLessThan(LATE_MS);
  const strays = heard.filter(({ fromAt }) => !cues.some((cue) => covers(cue, wallAt(cue.atMs), fromAt)));
  expect(strays).toEqual([]);

  for (const cue of cues) {
    const fromAt = nearest(heard, wallAt(cue.atMs));
    const [first, second] = tonesOf(cue);
    expect(pitchOf(sound, fromAt, fromAt + NOTE_MS, NOTES), cue.kind).toBe(first?.fromHz);
    expectSide(sound, fromAt, first?.fromHz ?? 0, cue.kind === 'start' ? cue.side : null);
    if (cue.kind === 'switch' && second !== undefined) {
      const secondAt = fromAt + second.afterMs + NOTE_MS;
      expect(pitchOf(sound, secondAt, secondAt + NOTE_MS, NOTES)).toBe(659);
      expectSide(sound, secondAt, 659, cue.side);
      const ratio = rightOverLeft(sound, secondAt, secondAt + NOTE_MS, 659);
      test.info().annotations.push({ type: 'right over left', description: ratio.toFixed(4) });
    }
  }
});

/** Goes through all steps, a moment in each, and back to the first; answers what was heard meanwhile. */
async function hearSession(guide: Page, server: SoundServer): Promise<Sound> {
  const recording = await startRecording(server.env);
  const jumps = (await sessionOf(guide)).plan.steps.length - 1;
  for (let jump = 0; jump < jumps; jump += 1) {
    await ask(guide, { type: 'nextStep' });
    await guide.waitForTimeout(1_000);
  }
  for (let jump = 0; jump < jumps; jump += 1) {
    await ask(guide, { type: 'repeatStep' });
    await ask(guide, { type: 'previousStep' });
  }
  return recording.stop();
}

test('muted or in office mode nothing is heard in a whole session', async ({ startWith, server, speech }) => {
  const config = { props: ['floor'], volume: 1, voice: true };
  const app = await startWith({ env: { ...server.env, ...speech?.env }, config });
  const guide = await takeSession(app);
  expect(peakOf(await hearSession(guide, server))).toBeGreaterThan(0.1);

  await ask(guide, { type: 'changeSettings', patch: { sound: false } });
  await guide.waitForTimeout(2_000);
  expect(peakOf(await hearSession(guide, server))).toBe(0);

  await ask(guide, { type: 'changeSettings', patch: { sound: true, officeMode: true } });
  await guide.waitForTimeout(500);
  expect(peakOf(await hearSession(guide, server))).toBe(0);
  await expect(guide.locator('[data-ground]')).toHaveAttribute('data-ground', 'ready');
});
