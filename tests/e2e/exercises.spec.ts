import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { captionAt } from '../../src/shared/caption.ts';
import type { Exercise } from '../../src/shared/exercise.ts';
import { parseCatalogue } from '../../src/shared/parse-catalogue.ts';
import type { RoutineItem, Step } from '../../src/shared/routine.ts';
import { test, type TestApp } from './support/app.ts';
import { ask, sessionOf, stepOf } from './support/break.ts';
import { readHistory } from './support/history.ts';
import { readWords } from './support/words.ts';

// Every exercise but the twist, which audio.spec.ts follows at its own speed: all phases of all of them, a moment each.

const text = readWords();
const catalogue = parseCatalogue(JSON.parse(readFileSync('resources/exercises.json', 'utf8')));
const others = catalogue.filter(({ id }) => id !== 'supine_twist');

/** Long enough in each step for the record to tell it from none. */
const MOMENT_MS = 300;

function itemOf({ id: exerciseId, dose }: Exercise): RoutineItem {
  return dose.kind === 'reps'
    ? { exerciseId, kind: 'reps', sets: 1, reps: dose.minReps }
    : { exerciseId, kind: 'hold', holdSeconds: 30 };
}

/** The large word a step begins with. */
function wordOf({ kind, exerciseId, side }: Step): string {
  if (kind === 'switch') return `Switch: ${side ?? 'none'}`;
  const word = kind === 'reps' ? 'up' : kind;
  const key = `break.word.${word}For.${exerciseId}`;
  return text(key) === key ? text(`break.word.${word}`) : text(key);
}

async function expectShown(guide: Page, step: Step): Promise<void> {
  await expect(guide.getByRole('heading', { name: text(`exercises.${step.exerciseId}.name`) })).toBeVisible();
  await expect(guide.getByText(wordOf(step), { exact: true }).first()).toBeVisible();
  const caption = captionAt(step, 0, text);
  expect(caption).toMatch(/\w{2}/);
  await expect(guide.getByText(caption, { exact: true })).toBeVisible();
  await expect(guide.locator('svg[role="img"] > desc').first()).toHaveText(/\w{2}/);
  if (step.kind === 'ready' || step.kind === 'rest' || step.kind === 'exit') return;
  const badges = guide.getByRole('img', { name: /^(Left|Right)$/ });
  if (step.side === null) await expect(badges).toHaveCount(0);
  else await expect(badges).toHaveAttribute('aria-label', step.side === 'left' ? 'Left' : 'Right');
}

/** Keeps where each tone is put between the ears, as the page asks Web Audio for it: -1 is the left one. */
async function listenToPans(guide: Page): Promise<void> {
  await guide.evaluate(() => {
    const pans: number[] = [];
    const Panner = window.StereoPannerNode;
    window.StereoPannerNode = class extends Panner {
      constructor(context: BaseAudioContext, options?: StereoPannerOptions) {
        super(context, options);
        pans.push(options?.pan ?? 0);
      }
    };
    Object.assign(window, { pans });
  });
}

/** The sides that were heard since the last look. */
async function heardSides(guide: Page): Promise<readonly string[]> {
  const pans = await guide.evaluate((): readonly number[] => {
    const kept: unknown = Reflect.get(window, 'pans');
    if (!Array.isArray(kept)) throw new Error('nobody listens');
    return kept.splice(0).map(Number);
  });
  const sides = pans.flatMap((pan) => (pan === 0 ? [] : [pan < 0 ? 'left' : 'right']));
  return [...new Set(sides)];
}

async function startRoutine(app: TestApp, routine: string): Promise<Page> {
  const home = await app.openHome();
  await ask(home, { type: 'takeRoutine', routine });
  const guide = await app.page('break', '?role=guide');
  await listenToPans(guide);
  await ask(guide, { type: 'startSession' });
  return guide;
}

/** What the record says of one exercise: its name, and the seconds of each side and of the whole. */
function timeOf(done: unknown, index: number): Readonly<Record<string, unknown>> {
  const line: unknown = Array.isArray(done) ? done[index] : undefined;
  if (typeof line !== 'object' || line === null) throw new Error(`nothing was recorded of exercise ${index}`);
  const keys = ['exerciseId', 'leftSeconds', 'rightSeconds', 'seconds'];
  return Object.fromEntries(keys.map((key): [string, unknown] => [key, Reflect.get(line, key)]));
}

test('every exercise goes through all its phases: word, badge, line, pan and record agree on each side', async ({
  start,
}) => {
  test.setTimeout(150_000);
  const routines = [{ id: 'all', name: 'All of them', items: others.map(itemOf) }];
  const app = await start({ routines });
  const guide = await startRoutine(app, 'all');
  const errors: Error[] = [];
  guide.on('pageerror', (error) => errors.push(error));
  const { steps } = (await sessionOf(guide)).plan;
  for (const [index, step] of steps.entries()) {
    expect(await stepOf(guide)).toEqual(step);
    await expectShown(guide, step);
    await guide.waitForTimeout(MOMENT_MS);
    const isWorked = step.kind === 'hold' || step.kind === 'reps' || step.kind === 'switch';
    const sides = isWorked && step.side !== null ? [step.side] : [];
    const heard = new Set<string>();
    const hear = async () => {
      for (const side of await heardSides(guide)) heard.add(side);
      return [...heard];
    };
    // a busy machine draws a step sooner than it sounds: heard here, or it would be taken for the next step's
    await expect.poll(hear, `${step.exerciseId}, ${step.kind}`).toEqual(sides);
    if (index < steps.length - 1) await ask(guide, { type: 'nextStep' });
  }
  await ask(guide, { type: 'nextStep' });
  await expect(guide.getByRole('heading', { name: 'Done' })).toBeVisible();
  expect(errors).toEqual([]);

  const record = (await readHistory(app.folder)).find(({ kind }) => kind === 'break');
  const done = record?.['exercises'];
  expect(done).toHaveLength(others.length);
  for (const [index, { id, firstSide }] of others.entries()) {
    const { exerciseId, ...spent } = timeOf(done, index);
    expect(exerciseId).toBe(id);
    const worked = firstSide === null ? ['seconds'] : ['leftSeconds', 'rightSeconds'];
    expect(Object.entries(spent).flatMap(([side, value]) => (Number(value) > 0 ? [side] : []))).toEqual(worked);
  }
});
