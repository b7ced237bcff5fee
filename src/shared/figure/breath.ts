import type { ExerciseId } from '../exercise.ts';
import type { StepKind } from '../routine.ts';
import { easeInOut } from './interpolate.ts';

/** An easy breath: in 2.5 s, out 3.5 s. Ours. */
const IN_MS = 2500;
const OUT_MS = 3500;

/** The breath comes up this slowly at the start of a hold and is gone at its end, so that nothing jumps. Ours. */
const RISES_MS = 2500;
const FALLS_MS = 1200;

/** The moment of a step that may be drawn breathing. */
export interface BreathingStep {
  readonly exerciseId: ExerciseId;
  readonly stepKind: StepKind;
  readonly elapsedMs: number;
  readonly durationMs: number;
}

/**
 * Whether the figure shows an easy breath: in holds, where the body rests or keeps still. Not in repetitions, which have
 * a breath of their own in their words, and not while walking.
 */
export function breathes({ exerciseId, stepKind }: Pick<BreathingStep, 'exerciseId' | 'stepKind'>): boolean {
  return stepKind === 'hold' && exerciseId !== 'add_walk';
}

/** How full of breath the figure is: 0 (out) to 1 (in). */
export function breathAt(step: BreathingStep): number {
  if (!breathes(step)) return 0;
  const { elapsedMs, durationMs } = step;
  const inCycleMs = elapsedMs % (IN_MS + OUT_MS);
  const full = inCycleMs < IN_MS ? easeInOut(inCycleMs / IN_MS) : 1 - easeInOut((inCycleMs - IN_MS) / OUT_MS);
  const edge = Math.min(1, elapsedMs / RISES_MS, (durationMs - elapsedMs) / FALLS_MS);
  return full * Math.max(0, edge);
}
