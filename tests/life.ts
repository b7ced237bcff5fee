import { activeAt } from '../src/core/scheduler/desk-time.ts';
import type { Event, SchedulerAction } from '../src/core/scheduler/event.ts';
import { initialState } from '../src/core/scheduler/initial-state.ts';
import { nextTickMs } from '../src/core/scheduler/next-tick.ts';
import { restoreState } from '../src/core/scheduler/restore-state.ts';
import { parseSaved, toSaved } from '../src/core/scheduler/saved-state.ts';
import type { Calendar, State } from '../src/core/scheduler/state.ts';
import { transition, type Transition } from '../src/core/scheduler/transition.ts';
import type { Settings } from '../src/shared/settings.ts';
import { HOUR, MINUTE, MORNING, SECOND, catalogue } from './builders.ts';

/** What happens in a life: an event, or the app ends and begins again with a clock of its own. */
export type Step =
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'restart'; readonly stoppedAt: number; readonly at: number; readonly calendar: Calendar };

/** What a step leads to. */
export function live(state: State, step: Step): Transition {
  if (step.kind === 'event') return transition(state, step.event);
  const { stoppedAt, at, calendar } = step;
  const saved = parseSaved(JSON.parse(JSON.stringify(toSaved(state, stoppedAt))));
  if (saved === null) throw new Error(`the state at ${stoppedAt} is not read again: ${state.phase.name}`);
  const { settings, world } = state;
  return restoreState(initialState({ settings, catalogue, records: world.records, calendar, at }), saved, at);
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32, public domain). */
export function createDice(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const DAY_MS = 24 * HOUR;

const ANYWHERE: readonly SchedulerAction[] = [
  { type: 'takeBreak', minutes: null },
  { type: 'takeBreak', minutes: 1 },
  { type: 'pauseBreaks', minutes: null },
  { type: 'pauseBreaks', minutes: 30 },
  { type: 'resumeBreaks' },
  { type: 'returnToDesk' },
];

const DECISIONS: readonly SchedulerAction[] = [
  { type: 'startBreak' },
  { type: 'postponeBreak', minutes: 5 },
  { type: 'postponeBreak', minutes: 10 },
  { type: 'skipBreak' },
  { type: 'chooseAnother' },
  { type: 'chooseStanding' },
];

const GUIDANCE: readonly SchedulerAction[] = [
  { type: 'startSession' },
  { type: 'togglePause' },
  { type: 'togglePause' },
  { type: 'nextStep' },
  { type: 'previousStep' },
  { type: 'repeatStep' },
  { type: 'otherSide' },
  { type: 'finishBreak' },
  { type: 'returnToDesk' },
  { type: 'rateBreak', feeling: 'fine' },
  { type: 'rateBreak', feeling: 'hurt' },
];

/** How many ticks late the clock may be: nothing may hang on its being on time. */
const LATE_TICKS = { working: 3, upcoming: 12, held: 3, onBreak: 60, away: 3, paused: 1, offHours: 1 };

/** Somebody at a desk, for years: works, rests, leaves, clicks about, changes clocks and settings. */
export class Life {
  at = MORNING;
  private readonly dice: () => number;
  private inputAt = MORNING;
  private doing: 'working' | 'still' | 'unseen' = 'working';
  private untilAt = MORNING;
  private dayEndsAt = MORNING + 8 * HOUR;
  private locked = false;
  private wallOffsetMs = 0;
  private known = { dayNumber: 0, day: '' };

  constructor(seed: number) {
    this.dice = createDice(seed);
  }

  /** The next thing that happens to somebody who sees this state. */
  next(state: State): Step {
    if (this.at >= this.dayEndsAt) return this.endDay();
    if (this.at >= this.untilAt) {
      this.doSomethingElse();
      if (this.locked) return this.turnLock();
    }
    if (this.dice() < (state.phase.name === 'paused' ? 0.3 : 0.05)) return this.happen(state);
    return this.passTime(state);
  }

  get wallAt(): number {
    return this.at + this.wallOffsetMs;
  }

  private passTime(state: State): Step {
    const { phase, desk, settings } = state;
    const leftMs = desk.dueActiveMs - activeAt(desk, settings, this.at);
    const tickMs = nextTickMs(state, this.at) * (1 + Math.floor(this.dice() * LATE_TICKS[phase.name]));
    const calm = phase.name === 'working' && desk.running ? leftMs - 15 * SECOND : 0;
    const quiet = this.isQuiet(state) ? HOUR * this.dice() * this.dice() : 0;
    const pausedMs = phase.name === 'paused' ? (phase.untilAt ?? Infinity) - this.at : Infinity;
    const mostMs = Math.max(SECOND, Math.min(this.untilAt - this.at, pausedMs, HOUR));
    this.at += Math.min(Math.max(calm, quiet, tickMs), mostMs);
    if (this.doing === 'working') this.inputAt = Math.max(this.inputAt, this.at - this.between(0, 20 * SECOND));
    return this.tick(0);
  }

  /** Whether nothing but the person's return can come. */
  private isQuiet({ phase }: State): boolean {
    if (phase.name === 'onBreak' && this.doing !== 'still') return false;
    if (phase.name === 'onBreak' && phase.stage.name === 'guiding') return phase.stage.session.paused;
    if (phase.name === 'onBreak') return phase.stage.name === 'result';
    return phase.name === 'away' || phase.name === 'paused';
  }

  private doSomethingElse(): void {
    const roll = this.dice();
    this.doing = roll < 0.6 ? 'working' : roll < 0.98 ? 'still' : 'unseen';
    const longest = this.doing === 'working' ? 3 * HOUR : this.dice() < 0.6 ? 2 * MINUTE : 15 * MINUTE;
    this.untilAt = this.at + this.between(5 * SECOND, longest);
  }

  private happen(state: State): Step {
    const roll = this.dice();
    if (roll < 0.6) return this.act(this.anyAction(state));
    if (roll < 0.72) return this.sleep(this.dice() < 0.7 ? 8 * MINUTE : 3 * HOUR);
    if (roll < 0.9) return this.turnLock();
    if (roll < 0.94) return this.changeSettings(state);
    if (roll < 0.97) return this.setClock();
    if (roll < 0.98) return { kind: 'event', event: { type: 'breakWindowLost', at: this.at } };
    return this.restart(this.dice() < 0.5 ? 10 * SECOND : 20 * MINUTE);
  }

  /** Home in the evening: the lid is shut, the screen locked, the app ended, or everything left as it is. */
  private endDay(): Step {
    const night = this.between(10 * HOUR, 60 * HOUR);
    this.dayEndsAt = this.at + night + this.between(6 * HOUR, 11 * HOUR);
    const roll = this.dice();
    if (roll < 0.4) return this.sleep(night);
    if (roll < 0.6) return this.restart(night);
    this.doing = 'still';
    this.untilAt = this.at + night;
    return roll < 0.8 && !this.locked ? this.turnLock() : this.tick(0);
  }

  private act(action: SchedulerAction): Step {
    this.inputAt = this.at;
    return { kind: 'event', event: { ...action, at: this.at } };
  }

  private anyAction({ phase }: State): SchedulerAction {
    if (phase.name === 'paused' && this.dice() < 0.5) return { type: 'resumeBreaks' };
    const roll = this.dice();
    return this.pick(roll < 0.25 ? ANYWHERE : roll < 0.6 ? DECISIONS : GUIDANCE);
  }

  private pick(actions: readonly SchedulerAction[]): SchedulerAction {
    return actions[Math.floor(this.dice() * actions.length)] ?? { type: 'returnToDesk' };
  }

  private sleep(longestMs: number): Step {
    const asleepMs = this.between(2 * SECOND, longestMs);
    this.at += asleepMs;
    // Some systems count idle time on in sleep, some do not; some wake because of a key.
    if (this.dice() < 0.5) this.inputAt = this.at - this.between(0, 2 * SECOND);
    return this.tick(asleepMs);
  }

  private turnLock(): Step {
    this.locked = !this.locked;
    if (!this.locked) this.inputAt = this.at;
    return { kind: 'event', event: { type: this.locked ? 'screenLocked' : 'screenUnlocked', at: this.at } };
  }

  private changeSettings({ settings }: State): Step {
    const minutes = (least: number, most: number) => Math.round(this.between(least, most)) * MINUTE;
    const changed: Settings = {
      ...settings,
      volume: this.dice(),
      ...(this.dice() < 0.5 && { breakEveryMs: minutes(10, 90) }),
      ...(this.dice() < 0.3 && { breakLengthMs: minutes(1, 15) }),
      ...(this.dice() < 0.3 && { noticeMs: this.dice() < 0.3 ? 0 : minutes(0, 2) }),
      ...(this.dice() < 0.3 && { postponeLimit: this.dice() < 0.2 ? null : Math.floor(this.between(0, 4)) }),
      ...(this.dice() < 0.3 && { skipAllowed: this.dice() < 0.7 }),
      ...(this.dice() < 0.2 && { props: this.dice() < 0.3 ? [] : ['floor', 'wall', 'ball'] }),
    };
    return { kind: 'event', event: { type: 'settingsChanged', settings: changed, at: this.at } };
  }

  private setClock(): Step {
    this.wallOffsetMs += Math.round(this.between(-HOUR, HOUR));
    return this.tick(0);
  }

  /** The steady clock of the next run begins with the wall clock. */
  private restart(longestMs: number): Step {
    const deadMs = this.between(SECOND, longestMs);
    const stoppedAt = this.at;
    const shift = this.wallOffsetMs;
    this.at += shift + deadMs;
    this.untilAt += shift;
    this.dayEndsAt += shift;
    this.inputAt = this.at;
    this.wallOffsetMs = 0;
    this.locked = false;
    return { kind: 'restart', stoppedAt, at: this.at, calendar: this.calendar() };
  }

  private tick(asleepMs: number): Step {
    const idleMs = this.doing === 'unseen' ? null : this.at - this.inputAt;
    const event = { type: 'ticked', at: this.at, idleMs, asleepMs, calendar: this.calendar() } as const;
    return { kind: 'event', event };
  }

  private calendar(): Calendar {
    const { wallOffsetMs } = this;
    const dayNumber = Math.floor(this.wallAt / DAY_MS);
    if (this.known.dayNumber !== dayNumber) {
      this.known = { dayNumber, day: new Date(dayNumber * DAY_MS).toISOString().slice(0, 10) };
    }
    return { wallOffsetMs, utcOffsetMs: 0, day: this.known.day, zone: 'UTC' };
  }

  private between(least: number, most: number): number {
    return least + this.dice() * (most - least);
  }
}
