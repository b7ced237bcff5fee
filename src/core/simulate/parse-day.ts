import * as z from 'zod/mini';
import { parseAction } from '../../shared/action.ts';
import { HOLD_CAUSES } from '../../shared/hold.ts';
import { parseSettingsFile, toSettingsFile } from '../../shared/parse-settings.ts';
import { DEFAULT_SETTINGS } from '../../shared/settings.ts';
import type { SchedulerAction } from '../scheduler/event.ts';
import { parseLocal, parseShift, parseSpan, parseTimeOfDay } from './spans.ts';

/** What the system says about the last input, to try a source that cannot work. */
const IDLE_READINGS = ['good', 'zero', 'jumping', 'absent'] as const;
export type IdleReading = (typeof IDLE_READINGS)[number];

/** Keys of `config.json` with their values, each of them right by itself. */
export type SettingsPatch = Readonly<Record<string, unknown>>;

const is = (what: string) => ({
  error: ({ input }: { readonly input?: unknown }) => `${shown(input)} is ${what}`,
});

function shown(input: unknown): string {
  return input === undefined ? 'nothing' : JSON.stringify(input).slice(0, 60);
}

/** Words that `read` makes something of, else `"…" is ${what}`. */
const words = <Read>(read: (text: string) => Read | null, what: string) =>
  z.pipe(
    z.string(is(what)),
    z.transform((text, context) => {
      const value = read(text);
      if (value !== null) return value;
      context.issues.push({ code: 'custom', message: `${shown(text)} is ${what}`, input: text });
      return z.NEVER;
    }),
  );

const span = words(parseSpan, 'no duration (write 90s, 10m or 1h30m)');
const shift = words(parseShift, 'no shift (write +1h or -30m)');
const cause = z.enum(HOLD_CAUSES, is(`no cause (${HOLD_CAUSES.join(', ')})`));
const yesOrNo = z.boolean(is('neither true nor false'));

const settings = z.pipe(
  z.record(z.string(), z.unknown(), is('no settings')),
  z.transform((file, context): SettingsPatch => {
    const known = Object.keys(toSettingsFile(DEFAULT_SETTINGS));
    const unknown = Object.keys(file).find((key) => !known.includes(key));
    const wrong = parseSettingsFile(file).problems[0];
    if (unknown !== undefined) {
      context.issues.push({ code: 'custom', message: `"${unknown}" is no setting`, input: file });
    } else if (wrong !== undefined) {
      const message = `${wrong.key} cannot be ${wrong.found}`;
      context.issues.push({ code: 'custom', message, input: file });
    }
    return file;
  }),
);

/** What a short name means: the action as its most usual button sends it. */
const MINUTES: Readonly<Record<string, number | null>> = {
  takeBreak: null,
  pauseBreaks: null,
  postponeBreak: 5,
  postponeNext: 5,
};

const action = z.pipe(
  z.unknown(),
  z.transform((input, context): SchedulerAction => {
    const minutes = typeof input === 'string' ? MINUTES[input] : undefined;
    const long = typeof input === 'string' ? { type: input, ...(minutes !== undefined && { minutes }) } : input;
    const asked = parseAction(long, () => null);
    if (asked !== null && isForTimer(asked)) return asked;
    context.issues.push({ code: 'custom', message: `${shown(input)} is no action of the timer`, input });
    return z.NEVER;
  }),
);

type AnyAction = NonNullable<ReturnType<typeof parseAction>>;

function isForTimer(asked: AnyAction): asked is SchedulerAction {
  const shell: readonly AnyAction['type'][] = [
    ...(['changeSettings', 'openSettings', 'openHome', 'openStatistics', 'dismissMessage', 'quit'] as const),
    ...(['exportHistory', 'removeHistory', 'restoreHistory'] as const),
  ];
  return !shell.includes(asked.type);
}

const shape = <Name extends string, Fields extends z.core.$ZodShape>(verb: Name, fields: Fields) =>
  z.strictObject({ verb: z._default(z.literal(verb), verb), ...fields });

/** One shape for each verb, which is the key in the file and is told by `verb` afterwards. */
const VERBS = {
  work: shape('work', { work: span }),
  rest: shape('rest', { rest: span }),
  until: shape('until', { until: words(parseTimeOfDay, 'no time of day (write 18:00)') }),
  sleep: shape('sleep', { sleep: span }),
  lock: shape('lock', { lock: yesOrNo }),
  hold: shape('hold', {
    hold: cause,
    detail: z._default(z.nullable(z.string(is('no name')).check(z.maxLength(100, 'too long'))), null),
  }),
  release: shape('release', { release: cause }),
  press: shape('press', { press: action }),
  clock: shape('clock', { clock: shift }),
  zone: shape('zone', { zone: shift }),
  settings: shape('settings', { settings }),
  idleSource: shape('idleSource', {
    idleSource: z.enum(IDLE_READINGS, is(`no idle source (${IDLE_READINGS.join(', ')})`)),
  }),
  quit: shape('quit', { quit: span }),
  kill: shape('kill', { kill: span }),
  displays: shape('displays', {
    displays: z.int(is('no number of displays')).check(z.gte(1, 'too few'), z.lte(16, 'too many')),
  }),
} as const;

type Verb = keyof typeof VERBS;

/** One thing that happens, done in order; durations and shifts in milliseconds. */
export type WrittenStep = { readonly [Name in Verb]: z.infer<(typeof VERBS)[Name]> }[Verb];

/** A day as somebody wrote it down. */
export interface WrittenDay {
  /** Local moment it begins at, as the epoch milliseconds it would have in UTC. */
  readonly startLocalMs: number;
  /** Local time minus UTC, until a step changes it. */
  readonly zoneOffsetMs: number;
  readonly settings: SettingsPatch;
  readonly steps: readonly WrittenStep[];
}

const dayShape = z.strictObject({
  start: z._default(words(parseLocal, 'no moment (write 2026-01-05T09:00)'), Date.UTC(2026, 0, 5, 9)),
  zoneOffset: z._default(shift, 0),
  settings: z._default(settings, {}),
  day: z.array(z.unknown(), is('no list of steps')),
});

/** The day, or in one line what is wrong with it and where: `day[3].work: "5 minuts" is no duration`. */
export type DayReading =
  { readonly ok: true; readonly day: WrittenDay } | { readonly ok: false; readonly problem: string };

/** Reads a written day. Never throws, whatever the input. */
export function parseDay(input: unknown): DayReading {
  const result = z.safeParse(dayShape, input);
  if (!result.success) return { ok: false, problem: toProblem(result.error.issues[0], '') };
  const { start, zoneOffset, settings: asked, day } = result.data;
  const steps: WrittenStep[] = [];
  for (const [index, written] of day.entries()) {
    const step = parseStep(written, `day[${index}]`);
    if (typeof step === 'string') return { ok: false, problem: step };
    steps.push(step);
  }
  return { ok: true, day: { startLocalMs: start, zoneOffsetMs: zoneOffset, settings: asked, steps } };
}

/** The step, or what is wrong with it. */
function parseStep(written: unknown, where: string): WrittenStep | string {
  const keys = typeof written === 'object' && written !== null ? Object.keys(written) : [];
  const verbs = keys.filter((key) => isVerb(key));
  const verb = verbs[0];
  if (verb === undefined || verbs.length > 1) {
    return `${where}: ${shown(written)} is not one of ${Object.keys(VERBS).join(', ')}`;
  }
  const result = z.safeParse<z.core.$ZodType<WrittenStep>>(VERBS[verb], written);
  return result.success ? result.data : toProblem(result.error.issues[0], where);
}

function isVerb(key: string): key is Verb {
  return Object.hasOwn(VERBS, key);
}

function toProblem(issue: z.core.$ZodIssue | undefined, where: string): string {
  if (issue === undefined) return `${where}: cannot be read`;
  const place = [where, ...issue.path.map(String)].filter((part) => part !== '').join('.');
  const what = issue.code === 'unrecognized_keys' ? `"${issue.keys.join('", "')}" is not known here` : issue.message;
  return place === '' ? what : `${place}: ${what}`;
}
