import { describe, expect, it } from 'vitest';
import { parseSaved, toSaved } from '../../../src/core/scheduler/saved-state.ts';
import { EXERCISE_IDS, type ExerciseId } from '../../../src/shared/exercise.ts';
import { isStanding } from '../../../src/shared/plan-words.ts';
import { PROPS } from '../../../src/shared/exercise.ts';
import type { Day } from '../../day.ts';
import { aDayOnBreak, aDayWithNotice, planOf, restart } from '../../days.ts';
import { MINUTE, MORNING, HOUR, SECOND, aCalendar } from '../../builders.ts';

const leadOf = (day: Day): ExerciseId => planOf(day).reason.exerciseId;
const another = (day: Day, times: number): readonly ExerciseId[] =>
  Array.from({ length: times }, () => leadOf(day.press({ type: 'chooseAnother' })));

describe('something else', () => {
  it('goes through all exercises there are before one comes again', () => {
    for (const day of [aDayWithNotice({ settings: { props: PROPS } }), aDayOnBreak({ settings: { props: PROPS } })]) {
      const seen = [leadOf(day), ...another(day, EXERCISE_IDS.length - 1)];
      expect(new Set(seen)).toEqual(new Set(EXERCISE_IDS));
      const again = another(day, EXERCISE_IDS.length);
      expect(again[0]).not.toBe(seen.at(-1));
      expect(new Set(again)).toEqual(new Set(EXERCISE_IDS));
    }
  });

  it('goes through what is on the floor first', () => {
    const day = aDayWithNotice();
    const seen = [isStanding(planOf(day))];
    for (let times = 1; times < EXERCISE_IDS.length - 1; times += 1) {
      seen.push(isStanding(planOf(day.press({ type: 'chooseAnother' }))));
    }
    expect(seen).toEqual([...Array.from({ length: 6 }, () => false), ...Array.from({ length: 7 }, () => true)]);
  });

  it('is another one each time, whatever is left', () => {
    const switchedOff = EXERCISE_IDS.filter((id) => id !== 'plank' && id !== 'add_walk');
    const day = aDayWithNotice({ settings: { switchedOff } });
    expect([leadOf(day), ...another(day, 3)]).toEqual(['plank', 'add_walk', 'plank', 'add_walk']);
    const alone = aDayWithNotice({ settings: { switchedOff: EXERCISE_IDS } });
    expect([leadOf(alone), ...another(alone, 2)]).toEqual(['add_walk', 'add_walk', 'add_walk']);
  });

  it('outlives the app: what was turned down does not come back at once', () => {
    const day = aDayWithNotice();
    const seen = [leadOf(day), ...another(day, 2)];
    restart(day, SECOND);
    expect(seen).not.toContain(leadOf(day.press({ type: 'chooseAnother' })));
  });

  it('is read from files of the time before, in which nothing was turned down', () => {
    const saved = toSaved(aDayWithNotice().state, MORNING + HOUR);
    const older = { size: 'rest', lengthMs: 5 * MINUTE, standing: false };
    expect(parseSaved({ ...saved, offer: older })?.offer).toMatchObject({ turnedDown: [], asked: false });
    expect(parseSaved({ ...saved, offer: { ...older, turnedDown: ['handstand'] } })).toBeNull();
  });
});

describe('the version without the floor', () => {
  it('is always beside the desk, also when it is turned down', () => {
    const day = aDayWithNotice().press({ type: 'chooseStanding' });
    for (let times = 0; times < 20; times += 1) {
      expect(isStanding(planOf(day))).toBe(true);
      day.press({ type: times % 2 === 0 ? 'chooseAnother' : 'chooseStanding' });
    }
  });
});

describe('what the scheduler knows of the moment', () => {
  const placeOf = (day: Day): string => (isStanding(planOf(day)) ? 'desk' : 'floor');

  it('three breaks on the floor are enough for a day, unless one is asked for', () => {
    const day = aDayWithNotice();
    const places = [placeOf(day)];
    for (let times = 0; times < 3; times += 1) {
      day
        .press({ type: 'startBreak' })
        .press({ type: 'startSession' })
        .rest(6 * MINUTE);
      day.press({ type: 'returnToDesk' }).work(50 * MINUTE);
      places.push(placeOf(day));
    }
    expect(places).toEqual(['floor', 'floor', 'floor', 'desk']);
    expect(planOf(day).reason.key).toBe('floorRests');
    day.press({ type: 'takeBreak', minutes: 10 });
    expect(placeOf(day)).toBe('floor');
  });

  it('there is no forward fold before nine in the morning', () => {
    const leads = (utcOffsetMs: number): readonly ExerciseId[] => {
      const settings = { breakEveryMs: 5 * MINUTE };
      const day = aDayWithNotice({ settings, calendar: aCalendar({ utcOffsetMs }) });
      return [leadOf(day), ...another(day, EXERCISE_IDS.length)];
    };
    expect(leads(-HOUR)).not.toContain('seated_forward_fold');
    expect(leads(0)).toContain('seated_forward_fold');
    expect(leads(-6 * HOUR)).toContain('seated_forward_fold');
  });

  it('after more than an hour at the desk neither the superman nor the fold begins', () => {
    const firsts = (breakEveryMs: number): readonly (ExerciseId | undefined)[] => {
      const day = aDayWithNotice({ settings: { breakEveryMs } });
      return another(day, EXERCISE_IDS.length).map((_, index) =>
        index === 0
          ? planOf(day).routine[0]?.exerciseId
          : planOf(day.press({ type: 'chooseAnother' })).routine[0]?.exerciseId,
      );
    };
    expect(firsts(60 * MINUTE)).toContain('superman');
    expect(firsts(61 * MINUTE)).not.toContain('superman');
    expect(firsts(61 * MINUTE)).not.toContain('seated_forward_fold');
  });
});

describe('new settings', () => {
  it('change what is announced when they are about exercises', () => {
    const day = aDayWithNotice();
    const before = planOf(day);
    expect(planOf(day.set({ volume: 0.1 }))).toBe(before);
    expect(leadOf(day.set({ switchedOff: [leadOf(day)] }))).not.toBe(before.reason.exerciseId);
    const lead = leadOf(day);
    expect(lead).toBe('legs_up_wall');
    day.set({ ways: { legs_up_wall: 'wall_pillow' } });
    expect(planOf(day).routine[0]?.variation).toBe('wall_pillow');
    const { durationMs } = planOf(day).steps[0] ?? { durationMs: 0 };
    expect(planOf(day.set({ pace: 2 })).steps[0]?.durationMs).toBe(2 * durationMs);
    expect(isStanding(planOf(day.set({ floorBreaksADay: 0 })))).toBe(true);
  });

  it('of pace hold for a routine that was asked for as well', () => {
    const totalOf = (pace: 1 | 2): number =>
      planOf(aDayWithNotice({ settings: { pace } }).press({ type: 'takeRoutine', routine: 'wall-and-twist' })).totalMs;
    expect(totalOf(1)).toBe(545 * SECOND);
    expect(totalOf(2)).toBe((545 + 70) * SECOND);
  });
});
