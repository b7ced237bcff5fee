import { describe, expect, it } from 'vitest';
import type { ExerciseId } from '../../src/shared/exercise.ts';
import type { Plan, Routine, RoutineItem } from '../../src/shared/routine.ts';
import {
  heldOf,
  nextStep,
  otherSide,
  positionAt,
  previousStep,
  repeatStep,
  sessionEndsAt,
  settleSession,
  startSession,
  stepAt,
  stepsOf,
  togglePause,
  type Session,
} from '../../src/shared/session.ts';
import { catalogue } from '../builders.ts';

const hold = (exerciseId: ExerciseId, holdSeconds: number): RoutineItem => ({ exerciseId, kind: 'hold', holdSeconds });
const reps = (sets: number, count: number): RoutineItem => ({
  exerciseId: 'superman',
  kind: 'reps',
  sets,
  reps: count,
});

function aPlan(...routine: Routine): Plan {
  const steps = stepsOf(routine, catalogue);
  const totalMs = steps.reduce((sum, step) => sum + step.durationMs, 0);
  const reason = { key: 'rotation', exerciseId: 'supine_twist', target: null, days: 0 } as const;
  return { routine, steps, totalMs, previewMs: 10_000, reason, short: false };
}

function minutes(...routine: Routine): string {
  const seconds = aPlan(...routine).totalMs / 1000;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The kind and side of the step a session stands at. */
function at(session: Session, instant: number): string {
  const position = stepAt(session, instant);
  return position.kind === 'done' ? 'done' : [position.step.kind, position.step.side].filter(Boolean).join(' ');
}

describe('the time an exercise takes, getting down and up included', () => {
  it.each<[string, string, Routine]>([
    ['plank 30 s', '0:55', [hold('plank', 30)]],
    ['plank 60 s', '1:25', [hold('plank', 60)]],
    ['superman 1 x 20', '1:45', [reps(1, 20)]],
    ['superman 1 x 30', '2:25', [reps(1, 30)]],
    ['superman 3 x 20', '5:25', [reps(3, 20)]],
    ['superman 3 x 30', '7:25', [reps(3, 30)]],
    ['fold 2:00', '2:20', [hold('seated_forward_fold', 120)]],
    ['fold 5:00', '5:20', [hold('seated_forward_fold', 300)]],
    ['twist 1:00 a side', '2:35', [hold('supine_twist', 60)]],
    ['twist 2:00 a side', '4:35', [hold('supine_twist', 120)]],
    ['twist 3:00 a side', '6:35', [hold('supine_twist', 180)]],
    ['wall 2:00', '2:45', [hold('legs_up_wall', 120)]],
    ['wall 4:00', '4:45', [hold('legs_up_wall', 240)]],
    ['wall 5:00', '5:45', [hold('legs_up_wall', 300)]],
    ['wall 10:00', '10:45', [hold('legs_up_wall', 600)]],
    ['ball 60 s a side', '2:50', [hold('lacrosse_ball_hips', 60)]],
    ['ball 120 s a side', '4:50', [hold('lacrosse_ball_hips', 120)]],
  ])('%s takes %s', (_name, expected, routine) => {
    expect(minutes(...routine)).toBe(expected);
  });
});

describe('the time of linked exercises, with one getting down and up', () => {
  it.each<[string, string, Routine]>([
    ['superman, twist', '4:10', [reps(1, 20), hold('supine_twist', 60)]],
    ['superman, plank, twist', '9:05', [reps(3, 20), hold('plank', 60), hold('supine_twist', 60)]],
    ['wall, twist', '9:05', [hold('legs_up_wall', 300), hold('supine_twist', 90)]],
    ['ball, wall', '8:20', [hold('lacrosse_ball_hips', 90), hold('legs_up_wall', 240)]],
    [
      'superman, plank, fold, twist',
      '13:15',
      [reps(3, 20), hold('plank', 60), hold('seated_forward_fold', 120), hold('supine_twist', 120)],
    ],
    [
      'superman, plank, twist, wall',
      '13:05',
      [reps(3, 20), hold('plank', 30), hold('supine_twist', 60), hold('legs_up_wall', 240)],
    ],
  ])('%s take %s', (_name, expected, routine) => {
    expect(minutes(...routine)).toBe(expected);
  });

  it('does not get up between two exercises', () => {
    const kinds = aPlan(hold('plank', 30), hold('supine_twist', 60)).steps.map(({ kind }) => kind);
    expect(kinds).toEqual(['ready', 'hold', 'ready', 'hold', 'switch', 'hold', 'exit']);
  });
});

describe('the steps of a routine', () => {
  it('starts a twist on the right and switches to the left for the same time', () => {
    const steps = aPlan(hold('supine_twist', 120)).steps.map(({ kind, side, durationMs }) => [kind, side, durationMs]);
    expect(steps).toEqual([
      ['ready', 'right', 15_000],
      ['hold', 'right', 120_000],
      ['switch', 'left', 10_000],
      ['hold', 'left', 120_000],
      ['exit', null, 10_000],
    ]);
  });

  it('counts the sets of repetitions, with a rest before each further one', () => {
    const { steps } = aPlan(reps(3, 20));
    expect(steps.map((step) => ('set' in step ? `${step.kind} ${step.set}/${step.sets}` : step.kind))).toEqual([
      'ready',
      'reps 1/3',
      'rest 2/3',
      'reps 2/3',
      'rest 3/3',
      'reps 3/3',
      'exit',
    ]);
    expect(steps[1]).toMatchObject({ reps: 20, repMs: 4000, durationMs: 80_000 });
  });

  it('rests 45 s between two planks', () => {
    const { steps } = aPlan(hold('plank', 45), hold('plank', 45));
    expect(steps.map(({ kind }) => kind)).toEqual(['ready', 'hold', 'rest', 'hold', 'exit']);
    expect(steps[2]).toMatchObject({ durationMs: 45_000, set: 2, sets: 2 });
  });

  it('names an exercise that the catalogue does not hold', () => {
    expect(() => stepsOf([hold('plank', 30)], [])).toThrow('plank');
  });
});

describe('a session in time', () => {
  const session = startSession(aPlan(hold('supine_twist', 60)), 1000);

  it.each([
    [1000, 'ready right'],
    [15_999, 'ready right'],
    [16_000, 'hold right'],
    [76_000, 'switch left'],
    [86_000, 'hold left'],
    [146_000, 'exit'],
    [155_999, 'exit'],
    [156_000, 'done'],
  ])('at %i it stands at %s', (instant, expected) => {
    expect(at(session, instant)).toBe(expected);
  });

  it('says how much of a step is over and how much is left', () => {
    expect(stepAt(session, 21_000)).toMatchObject({ index: 1, elapsedMs: 5000, remainingMs: 55_000 });
  });

  it('never stands before its start or after its end', () => {
    expect(positionAt(session, 0)).toBe(0);
    expect(positionAt(session, 999_999)).toBe(155_000);
  });

  it('keeps its end when it is settled on the way or too late', () => {
    expect(sessionEndsAt(session)).toBe(156_000);
    expect(sessionEndsAt(settleSession(session, 50_000))).toBe(156_000);
    expect(sessionEndsAt(settleSession(session, 999_000))).toBe(156_000);
  });

  it('is the same object when no time has passed', () => {
    expect(settleSession(session, 1000)).toBe(session);
    expect(settleSession(session, 10)).toBe(session);
    const paused = togglePause(session, 5000);
    expect(settleSession(paused, 90_000)).toBe(paused);
  });
});

describe('what was held', () => {
  const session = startSession(aPlan(hold('supine_twist', 60)), 0);

  it('is equal on both sides after a full twist, however often it was settled', () => {
    let settled = session;
    for (let instant = 0; instant <= 200_000; instant += 777) settled = settleSession(settled, instant);
    expect(heldOf(settled)).toMatchObject([
      { exerciseId: 'supine_twist', side: 'right', heldMs: 60_000, plannedMs: 60_000, sets: 1 },
      { exerciseId: 'supine_twist', side: 'left', heldMs: 60_000, plannedMs: 60_000, sets: 1 },
    ]);
  });

  it('leaves getting ready, changing sides and pauses out', () => {
    const paused = togglePause(session, 25_000);
    const resumed = togglePause(paused, 500_000);
    expect(heldOf(settleSession(resumed, 505_000)).map(({ heldMs }) => heldMs)).toEqual([15_000, 0]);
  });

  it('adds up the sets of repetitions', () => {
    const all = settleSession(startSession(aPlan(reps(3, 20)), 0), 400_000);
    expect(heldOf(all)).toMatchObject([
      { exerciseId: 'superman', side: null, heldMs: 240_000, plannedMs: 240_000, sets: 3, reps: 20 },
    ]);
  });

  it('counts only what was done when a side is cut short', () => {
    const skipped = nextStep(session, 45_000);
    expect(heldOf(skipped).map(({ heldMs }) => heldMs)).toEqual([30_000, 0]);
    expect(at(skipped, 45_000)).toBe('switch left');
  });

  it('counts a repeated side again', () => {
    const again = repeatStep(session, 45_000);
    expect(heldOf(settleSession(again, 105_000)).map(({ heldMs }) => heldMs)).toEqual([90_000, 0]);
  });
});

describe('moving within a session', () => {
  const session = startSession(aPlan(hold('supine_twist', 60)), 0);

  it('stays where it is while paused, and goes on from there', () => {
    const paused = togglePause(session, 20_000);
    expect(sessionEndsAt(paused)).toBeNull();
    expect(stepAt(paused, 900_000)).toMatchObject({ index: 1, elapsedMs: 5000 });
    expect(sessionEndsAt(togglePause(paused, 100_000))).toBe(235_000);
  });

  it('goes back to the start of the step after its first 2 s, and to the step before within them', () => {
    expect(stepAt(previousStep(session, 17_000), 17_000)).toMatchObject({ index: 1, elapsedMs: 0 });
    expect(stepAt(previousStep(session, 16_999), 16_999)).toMatchObject({ index: 0, elapsedMs: 0 });
    expect(stepAt(previousStep(session, 500), 500)).toMatchObject({ index: 0, elapsedMs: 0 });
  });

  it('goes to the hold of the other side and back', () => {
    const left = otherSide(session, 20_000);
    expect(at(left, 20_000)).toBe('hold left');
    expect(at(otherSide(left, 20_000), 20_000)).toBe('hold right');
  });

  it('has no other side in a plank', () => {
    const plank = startSession(aPlan(hold('plank', 30)), 0);
    expect(otherSide(plank, 20_000)).toBe(plank);
  });

  it('is done after the last step, also while paused', () => {
    const ended = nextStep(session, 150_000);
    expect(at(ended, 150_000)).toBe('done');
    expect(sessionEndsAt(ended)).toBe(150_000);
    expect(sessionEndsAt(nextStep(togglePause(session, 150_000), 160_000))).toBe(160_000);
  });

  it('does nothing any more once it is done', () => {
    for (const move of [togglePause, nextStep, previousStep, repeatStep, otherSide]) {
      expect(move(session, 155_000)).toBe(session);
    }
  });
});
