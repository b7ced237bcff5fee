import { describe, expect, it } from 'vitest';
import { captionAt } from '../../src/shared/caption.ts';
import { createText } from '../../src/shared/text.ts';
import { aPlan, catalogue } from '../builders.ts';

const text = createText('en');

describe('the caption', () => {
  it('follows what is spoken in a hold: its start, a cue at a third, halfway', () => {
    const hold = aPlan().steps.find((step) => step.kind === 'hold' && step.side === 'right');
    if (hold === undefined) throw new Error('a twist is held');
    expect(captionAt(hold, 0, text)).toBe(text('exercises.supine_twist.cues.hold.right'));
    expect(captionAt(hold, 19_999, text)).toBe(text('exercises.supine_twist.cues.hold.right'));
    expect(captionAt(hold, 20_000, text)).toBe(text('exercises.supine_twist.cues.third'));
    expect(captionAt(hold, 30_000, text)).toBe(text('exercises.supine_twist.cues.half'));
    expect(captionAt(hold, 40_000, text)).toBe(text('exercises.supine_twist.cues.third'));
  });

  it.each(catalogue.map((exercise) => exercise.id))('is never empty during %s', (exerciseId) => {
    const isReps = catalogue.find(({ id }) => id === exerciseId)?.dose.kind === 'reps';
    const routine = isReps
      ? [{ exerciseId, kind: 'reps', sets: 2, reps: 20 } as const]
      : [{ exerciseId, kind: 'hold', holdSeconds: 60 } as const];
    const { steps } = aPlan({ routine });
    expect(steps.length).toBeGreaterThan(2);
    for (const step of steps) {
      for (const share of [0, 0.4, 0.6]) expect(captionAt(step, step.durationMs * share, text)).toMatch(/\w/);
    }
  });
});
