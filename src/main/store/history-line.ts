import * as z from 'zod/mini';
import { EXERCISE_IDS, VARIATION_IDS } from '../../shared/exercise.ts';
import { OUTCOMES, type HistoryRecord } from '../../shared/history-record.ts';
import { BREAK_SIZES, FEELINGS } from '../../shared/phase.ts';

/**
 * One line of the history file: JSON with `v`, instants as ISO 8601 in UTC. A change that this parser would refuse
 * needs a new `v`, so that an older app leaves such lines alone instead of taking them for damage.
 */
const VERSION = 2;

/** A whole line read back. `newer`: written by a newer version of the app, to be left where it is. */
export type Line =
  | { readonly kind: 'record'; readonly record: HistoryRecord }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

const instant = z.pipe(
  z.iso.datetime(),
  z.transform((text) => Date.parse(text)),
);
const seconds = z.nullable(z.number().check(z.gte(0)));
const count = z.nullable(z.number().check(z.int(), z.gte(0)));

const lineSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('break'),
    id: z.string(),
    size: z._default(z.enum(BREAK_SIZES), 'rest'),
    outcome: z.enum(OUTCOMES),
    why: z.string(),
    dueAt: z.nullable(instant),
    startedAt: z.nullable(instant),
    endedAt: instant,
    day: z.string(),
    zone: z.string(),
    exercises: z.array(
      z.object({
        exerciseId: z.enum(EXERCISE_IDS),
        leftSeconds: seconds,
        rightSeconds: seconds,
        seconds,
        variation: z._default(z.nullable(z.enum(VARIATION_IDS)), null),
        plannedSeconds: z._default(seconds, null),
        sets: z._default(count, null),
        reps: z._default(count, null),
      }),
    ),
    planned: z._default(z.array(z.enum(EXERCISE_IDS)), []),
    short: z._default(z.boolean(), false),
  }),
  z.object({
    kind: z.literal('feeling'),
    id: z.string(),
    feeling: z.enum(FEELINGS),
    exerciseId: z._default(z.nullable(z.enum(EXERCISE_IDS)), null),
    at: instant,
  }),
]);

/** The instant a record belongs to, wall-clock epoch milliseconds. */
export function toInstant(record: HistoryRecord): number {
  return record.kind === 'break' ? record.endedAt : record.at;
}

/** @throws RangeError for an instant that is none. */
export function toLine(record: HistoryRecord): string {
  const line =
    record.kind === 'feeling'
      ? { v: VERSION, ...record, at: toIso(record.at) }
      : {
          v: VERSION,
          ...record,
          dueAt: record.dueAt === null ? null : toIso(record.dueAt),
          startedAt: record.startedAt === null ? null : toIso(record.startedAt),
          endedAt: toIso(record.endedAt),
        };
  return `${JSON.stringify(line)}\n`;
}

export function parseLine(text: string): Line {
  const input = parseJson(text);
  if (isNewer(input)) return { kind: 'newer' };
  const result = lineSchema.safeParse(input);
  return result.success ? { kind: 'record', record: result.data } : { kind: 'damaged' };
}

function isNewer(input: unknown): boolean {
  return (
    typeof input === 'object' && input !== null && 'v' in input && typeof input.v === 'number' && input.v > VERSION
  );
}

function toIso(at: number): string {
  return new Date(at).toISOString();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
