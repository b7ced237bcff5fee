import { expect, type Locator, type Page } from '@playwright/test';
import type { UserAction } from '../../../src/shared/action.ts';
import type { OnBreak } from '../../../src/shared/phase.ts';
import type { Step } from '../../../src/shared/routine.ts';
import { stepAt, type Session } from '../../../src/shared/session.ts';
import { snapshotOf, type TestApp } from './app.ts';

/** Sends what a button would send. */
export async function ask(page: Page, action: UserAction): Promise<void> {
  expect(await page.evaluate((sent) => window.trailbreak.send(sent), action)).toEqual({ ok: true });
}

/** Takes a break with the button of the small window; answers the page that guides. */
export async function takeBreak(app: TestApp): Promise<Page> {
  const home = await app.openHome();
  await home.getByRole('button', { name: 'Take a break now' }).click();
  return app.page('break', '?role=guide');
}

/** The same, past the preview: the session runs. */
export async function takeSession(app: TestApp): Promise<Page> {
  const guide = await takeBreak(app);
  await ask(guide, { type: 'startSession' });
  await sessionOf(guide);
  return guide;
}

/** The break that is open. */
export async function breakOf(page: Page): Promise<OnBreak> {
  const { phase } = await snapshotOf(page);
  if (phase.name !== 'onBreak') throw new Error(`no break is open: ${phase.name}`);
  return phase;
}

/** The session that runs. */
export async function sessionOf(page: Page): Promise<Session> {
  const { stage } = await breakOf(page);
  if (stage.name !== 'guiding') throw new Error(`no session runs: ${stage.name}`);
  return stage.session;
}

/** The step the session is in. */
export async function stepOf(page: Page): Promise<Step> {
  const { phase, takenAt } = await snapshotOf(page);
  const position = phase.name === 'onBreak' && phase.stage.name === 'guiding' && stepAt(phase.stage.session, takenAt);
  if (position === false || position.kind === 'done') throw new Error('no session runs');
  return position.step;
}

const WORDS = { ready: 'Get ready', hold: 'Hold', switch: 'Switch', exit: 'Get up' } as const;

/** Goes on step by step until one of this kind is on screen. */
export async function goToStep(guide: Page, kind: keyof typeof WORDS): Promise<void> {
  for (let steps = 0; (await stepOf(guide)).kind !== kind; steps += 1) {
    if (steps > 10) throw new Error(`no step of kind ${kind}`);
    await ask(guide, { type: 'nextStep' });
  }
  await expect(wordOf(guide, WORDS[kind])).toBeVisible();
}

/** The large word of the moment: "Hold", "Switch: left". */
export function wordOf(guide: Page, word: string): Locator {
  return guide.getByText(new RegExp(`^${word}(: left|: right)?$`));
}

/** Presses a key that ends the break: the window may be gone before the key is up again. */
export async function pressLast(guide: Page, key: string): Promise<void> {
  await guide.keyboard.press(key).catch(() => undefined);
  await expect.poll(() => guide.isClosed()).toBe(true);
}
