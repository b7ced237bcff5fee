import type { Effect } from '../src/core/scheduler/effect.ts';
import { parseSaved, toSaved } from '../src/core/scheduler/saved-state.ts';
import type { State } from '../src/core/scheduler/state.ts';
import { toSnapshot } from '../src/core/scheduler/to-snapshot.ts';
import type { Transition } from '../src/core/scheduler/transition.ts';
import { MINUTE } from './builders.ts';
import type { Step } from './life.ts';
import { seeHolds } from './witness/holds.ts';
import { HoursWitness } from './witness/hours.ts';
import { must } from './witness/must.ts';
import { PatienceWitness } from './witness/patience.ts';
import { RecordsWitness } from './witness/records.ts';

/** How long an app that was killed is taken to have lived on after its last mark. */
const UNSEEN_MS = 5000;

/** Watches a life and objects to the first thing that must never happen. */
export class Witness {
  readonly counts = { steps: 0, breaks: 0, short: 0, notices: 0, holds: 0, records: 0, restarts: 0 };
  private readonly records = new RecordsWitness();
  private readonly hours = new HoursWitness();
  private readonly patience = new PatienceWitness();
  private readonly opened = new Set<string>();
  private openId: string | null = null;
  private locked = false;
  private wokeAt = -Infinity;
  private openedUnder: unknown = null;
  /** The end of the last break, and the settings it began and ended under; null when they are not the same. */
  private ended: { readonly at: number; readonly settings: unknown } | null = null;

  /** `saveEvery`: how many steps lie between two at which the state is written and read again. */
  constructor(private readonly saveEvery = 1000) {}

  see(before: State, step: Step, { state, effects }: Transition): void {
    this.counts.steps += 1;
    const at = step.kind === 'event' ? Math.max(step.event.at, 0) : step.at;
    const wasOpen = this.openId;
    this.seeStep(before, step);
    for (const effect of effects) this.seeEffect(before, step, effect, state);
    if (step.kind === 'restart' && wasOpen !== null && this.openId === null) {
      must(this.records.has(wasOpen), () => `the break ${wasOpen} was open at a restart and is lost`);
    }
    if (state.phase !== before.phase) this.seePhase(before, state);
    this.hours.see(state, at);
    this.patience.see(before, step, state, at);
    seeHolds(before, step, state, at, effects);
    if (effects.length > 0) this.seeSnapshot(state, at);
    if (this.counts.steps % this.saveEvery === 0) seeSaved(state, at);
  }

  private seeStep({ settings, calendar }: State, step: Step): void {
    if (step.kind === 'restart') {
      this.counts.restarts += 1;
      this.openId = null;
      this.locked = false;
      this.ended = null;
      // Another clock, which begins with the one on the wall. Killed, the app lived on for some seconds unseen.
      const deadMs = step.at - step.stoppedAt - calendar.wallOffsetMs - (step.killed ? UNSEEN_MS : 0);
      this.wokeAt = deadMs > settings.idleAfterMs ? step.at : -Infinity;
      return;
    }
    const { event } = step;
    if (event.type === 'screenLocked') this.locked = true;
    else if (event.type === 'screenUnlocked') this.locked = false;
    else if (event.type === 'ticked' && event.asleepMs > 0) this.wokeAt = event.at;
  }

  private seeEffect(before: State, step: Step, effect: Effect, after: State): void {
    switch (effect.type) {
      case 'showNotice':
        this.counts.notices += 1;
        if (step.kind === 'event') this.mayBegin(before, step, after);
        return;
      case 'openBreak':
        this.seeOpen(before, step, after);
        return;
      case 'closeBreak':
        must(this.openId !== null, 'a break is closed that is not open');
        must(this.openId !== null && this.records.has(this.openId), 'a break is closed and not written down');
        this.openId = null;
        return;
      case 'appendRecord':
        this.counts.records += 1;
        this.records.see(before, step, effect.record);
        if (effect.record.kind === 'break' && effect.record.startedAt !== null && effect.record.outcome !== 'natural') {
          const { calendar, settings } = step.kind === 'event' ? before : after;
          const kept = settings === this.openedUnder ? settings : null;
          this.ended = { at: effect.record.endedAt - calendar.wallOffsetMs, settings: kept };
        }
        return;
      case 'closeNotice':
        return;
    }
  }

  private seePhase(before: State, { phase, desk }: State): void {
    const running = phase.name === 'onBreak' ? phase.breakId : null;
    if (running !== null && this.openId !== null && running !== this.openId) this.seeInstead(this.openId, running);
    must(this.openId === running, () => `the window shows ${String(this.openId)}, the state ${String(running)}`);
    if (phase.name === 'held' && before.phase.name !== 'held') this.counts.holds += 1;
    if (phase.name === 'away' || phase.name === 'paused' || phase.name === 'offHours') this.records.forgetPostpones();
    const sits = phase.name === 'working' || phase.name === 'upcoming' || phase.name === 'held';
    must(sits === (desk.running || desk.idle !== null), () => `${phase.name}, and counting is ${String(desk.running)}`);
    must(!desk.running || desk.lockedSinceAt === null, 'time is counted behind the lock screen');
  }

  /** A break in place of one that hurt keeps its window. */
  private seeInstead(before: string, after: string): void {
    must(this.records.has(before), 'a break is replaced and not written down');
    must(!this.opened.has(after), 'a break comes in place of itself');
    this.counts.breaks += 1;
    this.opened.add(after);
    this.openId = after;
  }

  private seeOpen(before: State, step: Step, after: State): void {
    const { phase, settings } = after;
    must(this.openId === null, 'a break opens over another');
    must(phase.name === 'onBreak', 'a break opens outside its phase');
    if (phase.name !== 'onBreak') return;
    this.counts.breaks += 1;
    if (phase.size === 'micro') this.counts.short += 1;
    this.openId = phase.breakId;
    if (step.kind === 'event') this.openedUnder = settings;
    if (step.kind === 'restart') must(this.opened.has(phase.breakId), 'a restart opens a break that was not there');
    else must(!this.opened.has(phase.breakId), 'a break opens twice');
    this.opened.add(phase.breakId);
    if (phase.origin === 'asked' || step.kind === 'restart') return;
    must(this.hours.isWithin(after, step.event.at), 'a break begins outside the working hours');
    this.mayBegin(before, step, after);
    if (step.event.type !== 'ticked') return;
    must(settings.breakMode !== 'notification', 'a break begins that only a notification tells of');
    must(step.event.at >= this.wokeAt + MINUTE, 'a break begins in the first minute after waking');
    const apartMs = Math.min(5 * MINUTE, settings.microEveryMs, settings.breakEveryMs);
    const { ended } = this;
    must(
      ended === null || ended.settings !== settings || phase.openedAt - ended.at >= apartMs - 1,
      () => `a ${phase.size} break comes ${phase.openedAt - (ended?.at ?? 0)} ms after another`,
    );
  }

  /** What begins by itself; whoever presses a button is there to see what it does. */
  private mayBegin(before: State, step: Extract<Step, { kind: 'event' }>, after: State): void {
    const { event } = step;
    if (['startBreak', 'takeBreak', 'previewBreak', 'takeRoutine'].includes(event.type)) return;
    const { phase } = before;
    const pauseIsOver = phase.name === 'paused' && phase.untilAt !== null && phase.untilAt <= event.at;
    const sits = phase.name === 'working' || phase.name === 'upcoming' || phase.name === 'held' || pauseIsOver;
    must(sits, () => `a break begins while ${phase.name}`);
    must(!this.locked, 'a break begins behind the lock screen');
    must(this.hours.isWithin(after, event.at), 'a break is announced outside the working hours');
    if (event.type !== 'ticked') return;
    must(event.asleepMs === 0, 'a break begins at once on waking');
    const isHere = event.idleMs === null || event.idleMs <= before.settings.idleAfterMs;
    must(isHere, 'a break begins on somebody who is not there');
  }

  private seeSnapshot(state: State, at: number): void {
    const { nextBreakAt } = toSnapshot(state, at);
    must(nextBreakAt === null || nextBreakAt >= at, 'the next break is in the past');
    const { phase } = state;
    const known = phase.name === 'upcoming' || (phase.name === 'working' && state.desk.running);
    must(known === (nextBreakAt !== null), () => `${phase.name}, and the next break is at ${String(nextBreakAt)}`);
  }
}

function seeSaved(state: State, at: number): void {
  const file = JSON.stringify(toSaved(state, at));
  const again = parseSaved(JSON.parse(file));
  must(again !== null && sorted(again) === sorted(JSON.parse(file)), () => `read again as another: ${file}`);
}

/** As text in which the order of keys says nothing. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
