import { describe, expect, it } from 'vitest';
import { planBreak } from '../../../src/core/planner/plan-break.ts';
import { NO_CONTEXT, type PlanContext } from '../../../src/core/planner/plan-request.ts';
import type { Exercise } from '../../../src/shared/exercise.ts';
import type { HistoryRecord } from '../../../src/shared/history-record.ts';
import type { Settings } from '../../../src/shared/settings.ts';
import { aBreak, aRequest, CATALOGUE, idsOf, inWords } from './a-request.ts';

const ALL = { props: ['floor', 'wall', 'ball', 'chair'] } as const;
const MINUTE_MS = 60_000;
/** A person with some history of two days ago, in which nothing has an edge. */
const KNOWN: readonly HistoryRecord[] = [
  aBreak(
    '2026-02-28',
    CATALOGUE.map(({ id }) => id),
  ),
  aBreak('2026-02-28', ['add_walk']),
];

function plan(context: Partial<PlanContext>, about: { minutes?: number; records?: readonly HistoryRecord[] } = {}) {
  const { minutes = 5, records = KNOWN } = about;
  return planBreak(aRequest({ context: { ...NO_CONTEXT, ...context }, records, lengthMs: minutes * MINUTE_MS }, ALL));
}

const chosen = (ids: readonly string[]): readonly Exercise[] => CATALOGUE.filter(({ id }) => ids.includes(id));
const hasStrength = (ids: readonly string[]): boolean => chosen(ids).some(({ uses }) => uses.includes('strength'));

describe('a run', () => {
  it('within two hours asks for strength in short, and no long stillness first', () => {
    const { reason } = plan({ run: 'soon' });
    expect(reason.key).toBe('beforeRun');
    expect(['plank', 'superman', 'lacrosse_ball_hips']).toContain(reason.exerciseId);
    const strong = [aBreak('2026-02-26', ['superman']), aBreak('2026-02-27', ['superman']), ...KNOWN];
    const long = plan({ run: 'soon' }, { minutes: 15, records: strong });
    expect(inWords(long)).toContain('superman 1x20');
  });

  it('that was long asks for release and rest for a day, and for no strength although it is due', () => {
    for (const minutes of [3, 5, 10]) {
      const { routine, reason } = plan({ run: 'afterLong' }, { minutes });
      expect(reason.key).toBe('afterRun');
      expect(['lacrosse_ball_hips', 'legs_up_wall', 'supine_twist']).toContain(reason.exerciseId);
      expect(hasStrength(routine.map(({ exerciseId }) => exerciseId))).toBe(false);
    }
    expect(plan({}).reason.key).toBe('strengthDue');
  });

  it('days ago still prefers the wall and the twist', () => {
    const rested = [...KNOWN, aBreak('2026-03-02', ['superman']), aBreak('2026-03-02', ['add_walk'])];
    expect(plan({ run: 'daysAfter' }, { records: rested }).reason).toMatchObject({ key: 'afterRun' });
  });
});

describe('soreness', () => {
  it.each([0, 3])('of %i changes nothing', (soreness) => {
    expect(plan({ soreness })).toEqual(plan({}));
  });

  it.each([4, 5])('of %i leaves out all strength and asks for the smallest doses', (soreness) => {
    for (let minutes = 1; minutes <= 30; minutes += 1) {
      const sore = plan({ soreness }, { minutes });
      expect(hasStrength(idsOf(sore))).toBe(false);
      expect(sore.reason.key).toBe('sore');
      for (const item of sore.routine) {
        const dose = CATALOGUE.find(({ id }) => id === item.exerciseId)?.dose;
        if (item.kind === 'hold' && dose?.kind === 'hold')
          expect(item.holdSeconds).toBeLessThanOrEqual(dose.minSeconds);
      }
    }
  });

  it.each([6, 10])('of %i offers a walk or the legs up the wall and nothing else', (soreness) => {
    for (let minutes = 2; minutes <= 30; minutes += 1) {
      const ids = idsOf(plan({ soreness }, { minutes }));
      expect(ids.filter((id) => id !== 'add_walk' && id !== 'legs_up_wall')).toEqual([]);
    }
  });
});

describe('the moment', () => {
  const foldOnly: Partial<Settings> = { ...ALL, switchedOff: ['superman', 'plank', 'supine_twist', 'legs_up_wall'] };
  const inMoment = (context: Partial<PlanContext>, minutes: number, settings: Partial<Settings> = ALL) =>
    planBreak(
      aRequest({ context: { ...NO_CONTEXT, ...context }, records: KNOWN, lengthMs: minutes * MINUTE_MS }, settings),
    );

  it('in the first hours of the day has no forward fold', () => {
    expect(idsOf(inMoment({}, 30, foldOnly))).toContain('seated_forward_fold');
    for (let minutes = 1; minutes <= 30; minutes += 1) {
      expect(idsOf(inMoment({ morning: true }, minutes))).not.toContain('seated_forward_fold');
      expect(idsOf(inMoment({ morning: true }, minutes, foldOnly))).not.toContain('seated_forward_fold');
    }
  });

  it('after more than an hour of sitting begins neither with the superman nor with the fold', () => {
    const begins = (satMs: number) =>
      Array.from({ length: 30 }, (_, index) => inMoment({ satMs }, index + 1).routine[0]?.exerciseId);
    expect(begins(60 * MINUTE_MS)).toContain('superman');
    const long = begins(61 * MINUTE_MS);
    expect(long).not.toContain('superman');
    expect(long).not.toContain('seated_forward_fold');
    expect(idsOf(inMoment({ satMs: 61 * MINUTE_MS }, 20))).toContain('superman');
  });

  it('still answers when the superman is all there is', () => {
    const all = CATALOGUE.map(({ id }) => id);
    const onlySuperman = { ...ALL, switchedOff: all.filter((id) => id !== 'superman') };
    expect(idsOf(inMoment({ satMs: 61 * MINUTE_MS }, 5, onlySuperman))).toEqual(['superman']);
  });
});

describe('breaks on the floor', () => {
  const onFloor = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      aBreak('2026-03-02', [index % 2 === 0 ? 'supine_twist' : 'legs_up_wall'], { id: String(index) }),
    );
  const isOnFloor = (ids: readonly string[]): boolean => chosen(ids).some(({ props }) => props.includes('floor'));

  it('are three a day; then it is beside the desk, and the line says why', () => {
    expect(isOnFloor(idsOf(plan({}, { records: onFloor(2) })))).toBe(true);
    const fourth = plan({}, { records: onFloor(3) });
    expect(isOnFloor(idsOf(fourth))).toBe(false);
    expect(fourth.reason.key).toBe('floorRests');
  });

  it('are not counted for a person who asks for one, nor over the night', () => {
    expect(isOnFloor(idsOf(plan({ asked: true }, { records: onFloor(3) })))).toBe(true);
    const tomorrow = aRequest({ records: onFloor(3), day: '2026-03-03' }, ALL);
    expect(isOnFloor(idsOf(planBreak(tomorrow)))).toBe(true);
  });

  it('are as many as the person sets', () => {
    const withLimit = (floorBreaksADay: number | null) =>
      idsOf(planBreak(aRequest({ records: onFloor(6) }, { ...ALL, floorBreaksADay })));
    expect([null, 0, 6, 7].map((limit) => isOnFloor(withLimit(limit)))).toEqual([true, false, false, true]);
  });
});
