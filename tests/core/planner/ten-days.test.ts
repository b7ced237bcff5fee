import { describe, expect, it } from 'vitest';
import { dosesOf, routineMs } from '../../../src/core/planner/doses.ts';
import { pastOf } from '../../../src/core/planner/past.ts';
import { planBreak } from '../../../src/core/planner/plan-break.ts';
import type { Exercise, ExerciseId, Target } from '../../../src/shared/exercise.ts';
import { paced } from '../../../src/shared/paced.ts';
import type { Settings } from '../../../src/shared/settings.ts';
import { aProfile, DAYS, exercisesFor, live, type LivedBreak, type Profile } from './a-life.ts';
import { CATALOGUE, idsOf } from './a-request.ts';

const PROFILES = Array.from({ length: 200 }, (_, seed) => seed);
const LIVES = PROFILES.map((seed) => ({ seed, profile: aProfile(seed), breaks: live(aProfile(seed), seed) }));

/** Collects what is wrong as lines that name the seed, so that a failure can be lived again. */
function wrong(find: (one: LivedBreak, profile: Profile, before: LivedBreak | null, index: number) => string | null) {
  return LIVES.flatMap(({ seed, profile, breaks }) => {
    let before: LivedBreak | null = null;
    return breaks.flatMap((one, index) => {
      const problem = find(one, profile, before, index);
      if (one.taken) before = one;
      return problem === null ? [] : [`seed ${seed}, break ${index}: ${problem}`];
    });
  });
}

const isFloor = ({ props }: Exercise): boolean => props.includes('floor');
const wasOnFloor = ({ plan }: LivedBreak): boolean => exercisesFor(idsOf(plan)).some(isFloor);

function isOpenTo(exercise: Exercise, { props, conditions, switchedOff }: Settings): boolean {
  return (
    exercise.props.every((prop) => props.includes(prop)) &&
    !exercise.offWhen.some(({ condition }) => conditions.includes(condition)) &&
    !switchedOff.includes(exercise.id)
  );
}

function hurtIn({ request }: LivedBreak): readonly ExerciseId[] {
  const { exercises } = pastOf(request.records, request.day, CATALOGUE);
  return [...exercises].flatMap(([id, { hurt }]) => (hurt ? [id] : []));
}

describe('ten working days of 200 people', () => {
  it('keep every break to its time, to the millisecond', () => {
    const found = wrong(({ plan }, { lengthMs }) => {
      const sum = plan.steps.reduce((ms, step) => ms + step.durationMs, 0);
      if (sum !== plan.totalMs || plan.totalMs > lengthMs) return `${plan.totalMs} ms of ${lengthMs}`;
      return plan.short && plan.totalMs !== lengthMs ? `a short set of ${plan.totalMs} ms` : null;
    });
    expect(found).toEqual([]);
  });

  it('never hold what is switched off, left out, not at hand or hurt within the week, unless nothing at all is left', () => {
    const found = wrong((one, { settings }) => {
      const bad = exercisesFor(idsOf(one.plan)).filter(
        (each) => !isOpenTo(each, settings) || hurtIn(one).includes(each.id),
      );
      if (bad.length === 0) return null;
      const left = CATALOGUE.filter((each) => isOpenTo(each, settings) && !hurtIn(one).includes(each.id));
      const onlyWalk = idsOf(one.plan).join() === 'add_walk' && one.plan.reason.key === 'onlyWalk';
      return onlyWalk && left.every(isFloor) ? null : bad.map(({ id }) => id).join();
    });
    expect(found).toEqual([]);
  });

  it('have an exercise in two breaks running only where the rest would leave more than half of the break empty', () => {
    const found = wrong(({ plan, request }, { lengthMs }, before) => {
      const previous = before === null ? [] : idsOf(before.plan);
      if (!idsOf(plan).some((id) => previous.includes(id))) return null;
      const switchedOff = [...request.settings.switchedOff, ...previous];
      const other = planBreak({ ...request, settings: { ...request.settings, switchedOff } });
      const room = exercisesFor([...idsOf(plan), ...idsOf(other)]).some(isFloor)
        ? lengthMs
        : Math.min(lengthMs, 600_000);
      const isPoor = other.short || other.reason.key === 'onlyWalk' || other.totalMs < room / 2;
      return isPoor ? null : `${idsOf(plan).join()} after ${previous.join()}, not ${idsOf(other).join()}`;
    });
    expect(found).toEqual([]);
  });

  it('have no more breaks on the floor than the person wants', () => {
    const found = wrong((one, { settings }) => {
      const { floorBreaks } = pastOf(one.request.records, one.request.day, CATALOGUE);
      return wasOnFloor(one) && floorBreaks >= (settings.floorBreaksADay ?? Infinity) ? `after ${floorBreaks}` : null;
    });
    expect(found).toEqual([]);
  });

  it('reach each target in any three working days with three breaks taken a day where an exercise for it is done', () => {
    let asked = 0;
    const found = LIVES.flatMap(({ seed, profile, breaks }) =>
      DAYS.slice(2).flatMap((_, first) => {
        const { owed, missing } = reachedIn(
          breaks.filter(({ day }) => day >= first && day < first + 3),
          first,
          profile,
        );
        asked += owed.length;
        return missing.length === 0 ? [] : [`seed ${seed}, days ${first} to ${first + 2}: ${missing.join()}`];
      }),
    );
    expect(found).toEqual([]);
    expect(asked).toBeGreaterThan(3000);
  });

  it('come out the same when they are asked for twice', () => {
    const found = wrong(({ request, plan }, _profile, _before, index) => {
      if (index % 10 !== 0) return null;
      const again = { ...request, records: structuredClone(request.records), settings: { ...request.settings } };
      return JSON.stringify(planBreak(again)) === JSON.stringify(plan) ? null : 'another plan';
    });
    expect(found).toEqual([]);
  });

  it('are as different as people are', () => {
    const seen = new Set(LIVES.flatMap(({ breaks }) => breaks.flatMap(({ plan }) => idsOf(plan))));
    expect([...seen].sort()).toEqual(CATALOGUE.map(({ id }) => id).sort());
    const reasons = new Set(LIVES.flatMap(({ breaks }) => breaks.map(({ plan }) => plan.reason.key)));
    for (const key of ['targetNotDone', 'strengthDue', 'floorRests', 'rotation', 'onlyWalk'])
      expect(reasons).toContain(key);
  });
});

/** The targets that were allowed on each of three days and would have fitted, and those of them not reached. */
function reachedIn(
  days: readonly LivedBreak[],
  first: number,
  { settings, lengthMs }: Profile,
): { readonly owed: readonly Target[]; readonly missing: readonly Target[] } {
  const taken = days.filter((one) => one.taken);
  const enough = (onFloor: boolean): boolean =>
    [0, 1, 2].every((n) => taken.filter((one) => one.day === first + n && wasOnFloor(one) === onFloor).length >= 3);
  const places = { floor: enough(true), beside: enough(false) };
  const catalogue = paced(CATALOGUE, settings.pace);
  const hurt = days.flatMap(hurtIn);
  const offered = catalogue.filter(
    (each) =>
      isOpenTo(each, settings) &&
      !hurt.includes(each.id) &&
      (isFloor(each) ? places.floor : places.beside) &&
      routineMs([dosesOf(each)[0]], catalogue) <= lengthMs,
  );
  const reached = new Set(taken.flatMap(({ plan }) => exercisesFor(idsOf(plan)).flatMap(({ targets }) => targets)));
  const owed = [...new Set(offered.flatMap(({ targets }) => targets))];
  return { owed, missing: owed.filter((target) => !reached.has(target)) };
}
