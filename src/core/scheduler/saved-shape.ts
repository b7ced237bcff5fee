import * as z from 'zod/mini';
import { EXERCISE_IDS, TARGETS, VARIATION_IDS } from '../../shared/exercise.ts';
import { BREAK_SIZES, FEELINGS } from '../../shared/phase.ts';
import { REASON_KEYS } from '../../shared/routine.ts';

/** No desk time, break or step is longer; what is must be a damaged file. */
const LONGEST_MS = 30 * 24 * 3_600_000;

/** The furthest a date can be in JavaScript. */
const LAST_INSTANT = 8.64e15;

const instant = z.number().check(z.gte(0), z.lte(LAST_INSTANT));
const duration = z.number().check(z.gte(0), z.lte(LONGEST_MS));
const count = z.number().check(z.int(), z.gte(0));
const exerciseId = z.enum(EXERCISE_IDS);
/** Files of the version before had rest breaks alone, and said so nowhere. */
const size = z._default(z.enum(BREAK_SIZES), 'rest');
const side = z.nullable(z.enum(['left', 'right']));

const variation = z._default(z.nullable(z.enum(VARIATION_IDS)), null);
const way = { variation: z.exactOptional(z.enum(VARIATION_IDS)) };

const step = { exerciseId, variation, durationMs: duration, side };
const sets = { set: count, sets: count };

const stepShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready'), ...step }),
  z.strictObject({ kind: z.literal('hold'), ...step, ...sets, open: z._default(z.boolean(), false) }),
  z.strictObject({
    kind: z.literal('reps'),
    ...step,
    ...sets,
    reps: count,
    repMs: duration,
    topMs: z._default(duration, 0),
  }),
  z.strictObject({ kind: z.literal('switch'), ...step }),
  z.strictObject({ kind: z.literal('rest'), ...step, ...sets }),
  z.strictObject({ kind: z.literal('exit'), ...step }),
]);

const planShape = z.strictObject({
  routine: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ exerciseId, ...way, kind: z.literal('hold'), holdSeconds: duration }),
        z.strictObject({ exerciseId, ...way, kind: z.literal('reps'), sets: count, reps: count }),
      ]),
    )
    .check(z.minLength(1)),
  steps: z.array(stepShape).check(z.minLength(1)),
  totalMs: duration,
  previewMs: duration,
  reason: z.strictObject({
    key: z.enum(REASON_KEYS),
    exerciseId,
    target: z._default(z.nullable(z.enum(TARGETS)), null),
    days: count,
  }),
  short: z.boolean(),
});

const sessionShape = z.strictObject({
  plan: planShape,
  positionMs: duration,
  anchorAt: instant,
  paused: z.boolean(),
  heldMs: z.array(duration),
});

const stageShape = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('preview'), plan: planShape, startsAt: instant }),
  z.strictObject({
    name: z.literal('guiding'),
    session: sessionShape,
  }),
  z.strictObject({
    name: z.literal('result'),
    endedAt: instant,
    outcome: z.enum(['taken', 'shortened']),
    held: z.array(
      z.strictObject({
        exerciseId,
        variation,
        side,
        heldMs: duration,
        plannedMs: duration,
        sets: z._default(count, 1),
        reps: z._default(z.nullable(count), null),
      }),
    ),
    feeling: z.nullable(z.enum(FEELINGS)),
    hurt: z._default(z.nullable(exerciseId), null),
    session: z._default(z.nullable(sessionShape), null),
    touchedAt: z._default(z.nullable(instant), null),
    backAt: z.nullable(instant),
  }),
]);

const pausedShape = z.strictObject({ name: z.literal('paused'), untilAt: z.nullable(instant) });

const phaseShape = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('working') }),
  z.strictObject({
    name: z.literal('upcoming'),
    breakId: z.string(),
    size,
    dueAt: instant,
    beginsAt: instant,
    latestAt: instant,
    plan: planShape,
  }),
  z.strictObject({
    name: z.literal('held'),
    breakId: z.string(),
    size,
    dueAt: instant,
    plan: planShape,
    sinceAt: instant,
    offeredAt: z.nullable(instant),
    offering: z.boolean(),
  }),
  z.strictObject({ name: z.literal('offHours'), sinceAt: instant }),
  z.strictObject({
    name: z.literal('onBreak'),
    breakId: z.string(),
    size,
    dueAt: instant,
    openedAt: instant,
    origin: z.enum(['asked', 'scheduled']),
    stage: stageShape,
  }),
  z.strictObject({
    name: z.literal('away'),
    sinceAt: instant,
    returnAfterAt: instant,
    afterBreak: z.boolean(),
  }),
  pausedShape,
]);

const deskShape = z.strictObject({
  activeMs: duration,
  countedAt: instant,
  running: z.boolean(),
  idle: z.nullable(z.strictObject({ activeMs: duration, sinceAt: instant, returnAfterAt: instant })),
  dueActiveMs: duration,
  microFromMs: z._default(duration, 0),
  lockedSinceAt: z.nullable(instant),
  wokeAt: z._default(z.nullable(instant), null),
});

/** The file `state.json`, read as a whole or not at all: half a countdown would be a wrong one. */
export const savedShape = z.strictObject({
  version: z.literal(1),
  savedAt: instant,
  wallOffsetMs: z.number().check(z.gte(-LAST_INSTANT), z.lte(LAST_INSTANT)),
  day: z.string(),
  zone: z.string(),
  desk: deskShape,
  phase: phaseShape,
  postponesUsed: count,
  sequence: count,
  offer: z.nullable(
    z.strictObject({
      size,
      lengthMs: duration,
      standing: z.boolean(),
      routine: z._default(z.nullable(z.string()), null),
      asked: z._default(z.boolean(), false),
      turnedDown: z._default(z.array(exerciseId), []),
    }),
  ),
  pauseAfterBreak: z.nullable(pausedShape),
});
