import { describe, expect, it } from 'vitest';
import { planBreak } from '../../../src/core/planner/plan-break.ts';
import { CONDITIONS, EXERCISE_IDS, PROPS, type ExerciseId } from '../../../src/shared/exercise.ts';
import type { FeelingRecord } from '../../../src/shared/history-record.ts';
import type { Feeling } from '../../../src/shared/phase.ts';
import { PACES } from '../../../src/shared/settings.ts';
import { aBreak, aRequest, idsOf, inWords } from './a-request.ts';

const ALL = { props: PROPS } as const;
const but = (...ids: readonly ExerciseId[]) => EXERCISE_IDS.filter((id) => !ids.includes(id));

describe('there is always an answer', () => {
  it('a walk when everything is switched off, and the line says so', () => {
    for (const lengthMs of [5000, 60_000, 300_000, 1_800_000]) {
      const plan = planBreak(aRequest({ lengthMs }, { ...ALL, switchedOff: EXERCISE_IDS }));
      expect(idsOf(plan)).toEqual(['add_walk']);
      expect(plan.reason.key).toBe('onlyWalk');
      expect(plan.totalMs).toBeLessThanOrEqual(lengthMs);
    }
  });

  it('beside the desk when nothing of the floor is left', () => {
    for (const conditions of [['cannot_get_to_floor'], [...CONDITIONS]] as const) {
      const plan = planBreak(aRequest({}, { ...ALL, conditions }));
      expect(idsOf(plan)).toEqual(['add_walk', 'add_sit_to_stand', 'add_figure_four']);
      expect(plan.reason.key).toBe('noFloor');
    }
  });

  it('a whole dose beside the desk rather than a short set on the floor', () => {
    const plan = planBreak(aRequest({ lengthMs: 60_000 }, { ...ALL, switchedOff: ['plank'] }));
    expect([idsOf(plan), plan.short]).toEqual([['add_stand_backbend'], false]);
  });

  it('a short set, called one, where nothing fits', () => {
    const plan = planBreak(aRequest({ lengthMs: 60_000 }, { ...ALL, switchedOff: but('superman') }));
    expect([idsOf(plan), plan.short, plan.totalMs]).toEqual([['superman'], true, 60_000]);
    expect(plan.routine[0]).toMatchObject({ reps: 11 });
  });
});

describe('the way of doing it', () => {
  const wayOf = (id: ExerciseId, settings: Parameters<typeof aRequest>[1]) =>
    planBreak(aRequest({ lengthMs: 600_000 }, { ...ALL, switchedOff: but(id), ...settings })).routine[0]?.variation;

  it('is the usual one, or what the person has chosen, in the routine and in each step', () => {
    expect(wayOf('legs_up_wall', {})).toBeUndefined();
    const plan = planBreak(aRequest({}, { switchedOff: but('legs_up_wall'), ways: { legs_up_wall: 'wall_easy' } }));
    expect(plan.routine[0]?.variation).toBe('wall_easy');
    expect(plan.steps.map(({ variation }) => variation)).toEqual(['wall_easy', 'wall_easy', 'wall_easy']);
  });

  it('is the one a condition asks for, whatever was chosen', () => {
    const chosen = { ways: { superman: 'superman_low' } } as const;
    expect(wayOf('superman', chosen)).toBe('superman_low');
    expect(wayOf('superman', { ...chosen, conditions: ['wrist_shoulder'] })).toBe('superman_arms_down');
  });

  it('is not one that a condition speaks against, nor one of another exercise', () => {
    expect(wayOf('plank', { ways: { plank: 'plank_hands' } })).toBe('plank_hands');
    expect(wayOf('plank', { ways: { plank: 'plank_hands' }, conditions: ['wrist_shoulder'] })).toBeUndefined();
    expect(wayOf('plank', { ways: { plank: 'wall_easy' } })).toBeUndefined();
  });
});

describe('the pace', () => {
  it.each(PACES)('of %d keeps every break to its time', (pace) => {
    for (let minutes = 1; minutes <= 30; minutes += 1) {
      for (const props of [['floor'], PROPS, ['chair'], []] as const) {
        const plan = planBreak(aRequest({ lengthMs: minutes * 60_000 }, { props, pace }));
        expect(plan.totalMs).toBeLessThanOrEqual(minutes * 60_000);
      }
    }
  });

  it('of 2 takes twice the time between, and as long for the holds', () => {
    const slow = planBreak(aRequest({}, { ...ALL, pace: 2, switchedOff: but('supine_twist') }));
    expect(inWords(slow)).toBe('supine_twist 90');
    expect(slow.steps.map(({ durationMs }) => durationMs / 1000)).toEqual([30, 90, 20, 90, 20]);
  });
});

describe('what a person says', () => {
  const done = aBreak('2026-03-01', ['plank', 'supine_twist', 'legs_up_wall']);
  const walked = aBreak('2026-03-02', ['add_walk']);
  const said = (feeling: Feeling, exerciseId: ExerciseId | null = null): FeelingRecord => ({
    ...{ kind: 'feeling', id: done.id, feeling, exerciseId, at: done.endedAt },
  });
  const after = (...words: readonly FeelingRecord[]) =>
    planBreak(aRequest({ records: [done, ...words, walked], lengthMs: 1_200_000 }, { props: ['floor', 'wall'] }));

  it('hurt takes away that exercise alone, once it is named', () => {
    expect(idsOf(after(said('hurt')))).toEqual(['superman', 'add_bird_dog', 'seated_forward_fold']);
    expect(idsOf(after(said('hurt'), said('hurt', 'supine_twist')))).not.toContain('supine_twist');
    expect(idsOf(after(said('hurt'), said('hurt', 'supine_twist')))).toContain('legs_up_wall');
  });

  it('was too much makes the next dose the smallest', () => {
    const wallOf = (...words: readonly FeelingRecord[]) =>
      planBreak(aRequest({ records: [done, ...words, walked] }, { ...ALL, switchedOff: but('legs_up_wall') }));
    expect(inWords(wallOf())).toBe('legs_up_wall 240');
    expect(inWords(wallOf(said('tooMuch')))).toBe('legs_up_wall 120');
    expect(inWords(wallOf(said('tooMuch'), said('fine')))).toBe('legs_up_wall 240');
  });

  it('moves an exercise up or down among equals, as does skipping it', () => {
    const two = { ...ALL, switchedOff: but('supine_twist', 'legs_up_wall', 'add_walk') };
    const both = [aBreak('2026-02-20', ['legs_up_wall', 'supine_twist']), walked];
    const leadOf = (records: typeof both) => planBreak(aRequest({ records }, two)).reason.exerciseId;
    expect(leadOf(both)).toBe('supine_twist');
    const skipped = ['a', 'b', 'c'].map((id) =>
      aBreak('2026-02-24', [], { id, outcome: 'skipped', planned: ['supine_twist'] }),
    );
    expect(leadOf([...skipped, ...both])).toBe('legs_up_wall');
    const postponed = skipped.map((each) => ({ ...each, outcome: 'postponed' as const }));
    expect(leadOf([...postponed, ...both])).toBe('supine_twist');
  });
});
