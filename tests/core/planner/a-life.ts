import type { PlanRequest } from '../../../src/core/planner/plan-request.ts';
import { planBreak } from '../../../src/core/planner/plan-break.ts';
import {
  CONDITIONS,
  EXERCISE_IDS,
  PROPS,
  VARIATION_IDS,
  type Exercise,
  type ExerciseId,
} from '../../../src/shared/exercise.ts';
import type { BreakRecord, HistoryRecord } from '../../../src/shared/history-record.ts';
import { FEELINGS, type Feeling } from '../../../src/shared/phase.ts';
import type { Plan } from '../../../src/shared/routine.ts';
import { heldOf, settleSession, startSession } from '../../../src/shared/session.ts';
import { exercisesIn, exercisesOf } from '../../../src/core/scheduler/records.ts';
import { DEFAULT_SETTINGS, PACES, type Settings } from '../../../src/shared/settings.ts';
import { Dice } from '../../life/dice.ts';
import { aRequest, CATALOGUE } from './a-request.ts';

/** Two working weeks. */
export const DAYS = ['02', '03', '04', '05', '06', '09', '10', '11', '12', '13'].map((day) => `2026-03-${day}`);

/** A person, what they have set and how they take their breaks. */
export interface Profile {
  readonly settings: Settings;
  readonly lengthMs: number;
  readonly perDay: number;
  /** How often a break is skipped, and how often one is spoken of afterwards: 0 to 1. */
  readonly skips: number;
  readonly speaks: number;
  readonly feelings: readonly [Feeling, ...Feeling[]];
}

/** One break of a life: what was asked of the planner, what it answered, and whether it was taken. */
export interface LivedBreak {
  readonly day: number;
  readonly request: PlanRequest;
  readonly plan: Plan;
  readonly taken: boolean;
}

/** A profile like no other; the same for the same seed. */
export function aProfile(seed: number): Profile {
  const dice = new Dice(seed);
  const some = <Item>(items: readonly Item[], chance: number) => items.filter(() => dice.chance(chance));
  const ways = EXERCISE_IDS.map((id) => [id, dice.pick(...VARIATION_IDS)] as const);
  return {
    settings: {
      ...DEFAULT_SETTINGS,
      props: some(PROPS, 0.75),
      conditions: dice.chance(0.5) ? some(CONDITIONS, 0.15) : [],
      switchedOff: dice.chance(0.3) ? some(EXERCISE_IDS, 0.2) : [],
      ways: dice.chance(0.5) ? Object.fromEntries(ways) : {},
      pace: dice.pick(...PACES),
      floorBreaksADay: dice.pick(null, 0, 1, 2, 3, 3, 3, 5),
    },
    lengthMs: 60_000 * (1 + Math.floor(dice.roll() * (dice.chance(0.5) ? 30 : 10))),
    perDay: 1 + Math.floor(dice.roll() * 10),
    skips: dice.pick(0, 0, 0.2),
    speaks: dice.pick(0, 0.3, 0.9),
    feelings: dice.pick<Profile['feelings']>(['fine'], ['easy', 'fine'], ['easy', 'fine', 'tooMuch'], FEELINGS),
  };
}

/** Ten working days of breaks. */
export function live(profile: Profile, seed: number): readonly LivedBreak[] {
  const dice = new Dice(seed + 1_000_000);
  const records: HistoryRecord[] = [];
  return DAYS.flatMap((day, dayIndex) =>
    Array.from({ length: profile.perDay }, (_, index): LivedBreak => {
      const nowMs = Date.parse(day) + (9 + index) * 3_600_000;
      const request = {
        ...aRequest({ records: [...records], day, nowMs }, profile.settings),
        lengthMs: profile.lengthMs,
      };
      const plan = planBreak(request);
      const taken = !dice.chance(profile.skips);
      const record = recordOf(plan, taken, day, nowMs, `${day}-${index}`);
      records.push(record);
      if (taken && dice.chance(profile.speaks)) {
        const feeling = dice.pick(...profile.feelings);
        const exerciseId = feeling === 'hurt' ? (record.planned[0] ?? null) : null;
        records.push({ kind: 'feeling', id: record.id, feeling, exerciseId, at: nowMs + profile.lengthMs });
      }
      return { day: dayIndex, request, plan, taken };
    }),
  );
}

/** What the scheduler would write down of a plan that was done from its first step to its last, or not at all. */
export function recordOf(plan: Plan, taken: boolean, day: string, atMs: number, id: string): BreakRecord {
  const held = heldOf(settleSession(startSession(plan, atMs), atMs + plan.totalMs));
  const ending = taken
    ? ({ outcome: 'taken', why: 'done' } as const)
    : ({ outcome: 'skipped', why: 'skipPressed' } as const);
  return {
    ...{
      kind: 'break',
      id,
      size: 'rest',
      ...ending,
      dueAt: atMs,
      startedAt: atMs,
      endedAt: atMs + plan.totalMs,
      day,
      zone: 'UTC',
    },
    ...{ exercises: taken ? exercisesOf(held) : [], planned: exercisesIn(plan), short: plan.short },
  };
}

/** The exercises of a plan. */
export function exercisesFor(ids: readonly ExerciseId[]): readonly Exercise[] {
  return CATALOGUE.filter(({ id }) => ids.includes(id));
}
