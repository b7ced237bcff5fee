import { describe, expect, it } from 'vitest';
import { paced } from '../../src/shared/paced.ts';
import { stepsOf } from '../../src/shared/session.ts';
import { catalogue } from '../builders.ts';

describe('a slower pace', () => {
  it('makes all that is between the holds longer, and no hold', () => {
    const twist = [{ exerciseId: 'supine_twist', kind: 'hold', holdSeconds: 60 }] as const;
    const seconds = (pace: 1 | 1.5 | 2) => stepsOf(twist, paced(catalogue, pace)).map((step) => step.durationMs / 1000);
    expect(seconds(1)).toEqual([15, 60, 10, 60, 10]);
    expect(seconds(1.5)).toEqual([22.5, 60, 15, 60, 15]);
    expect(seconds(2)).toEqual([30, 60, 20, 60, 20]);
  });

  it('makes repetitions slower, but not what they are held at the top', () => {
    const repOf = (id: string, pace: 1 | 2) => paced(catalogue, pace).find((each) => each.id === id)?.transitions;
    expect([repOf('superman', 1)?.repSeconds, repOf('superman', 2)?.repSeconds]).toEqual([4, 8]);
    expect([repOf('add_trunk_turn', 1)?.repSeconds, repOf('add_trunk_turn', 2)?.repSeconds]).toEqual([6, 7]);
    expect(repOf('superman', 2)?.restSeconds).toBe(60);
  });

  it('is the same object each time, and the catalogue itself at the usual pace', () => {
    expect(paced(catalogue, 1)).toBe(catalogue);
    expect(paced(catalogue, 2)).toBe(paced(catalogue, 2));
    expect(paced(catalogue, 2)).not.toBe(paced(catalogue, 1.5));
  });
});
