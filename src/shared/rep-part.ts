import type { Step } from './routine.ts';

/** The parts of a repetition: on the way up, held there, on the way down. */
export type RepPart = 'up' | 'top' | 'down';

type Reps = Extract<Step, { readonly kind: 'reps' }>;

/** What part of its repetition a set is in, and how many milliseconds are left of that part. */
export function repPartAt(step: Reps, elapsedMs: number): { readonly part: RepPart; readonly leftMs: number } {
  const intoMs = elapsedMs % step.repMs;
  const upMs = (step.repMs - step.topMs) / 2;
  if (intoMs < upMs) return { part: 'up', leftMs: upMs - intoMs };
  if (intoMs < upMs + step.topMs) return { part: 'top', leftMs: upMs + step.topMs - intoMs };
  return { part: 'down', leftMs: step.repMs - intoMs };
}
