import * as z from 'zod/mini';

/** What one program may ask of the running app: one line of JSON, answered by one line of JSON. */
const commandShape = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('status') }),
  /** `minutes` 1 to 30, or null for the length in the settings. */
  z.strictObject({ type: z.literal('break'), minutes: z.nullable(z.number().check(z.gte(1), z.lte(30))) }),
  /** One of the app's or the person's own routines, by its id. */
  z.strictObject({ type: z.literal('routine'), routine: z.string().check(z.minLength(1), z.maxLength(200)) }),
  z.strictObject({ type: z.literal('skip') }),
  z.strictObject({ type: z.literal('postpone'), minutes: z.union([z.literal(5), z.literal(10)]) }),
  z.strictObject({
    type: z.literal('pause'),
    /** Minutes, 1 to a week; `tomorrow`: until the next morning; `forever`: until somebody resumes. */
    until: z.union([z.number().check(z.gte(1), z.lte(7 * 24 * 60)), z.literal('tomorrow'), z.literal('forever')]),
  }),
  z.strictObject({ type: z.literal('resume') }),
  z.strictObject({ type: z.literal('open') }),
  z.strictObject({ type: z.literal('quit') }),
  z.strictObject({ type: z.literal('doctor') }),
]);

export type RemoteCommand = z.infer<typeof commandShape>;

const answerShape = z.discriminatedUnion('ok', [
  /** `lines` for people, `data` for programs; both may be empty. */
  z.strictObject({ ok: z.literal(true), lines: z.array(z.string()), data: z.unknown() }),
  /** Why not, in one line. */
  z.strictObject({ ok: z.literal(false), reason: z.string() }),
]);

export type RemoteAnswer = z.infer<typeof answerShape>;

/** The longest line that is read, in bytes; ours are below a tenth of it. */
export const LONGEST_LINE = 65_536;

/** Whoever has not asked, been answered and gone by then is cut off. */
export const DEADLINE_MS = 5_000;

/** Reads a line that should be a command; null for anything else. */
export function parseCommand(line: string): RemoteCommand | null {
  return parseLine(line, commandShape);
}

/** Reads a line that should be an answer; null for anything else. */
export function parseAnswer(line: string): RemoteAnswer | null {
  return parseLine(line, answerShape);
}

function parseLine<Read>(line: string, shape: z.ZodMiniType<Read>): Read | null {
  try {
    const result = shape.safeParse(JSON.parse(line));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
