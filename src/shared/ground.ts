import { TEN_FROM_MS, TEN_MS } from './cue.ts';
import type { BreakStage } from './phase.ts';
import { stepAt, type StepPosition } from './session.ts';

/**
 * The colours the whole window can have in office mode, where nothing is heard. Two that follow each other in a session
 * are never the same, so each change of what to do is a change of colour.
 * - `plain`: nothing runs. `ready`: get ready. `work`, `left`, `right`: hold or repeat, on that side where there are sides.
 * - `ending`: 10 s left of a hold of 30 s or more. `change`: go to the other side. `rest`; `exit`: get up.
 */
export const GROUNDS = ['plain', 'ready', 'work', 'left', 'right', 'ending', 'change', 'rest', 'exit'] as const;
export type Ground = (typeof GROUNDS)[number];

/** The colour of the moment; `now` is the steady instant. */
export function groundAt(stage: BreakStage, now: number): Ground {
  if (stage.name !== 'guiding') return 'plain';
  const position = stepAt(stage.session, now);
  return position.kind === 'done' ? 'plain' : groundOf(position);
}

function groundOf({ step, remainingMs }: Extract<StepPosition, { readonly kind: 'step' }>): Ground {
  switch (step.kind) {
    case 'hold':
      if (step.durationMs >= TEN_FROM_MS && remainingMs <= TEN_MS) return 'ending';
      return step.side ?? 'work';
    case 'reps':
      return step.side ?? 'work';
    case 'switch':
      return 'change';
    case 'ready':
    case 'rest':
    case 'exit':
      return step.kind;
  }
}
