import type { BreakRecord } from '../../shared/history-record.ts';
import type { Hold } from '../../shared/hold.ts';
import { planSummary, planTitle } from '../../shared/plan-words.ts';
import type { Plan } from '../../shared/routine.ts';
import type { Text } from '../../shared/text.ts';
import { unreachable } from '../../shared/unreachable.ts';
import { type Machine } from './machine.ts';
import type { Happening } from './observe.ts';
import type { WrittenStep } from './parse-day.ts';
import { dayOf, spanWords, timeOf } from './spans.ts';

/** What was noticed, in one line. */
export function tellHappening(happening: Happening, machine: Machine, text: Text): string {
  const local = (at: number) => at + machine.wallOffsetMs + machine.utcOffsetMs;
  switch (happening.kind) {
    case 'noticeShown':
    case 'offered':
      return text(`simulate.${happening.kind}`, { plan: planWords(happening.plan, text) });
    case 'breakOpened':
      return text(happening.asked ? 'simulate.breakAsked' : `simulate.breakOpened.${happening.size}`);
    case 'sessionStarted':
      return text('simulate.sessionStarted', { plan: planWords(happening.plan, text) });
    case 'held':
      return tellHolds(happening.holds, text);
    case 'recorded':
      return tellRecord(happening.record, machine, text);
    case 'rated':
      return text(`simulate.rated.${happening.feeling}`);
    case 'countingStopped':
    case 'away':
      return text(`simulate.${happening.kind}`, { time: timeOf(local(happening.sinceAt)) });
    case 'countingGoesOn':
    case 'sittingBegins':
    case 'resumed':
      return text(`simulate.${happening.kind}`, { left: spanWords(happening.leftMs) });
    case 'paused':
      return happening.untilAt === null
        ? text('simulate.paused')
        : text('simulate.pausedUntil', { time: momentWords(local(happening.untilAt), machine) });
    case 'idleSource':
      return text(`simulate.idleSource.${happening.source}`);
    case 'noticeClosed':
    case 'breakOver':
    case 'breakClosed':
    case 'hoursEnded':
    case 'hoursBegan':
      return text(`simulate.${happening.kind}`);
    default:
      return unreachable(happening);
  }
}

/** What is written in a step, in one line; null for what goes without saying. */
export function tellStep(step: WrittenStep, text: Text): string | null {
  switch (step.verb) {
    case 'work':
    case 'rest':
    case 'until':
      return null;
    case 'sleep':
    case 'quit':
    case 'kill':
      return text(`simulate.step.${step.verb}`, { time: spanWords(stepMs(step)) });
    case 'lock':
      return text(step.lock ? 'simulate.step.lock' : 'simulate.step.unlock');
    case 'hold':
      return text('simulate.step.hold', { cause: causeWords(step.hold, step.detail, text) });
    case 'release':
      return text('simulate.step.release', { cause: causeWords(step.release, null, text) });
    case 'press':
      return text('simulate.step.press', { action: step.press.type });
    case 'clock':
      return text('simulate.step.clock', { shift: shiftWords(step.clock) });
    case 'zone':
      return text('simulate.step.zone', { shift: shiftWords(step.zone) });
    case 'settings':
      return text('simulate.step.settings', { settings: JSON.stringify(step.settings) });
    case 'idleSource':
      return text(`simulate.step.idleSource.${step.idleSource}`);
    case 'displays':
      return text('simulate.step.displays', { count: step.displays });
    default:
      return unreachable(step);
  }
}

function stepMs(step: Extract<WrittenStep, { verb: 'sleep' | 'quit' | 'kill' }>): number {
  if (step.verb === 'sleep') return step.sleep;
  return step.verb === 'quit' ? step.quit : step.kill;
}

function planWords(plan: Plan, text: Text): string {
  if (plan.reason.key === 'micro') return planSummary(plan, text);
  return `${planTitle(plan, text)}, ${planSummary(plan, text)}`;
}

function tellHolds(holds: readonly Hold[], text: Text): string {
  const causes = holds.map(({ cause, detail }) => causeWords(cause, detail, text)).join(', ');
  return causes === '' ? text('simulate.heldByNothing') : text('simulate.held', { causes });
}

function causeWords(cause: Hold['cause'], detail: string | null, text: Text): string {
  const name = text(`simulate.cause.${cause}`);
  return detail === null ? name : `${name} (${detail})`;
}

function tellRecord(record: BreakRecord, { utcOffsetMs }: Machine, text: Text): string {
  const { startedAt, endedAt, outcome, why } = record;
  const spent = startedAt === null ? null : spanWords(endedAt - startedAt);
  const values = { outcome, why, end: timeOf(endedAt + utcOffsetMs) };
  if (startedAt === null || spent === null) return text('simulate.recorded', values);
  return text('simulate.recordedSpent', { ...values, start: timeOf(startedAt + utcOffsetMs), spent });
}

/** A time of day, with the day when that is another one. */
function momentWords(localMs: number, { at, wallOffsetMs, utcOffsetMs }: Machine): string {
  const today = dayOf(at + wallOffsetMs + utcOffsetMs);
  const day = dayOf(localMs);
  return day === today ? timeOf(localMs) : `${day} ${timeOf(localMs)}`;
}

function shiftWords(ms: number): string {
  return `${ms < 0 ? '-' : '+'}${spanWords(Math.abs(ms))}`;
}
