import { describe, expect, it } from 'vitest';
import { planSample } from '../../../src/core/planner/plan-sample.ts';
import { CONDITIONS } from '../../../src/shared/exercise.ts';
import { PACES } from '../../../src/shared/settings.ts';
import { aRequest, CATALOGUE, PLACES } from './a-request.ts';

describe('a break to look at', () => {
  it('takes 20 seconds, whatever the place, the pace and the conditions are', () => {
    for (const props of PLACES) {
      for (const pace of PACES) {
        const plan = planSample(aRequest({}, { props, pace, conditions: CONDITIONS }));
        expect(plan.previewMs + plan.totalMs).toBe(20_000);
        expect(plan.steps.every(({ durationMs }) => durationMs >= 2000)).toBe(true);
        expect(plan.short).toBe(true);
      }
    }
  });

  it('has all that a break has: getting ready, both sides alike, and the way back', () => {
    const { steps } = planSample(aRequest());
    expect(steps.map(({ kind, side, durationMs }) => [kind, side, durationMs])).toEqual([
      ['ready', 'right', 3000],
      ['reps', 'right', 4000],
      ['switch', 'left', 2000],
      ['reps', 'left', 4000],
      ['exit', null, 3000],
    ]);
  });

  it('asks for nothing that a condition takes away or is to be asked about', () => {
    const { reason } = planSample(aRequest());
    const march = CATALOGUE.find(({ id }) => id === reason.exerciseId);
    expect([march?.id, march?.offWhen, march?.askWhen]).toEqual(['add_hip_march', [], []]);
  });

  it.each([
    ['there is no chair', aRequest({}, { props: ['floor', 'wall'] })],
    ['the march is switched off', aRequest({}, { switchedOff: ['add_hip_march'] })],
  ])('is a walk where %s', (_why, request) => {
    expect(planSample(request).routine).toEqual([{ exerciseId: 'add_walk', kind: 'hold', holdSeconds: 10 }]);
  });
});
