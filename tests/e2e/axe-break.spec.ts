import { expect } from '@playwright/test';
import { test } from './support/app.ts';
import { expectAccessibleInEveryWay } from './support/axe.ts';
import { ask, goToStep, sessionOf, takeBreak } from './support/break.ts';

test('axe finds nothing in any stage of a break, in light, dark, forced colours and large text', async ({ start }) => {
  test.slow();
  const app = await start({ props: ['floor'], conditions: ['sciatica_now'] });
  const guide = await takeBreak(app);
  await expect(guide.getByRole('heading', { name: /twist/i })).toBeVisible();
  await expectAccessibleInEveryWay(guide, 'preview');
  await ask(guide, { type: 'startSession' });
  for (const kind of ['ready', 'hold', 'switch', 'exit'] as const) {
    await goToStep(guide, kind);
    await ask(guide, { type: 'togglePause' });
    await expectAccessibleInEveryWay(guide, `${kind}, paused`);
    if (kind === 'exit') continue;
    await ask(guide, { type: 'togglePause' });
    await expectAccessibleInEveryWay(guide, kind);
    expect((await sessionOf(guide)).paused).toBe(false);
  }
  await ask(guide, { type: 'finishBreak' });
  await expect(guide.getByRole('heading', { name: 'Done' })).toBeVisible();
  await expectAccessibleInEveryWay(guide, 'result');
  await guide.getByRole('button', { name: 'It hurt' }).click();
  await expect(guide.getByRole('button', { name: 'Something else instead' })).toBeVisible();
  await guide.getByText('What was said').click();
  await expectAccessibleInEveryWay(guide, 'result, it hurt');
});

/** Sets, repetitions with sides that are held, and a hold that counts up. */
const KINDS = {
  id: 'all-kinds',
  name: 'All kinds',
  items: [
    { exerciseId: 'superman', kind: 'reps', sets: 2, reps: 20 },
    { exerciseId: 'add_bird_dog', kind: 'reps', sets: 1, reps: 10 },
    { exerciseId: 'lacrosse_ball_hips', kind: 'hold', holdSeconds: 60 },
  ],
};

test('axe finds nothing in sets, in repetitions with sides, nor where time counts up', async ({ start }) => {
  test.slow();
  const app = await start({ routines: [KINDS] });
  await ask(await app.openHome(), { type: 'takeRoutine', routine: 'all-kinds' });
  const guide = await app.page('break', '?role=guide');
  await expectAccessibleInEveryWay(guide, 'preview of a routine');
  await ask(guide, { type: 'startSession' });
  const { plan } = await sessionOf(guide);
  for (const [index, step] of plan.steps.entries()) {
    const isLast = plan.steps.slice(index + 1).every((later) => later.exerciseId !== step.exerciseId);
    if ((step.kind === 'reps' && step.set === 1) || step.kind === 'rest' || (step.kind === 'hold' && !isLast)) {
      await expectAccessibleInEveryWay(guide, `${step.exerciseId}, ${step.kind}`);
    }
    await ask(guide, { type: 'nextStep' });
  }
});
