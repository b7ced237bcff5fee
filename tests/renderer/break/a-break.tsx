import { act, fireEvent, render } from '@testing-library/react';
import { vi } from 'vitest';
import { planMicro } from '../../../src/core/planner/plan-micro.ts';
import { BreakView } from '../../../src/renderer/break/break-view.tsx';
import type { BreakStage } from '../../../src/shared/phase.ts';
import type { Plan } from '../../../src/shared/routine.ts';
import { startSession } from '../../../src/shared/session.ts';
import type { Snapshot } from '../../../src/shared/snapshot.ts';
import { aPlan, MORNING, SECOND } from '../../builders.ts';
import { aSnapshot } from '../../main/tray/snapshots.ts';
import { aPage, type Page } from '../a-page.ts';

/** A twist of two minutes a side: the break most people see first. */
export const TWIST: Plan = aPlan({ routine: [{ exerciseId: 'supine_twist', kind: 'hold', holdSeconds: 120 }] });

export function aPreview(plan = TWIST): BreakStage {
  return { name: 'preview', plan, startsAt: MORNING + 20 * SECOND };
}

/** A session that began so many seconds ago. */
export function aSession(secondsAgo: number, plan = TWIST): BreakStage {
  return { name: 'guiding', session: startSession(plan, MORNING - secondsAgo * SECOND) };
}

type ResultStage = Extract<BreakStage, { name: 'result' }>;

export function aResult(patch: Partial<ResultStage> = {}): ResultStage {
  const held = (['right', 'left'] as const).map((side) => ({
    exerciseId: 'supine_twist' as const,
    side,
    heldMs: 120_000,
    plannedMs: 120_000,
    ...{ variation: null, sets: 1, reps: null },
  }));
  return {
    name: 'result',
    endedAt: MORNING,
    outcome: 'taken',
    held,
    feeling: null,
    hurt: null,
    session: null,
    touchedAt: null,
    backAt: null,
    ...patch,
  };
}

export function aBreakSnapshot(stage: BreakStage, patch: Partial<Snapshot> = {}): Snapshot {
  const phase = { breakId: 'b1', size: 'rest', dueAt: MORNING, openedAt: MORNING, origin: 'scheduled', stage } as const;
  return aSnapshot({ takenAt: MORNING, phase: { name: 'onBreak', ...phase }, ...patch });
}

/** Opens a break window in this stage, on a clock that the test moves. */
export async function openBreak(
  stage: BreakStage,
  patch: Partial<Snapshot> = {},
  role: 'guide' | 'cover' = 'guide',
): Promise<Page> {
  vi.useFakeTimers({ now: MORNING });
  const page = aPage(aBreakSnapshot(stage, patch));
  render(<BreakView role={role} />);
  await pass(0);
  return page;
}

/** Opens the window of a short break that has just begun. */
export async function openMicro(patch: Partial<Snapshot> = {}, role: 'guide' | 'cover' = 'guide'): Promise<Page> {
  const { phase } = aBreakSnapshot(aSession(0, planMicro(30 * SECOND)));
  if (phase.name !== 'onBreak') throw new Error('a break is open');
  return openBreak(phase.stage, { phase: { ...phase, size: 'micro' }, ...patch }, role);
}

export async function pass(ms: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms));
}

/** Past the first two seconds, in which no key is heard. */
export async function wakeUp(): Promise<void> {
  await pass(2000);
}

export function press(key: string): void {
  fireEvent.keyDown(document.body, { key });
  fireEvent.keyUp(document.body, { key });
}
