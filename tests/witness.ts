import type { Effect } from '../src/core/scheduler/effect.ts';
import type { State } from '../src/core/scheduler/state.ts';
import { activeAt } from '../src/core/scheduler/desk-time.ts';
import { toSnapshot } from '../src/core/scheduler/to-snapshot.ts';
import type { Transition } from '../src/core/scheduler/transition.ts';
import { MINUTE } from './builders.ts';
import type { Step } from './life.ts';

/** The wait for a gap in input, the grace after coming back, and a little more. */
const PATIENCE_MS = 2 * MINUTE;

/** Watches a life and objects to the first thing that must never happen. */
export class Witness {
  readonly counts = { steps: 0, breaks: 0, notices: 0, records: 0, restarts: 0 };
  private openId: string | null = null;
  private readonly recorded = new Set<string>();
  private readonly opened = new Set<string>();
  private due: { readonly sinceAt: number; readonly tickedAt: number; readonly longestGapMs: number } | null = null;

  see(before: State, step: Step, { state, effects }: Transition): void {
    this.counts.steps += 1;
    const wasOpen = this.openId;
    if (step.kind === 'restart') {
      this.counts.restarts += 1;
      this.openId = null;
      this.due = null;
    }
    for (const effect of effects) this.seeEffect(before, step, effect, state);
    if (step.kind === 'restart' && wasOpen !== null && this.openId === null) {
      must(this.recorded.has(wasOpen), `the break ${wasOpen} was open at a restart and is lost`);
    }
    const running = state.phase.name === 'onBreak' ? state.phase.breakId : null;
    must(this.openId === running, `the window shows ${this.openId ?? 'nothing'}, the state ${running ?? 'nothing'}`);
    this.seeTime(state, step, effects.length > 0);
  }

  private seeEffect(before: State, step: Step, effect: Effect, after: State): void {
    switch (effect.type) {
      case 'showNotice':
        this.counts.notices += 1;
        if (step.kind === 'event') mayBegin(before, step);
        return;
      case 'openBreak':
        this.seeOpen(before, step, after);
        return;
      case 'closeBreak':
        must(this.openId !== null, 'a break is closed that is not open');
        must(this.openId !== null && this.recorded.has(this.openId), 'a break is closed and not written down');
        this.openId = null;
        return;
      case 'appendRecord':
        this.seeRecord(before, effect.record);
        return;
      case 'closeNotice':
        return;
    }
  }

  private seeOpen(before: State, step: Step, { phase }: State): void {
    must(this.openId === null, 'a break opens over another');
    must(phase.name === 'onBreak', 'a break opens outside its phase');
    if (phase.name !== 'onBreak') return;
    this.counts.breaks += 1;
    this.openId = phase.breakId;
    if (step.kind === 'restart') must(this.opened.has(phase.breakId), 'a restart opens a break that was not there');
    else must(!this.opened.has(phase.breakId), 'a break opens twice');
    this.opened.add(phase.breakId);
    if (phase.origin === 'scheduled' && step.kind === 'event') mayBegin(before, step);
  }

  private seeRecord(before: State, record: Extract<Effect, { type: 'appendRecord' }>['record']): void {
    if (record.kind !== 'break') {
      must(this.recorded.has(record.id), 'a feeling about a break nobody knows');
      return;
    }
    this.counts.records += 1;
    must(!this.recorded.has(record.id), `the break ${record.id} is written down twice`);
    this.recorded.add(record.id);
    must(
      record.startedAt === null || record.startedAt <= record.endedAt,
      `the break ${record.id} ends before it begins`,
    );
    const { postponeLimit } = before.settings;
    const within = postponeLimit === null || before.postponesUsed < postponeLimit;
    must(record.outcome !== 'postponed' || within, 'a break is postponed beyond the limit');
  }

  private seeTime(state: State, step: Step, changed: boolean): void {
    const at = step.kind === 'event' ? step.event.at : step.at;
    const { desk, settings } = state;
    const activeMs = activeAt(desk, settings, at);
    must(activeMs >= 0 && Number.isFinite(activeMs + desk.dueActiveMs), `desk time is ${activeMs}`);
    const nextBreakAt = changed ? toSnapshot(state, at).nextBreakAt : null;
    must(nextBreakAt === null || nextBreakAt >= at, 'the next break is in the past');
    if (!desk.running || activeMs < desk.dueActiveMs) this.due = null;
    else if (step.kind === 'event' && step.event.type === 'ticked') this.seeWaiting(at, settings.noticeMs);
  }

  /** A person who works on gets the break that is due, as soon as the clock ticks often enough. */
  private seeWaiting(at: number, noticeMs: number): void {
    const { sinceAt, tickedAt, longestGapMs } = this.due ?? { sinceAt: at, tickedAt: at, longestGapMs: 0 };
    const gapMs = Math.max(longestGapMs, at - tickedAt);
    const waited = at - sinceAt;
    must(waited <= noticeMs + PATIENCE_MS + 2 * gapMs, `a due break is stuck since ${waited} ms`);
    this.due = { sinceAt, tickedAt: at, longestGapMs: gapMs };
  }
}

/** What begins by itself; whoever presses a button is there to see what it does. */
function mayBegin(before: State, step: Extract<Step, { kind: 'event' }>): void {
  if (step.event.type === 'startBreak') return;
  const { phase, desk } = before;
  const pauseIsOver = phase.name === 'paused' && phase.untilAt !== null && phase.untilAt <= step.event.at;
  const sits = phase.name === 'working' || phase.name === 'upcoming' || pauseIsOver;
  must(sits, `a break begins while ${phase.name}`);
  must(desk.lockedSinceAt === null, 'a break begins behind the lock screen');
  if (step.event.type !== 'ticked') return;
  must(step.event.asleepMs === 0, 'a break begins at once on waking');
  const { idleMs } = step.event;
  must(idleMs === null || idleMs <= before.settings.idleAfterMs, 'a break begins on somebody who is not there');
}

function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
