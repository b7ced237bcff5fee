import { describe, expect, it } from 'vitest';
import { captionAt, linesBetween } from '../../src/shared/caption.ts';
import { createText } from '../../src/shared/text.ts';
import { ENGLISH } from '../../src/cli/english.ts';
import { aPlan, catalogue } from '../builders.ts';

const text = createText(ENGLISH);

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

  it('counts every fifth repetition while it lasts, and says when two are left', () => {
    const set = aPlan({ routine: [{ exerciseId: 'superman', kind: 'reps', sets: 1, reps: 20 }] }).steps[1];
    if (set?.kind !== 'reps') throw new Error('a set is done');
    const during = (rep: number) => captionAt(set, (rep - 1) * set.repMs + 100, text);
    expect([4, 5, 6, 10, 18, 19, 20].map(during)).toEqual([
      ...['Breathe in and lift. Breathe out and lower.', '5.', 'Breathe in and lift. Breathe out and lower.', '10.'],
      ...['Breathe in and lift. Breathe out and lower.', 'Last two.', '20.'],
    ]);
  });

  it('says that a plank is nearly over, which nobody sees from the floor', () => {
    const hold = aPlan({ routine: [{ exerciseId: 'plank', kind: 'hold', holdSeconds: 30 }] }).steps[1];
    if (hold === undefined) throw new Error('a plank is held');
    expect([0, 10_000, 20_000].map((ms) => captionAt(hold, ms, text))).toEqual([
      'Feet back, up on your toes. Hold.',
      'Keep breathing.',
      'Ten seconds.',
    ]);
  });

  it.each(catalogue.map((exercise) => exercise.id))(
    'is what is spoken, at the moment it is spoken, in %s',
    (exerciseId) => {
      const isReps = catalogue.find(({ id }) => id === exerciseId)?.dose.kind === 'reps';
      const { steps, totalMs } = aPlan({
        routine: [
          isReps ? { exerciseId, kind: 'reps', sets: 2, reps: 20 } : { exerciseId, kind: 'hold', holdSeconds: 75 },
        ],
      });
      const spoken = linesBetween(steps, 0, totalMs, text);
      expect(spoken.length).toBeGreaterThanOrEqual(steps.length);
      let beginsMs = 0;
      for (const step of steps) {
        const endsMs = beginsMs + step.durationMs;
        for (const { atMs, words } of spoken.filter((line) => line.atMs >= beginsMs && line.atMs < endsMs)) {
          expect(captionAt(step, atMs - beginsMs, text)).toBe(words);
          expect(atMs % 1000).toBe(0);
        }
        beginsMs = endsMs;
      }
    },
  );

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
