import { activeAt, nextDue } from '../../src/core/scheduler/desk-time.ts';
import type { State } from '../../src/core/scheduler/state.ts';
import { MINUTE } from '../builders.ts';
import type { Step } from '../life.ts';
import { must } from './must.ts';

/** The wait for a gap in input, the grace after waking, and a little more. */
const PATIENCE_MS = 2.5 * MINUTE;

/** An absence as long as a break is rest, also with a break at hand. */
function seeAbsence({ desk, settings, phase }: State, at: number): void {
  if (desk.idle === null) return;
  const longMs = Math.max(settings.idleAfterMs, Math.min(settings.awayAfterMs, settings.breakLengthMs));
  must(at - desk.idle.sinceAt < longMs, () => `${phase.name}, and nobody was there for ${longMs} ms`);
}

/** Watches the time: it is never negative, and a break that is due comes. */
export class PatienceWitness {
  private due: { readonly sinceAt: number; readonly tickedAt: number; readonly longestGapMs: number } | null = null;

  see(before: State, step: Step, state: State, at: number): void {
    const { desk, settings, phase } = state;
    const activeMs = activeAt(desk, settings, at);
    must(activeMs >= 0 && Number.isFinite(activeMs + desk.dueActiveMs), () => `desk time is ${activeMs}`);
    must(desk.microFromMs >= 0 && desk.microFromMs <= desk.activeMs, 'a short break ended in the future');
    must(phase.name !== 'paused' || phase.untilAt === null || phase.untilAt > at, 'a pause that is over goes on');
    if (step.kind === 'event' && step.event.type === 'ticked') seeAbsence(state, at);
    // What is announced under other settings may be told of anew.
    if (step.kind === 'restart' || settings !== before.settings) this.due = null;
    else if (!desk.running || this.maySit(state) || activeMs < nextDue(desk, settings, at).activeMs) this.due = null;
    else if (step.event.type === 'ticked') this.wait(at, Math.max(settings.noticeMs, settings.microNoticeMs));
  }

  /** A break that is held, or that waits for a click, may be due for as long as it likes. */
  private maySit({ phase, settings }: State): boolean {
    return phase.name === 'held' || (phase.name === 'upcoming' && settings.breakMode === 'notification');
  }

  /** A person who works on gets the break that is due, as soon as the clock ticks often enough. */
  private wait(at: number, noticeMs: number): void {
    const { sinceAt, tickedAt, longestGapMs } = this.due ?? { sinceAt: at, tickedAt: at, longestGapMs: 0 };
    const gapMs = Math.max(longestGapMs, at - tickedAt);
    const waited = at - sinceAt;
    must(waited <= noticeMs + PATIENCE_MS + 2 * gapMs, () => `a due break is stuck since ${waited} ms`);
    this.due = { sinceAt, tickedAt: at, longestGapMs: gapMs };
  }
}
