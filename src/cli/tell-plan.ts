import { join } from 'node:path';
import raw from '../../resources/exercises.json';
import { planBreak } from '../core/planner/plan-break.ts';
import { NO_CONTEXT, type PlanRequest } from '../core/planner/plan-request.ts';
import { dayOf } from '../core/simulate/spans.ts';
import { listYears, readYear, toYearPath } from '../main/store/history-file.ts';
import { toInstant } from '../main/store/history-line.ts';
import { readSettingsFile } from '../main/store/settings-file.ts';
import { clockWords } from '../shared/clock-words.ts';
import type { Prop } from '../shared/exercise.ts';
import type { HistoryRecord } from '../shared/history-record.ts';
import { parseCatalogue } from '../shared/parse-catalogue.ts';
import { parseSettingsFile } from '../shared/parse-settings.ts';
import { planSummary, planTitle, reasonWords } from '../shared/plan-words.ts';
import type { Plan, Step } from '../shared/routine.ts';
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings.ts';
import type { Text } from '../shared/text.ts';
import type { Moment } from './clock.ts';
import type { PlanAsk } from './read-plan.ts';

/** The plan in words or JSON, or in one line why there is none. */
export type PlanAnswer =
  { readonly ok: true; readonly output: string } | { readonly ok: false; readonly problem: string };

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** As far as the app looks back; see core/scheduler/records.ts. */
const RECENT_DAYS = 35;
/** As the app takes it; see core/scheduler/offer.ts. */
const MORNING_HOURS = { from: 4, to: 9 };

/** What a break now would be, from the settings and the history of a data folder. Nothing in it is changed. */
export async function tellPlan(
  ask: PlanAsk,
  folder: string,
  now: Moment,
  json: boolean,
  text: Text,
): Promise<PlanAnswer> {
  try {
    const settings = readSettings(folder);
    if (settings === null) {
      return { ok: false, problem: text('cli.plan.broken', { path: join(folder, 'config.json') }) };
    }
    const plan = planBreak(requestOf(ask, settings, await readHistory(folder, now), now));
    return { ok: true, output: json ? toJson(plan, text) : toLines(plan, text) };
  } catch (error) {
    return { ok: false, problem: text('cli.plan.unreadable', { folder, why: reasonOf(error) }) };
  }
}

function requestOf(ask: PlanAsk, settings: Settings, records: readonly HistoryRecord[], now: Moment): PlanRequest {
  const { run, soreness } = ask;
  const hour = (now.localMs % DAY_MS) / HOUR_MS;
  const morning = hour >= MORNING_HOURS.from && hour < MORNING_HOURS.to;
  return {
    catalogue: parseCatalogue(raw),
    records,
    settings: {
      ...settings,
      props: propsOf(ask, settings),
      conditions: [...settings.conditions, ...ask.conditions],
      switchedOff: [...settings.switchedOff, ...ask.switchedOff],
    },
    day: dayOf(now.localMs),
    nowMs: now.nowMs,
    lengthMs: ask.minutes === null ? settings.breakLengthMs : ask.minutes * MINUTE_MS,
    standing: false,
    avoid: [],
    // Who names a place means that place, however often they have been on the floor today.
    context: { ...NO_CONTEXT, asked: ask.place !== null, run, soreness, morning },
  };
}

function propsOf({ place, ball }: PlanAsk, { props }: Settings): readonly Prop[] {
  const known = ball ? [...new Set<Prop>([...props, 'ball'])] : props;
  if (place === null) return known;
  const others = known.filter((prop) => prop === 'ball' || prop === 'chair');
  if (place === 'chair') return [...new Set<Prop>([...others, 'chair'])];
  return place === 'wall' ? ['floor', 'wall', ...others] : ['floor', ...others];
}

function readSettings(folder: string): Settings | null {
  const file = readSettingsFile(join(folder, 'config.json'));
  if (file.kind === 'broken') return null;
  return file.kind === 'absent' ? DEFAULT_SETTINGS : parseSettingsFile(file.content).settings;
}

/** The app mends a file that it reads; here damaged lines are passed over and stay. */
async function readHistory(folder: string, now: Moment): Promise<readonly HistoryRecord[]> {
  const place = join(folder, 'history');
  const since = now.nowMs - RECENT_DAYS * DAY_MS;
  const years = await listYears(place, Number(dayOf(since).slice(0, 4)));
  const files = await Promise.all(years.map((year) => readYear(toYearPath(place, year))));
  return files
    .flatMap(({ records }) => records.map(({ record }) => record))
    .filter((record) => toInstant(record) >= since);
}

function toLines(plan: Plan, text: Text): string {
  const title = text('cli.plan.title', { plan: planTitle(plan, text), summary: planSummary(plan, text) });
  const short = plan.short ? [text('break.preview.short')] : [];
  let atMs = 0;
  const steps = plan.steps.map((step) => {
    const line = `${clockWords(atMs, Infinity).padStart(5)}  ${stepWords(step, text)}`;
    atMs += step.durationMs;
    return line;
  });
  const end = `${clockWords(atMs, Infinity).padStart(5)}  ${text('cli.plan.end')}`;
  return [title, reasonWords(plan, text), ...short, '', ...steps, end].join('\n');
}

function stepWords(step: Step, text: Text): string {
  const values = {
    exercise: text(`exercises.${step.exerciseId}.name`),
    time: clockWords(step.durationMs, Infinity),
    side: step.side === null ? '' : text(`cli.plan.side.${step.side}`),
    reps: step.kind === 'reps' ? step.reps : 0,
  };
  const sided = (step.kind === 'hold' || step.kind === 'reps') && step.side !== null;
  return text(`cli.plan.step.${step.kind}${sided ? 'Side' : ''}`, values);
}

function toJson(plan: Plan, text: Text): string {
  let atMs = 0;
  const steps = plan.steps.map(({ durationMs, ...step }) => {
    const told = { ...step, atSeconds: atMs / 1000, seconds: durationMs / 1000 };
    atMs += durationMs;
    return told;
  });
  const { routine, totalMs, short, reason } = plan;
  const told = {
    totalSeconds: totalMs / 1000,
    short,
    reason: { ...reason, text: reasonWords(plan, text) },
    routine,
    steps,
  };
  return JSON.stringify(told, null, 2);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
