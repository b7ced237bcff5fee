import type { SchedulerAction } from '../src/core/scheduler/event.ts';
import type { Event } from '../src/core/scheduler/event.ts';
import { activeAt, nextDue } from '../src/core/scheduler/desk-time.ts';
import { initialState } from '../src/core/scheduler/initial-state.ts';
import { nextTickMs } from '../src/core/scheduler/next-tick.ts';
import { restoreState } from '../src/core/scheduler/restore-state.ts';
import { heldUntil, parseSaved, toSaved } from '../src/core/scheduler/saved-state.ts';
import type { Calendar, State } from '../src/core/scheduler/state.ts';
import { latestInstant } from '../src/core/scheduler/tick.ts';
import { transition, type Transition } from '../src/core/scheduler/transition.ts';
import { HOUR, MINUTE, MORNING, SECOND, catalogue } from './builders.ts';
import { Dice } from './life/dice.ts';
import { Surroundings } from './life/surroundings.ts';
import { anyAction, anySettings } from './life/wishes.ts';

/**
 * What happens in a life: an event, or the app ends and begins again with a clock of its own. Killed, it leaves what it
 * wrote at the last change, and the mark of its last look at the clock, at `stoppedAt`.
 */
export type Step =
  | { readonly kind: 'event'; readonly event: Event }
  | {
      readonly kind: 'restart';
      readonly stoppedAt: number;
      readonly at: number;
      readonly calendar: Calendar;
      readonly killed: boolean;
    };

/** What a step leads to. */
export function live(state: State, step: Step): Transition {
  if (step.kind === 'event') return transition(state, step.event);
  const { stoppedAt, at, calendar, killed } = step;
  const left = toSaved(state, killed ? latestInstant(state) : stoppedAt);
  const saved = parseSaved(JSON.parse(JSON.stringify(left)));
  if (saved === null) throw new Error(`the state at ${stoppedAt} is not read again: ${state.phase.name}`);
  const { settings, world } = state;
  const known = killed ? heldUntil(saved, stoppedAt + state.calendar.wallOffsetMs, at + calendar.wallOffsetMs) : saved;
  return restoreState(initialState({ settings, catalogue, records: world.records, calendar, at }), known, at);
}

const DAY_MS = 24 * HOUR;

/** How many ticks late the clock may be: nothing may hang on its being on time. */
const LATE_TICKS = { working: 3, upcoming: 12, held: 6, onBreak: 60, away: 3, paused: 1, offHours: 1 };

/** How often something else happens than time passing. */
const EVENTFUL = 0.05;

/** Somebody at a desk, for years: works, rests, leaves, clicks about, changes clocks and settings. */
export class Life {
  at = MORNING;
  private readonly dice: Dice;
  private readonly around: Surroundings;
  private inputAt = MORNING;
  private works = true;
  private untilAt = MORNING;
  private dayEndsAt = MORNING + 8 * HOUR;
  private locked = false;
  private calendar: Calendar = { wallOffsetMs: 0, utcOffsetMs: 0, day: '2026-01-05', zone: 'UTC' };
  private dayNumber = MORNING / DAY_MS;

  constructor(seed: number) {
    this.dice = new Dice(seed);
    this.around = new Surroundings(this.dice);
  }

  /** The next thing that happens to somebody who sees this state. */
  next(state: State): Step {
    const seen = this.around.report(state, this.at);
    if (seen !== null) return { kind: 'event', event: seen };
    if (this.at >= this.dayEndsAt) return this.endDay();
    if (this.at >= this.untilAt) {
      this.doSomethingElse();
      if (this.locked && this.works) return this.turnLock();
    }
    if (this.dice.roll() < (state.phase.name === 'paused' ? 0.3 : EVENTFUL)) return this.happen(state);
    return this.passTime(state);
  }

  private passTime(state: State): Step {
    const { dice } = this;
    const { phase } = state;
    const tickMs = nextTickMs(state, this.at) * (1 + Math.floor(dice.roll() * LATE_TICKS[phase.name]));
    const calmMs = dice.chance(0.1) ? this.calmMs(state) : 0;
    const pausedMs = phase.name === 'paused' ? (phase.untilAt ?? Infinity) - this.at : Infinity;
    const mostMs = Math.max(SECOND, Math.min(this.untilAt - this.at, pausedMs, HOUR));
    this.at += Math.min(Math.max(calmMs, tickMs), mostMs);
    if (this.works) this.inputAt = Math.max(this.inputAt, this.at - dice.between(0, 20 * SECOND));
    return this.tick(0);
  }

  /** How long nothing can come but what was there before: it need not be lived tick by tick each time. */
  private calmMs({ phase, desk, settings }: State): number {
    if (phase.name === 'working') {
      if (!desk.running) return 0;
      return nextDue(desk, settings, this.at).activeMs - activeAt(desk, settings, this.at) - 40 * SECOND;
    }
    const waits = phase.name === 'away' || phase.name === 'paused' || phase.name === 'offHours';
    const still = phase.name === 'onBreak' && phase.stage.name === 'result' && !this.works;
    return waits || still ? HOUR * this.dice.roll() * this.dice.roll() : 0;
  }

  private doSomethingElse(): void {
    const { dice } = this;
    this.works = dice.chance(0.6);
    this.around.change();
    const longest = this.works ? 3 * HOUR : dice.chance(0.6) ? 2 * MINUTE : 15 * MINUTE;
    this.untilAt = this.at + dice.between(5 * SECOND, longest);
  }

  private happen(state: State): Step {
    const { dice } = this;
    const roll = dice.roll();
    if (roll < 0.6) return this.act(anyAction(dice, state));
    if (roll < 0.72) return this.sleep(dice.chance(0.7) ? 8 * MINUTE : 3 * HOUR);
    if (roll < 0.87) return this.turnLock();
    if (roll < 0.93) return this.changeSettings(state);
    if (roll < 0.96) return this.setClock();
    if (roll < 0.97) return { kind: 'event', event: { type: 'breakWindowLost', at: this.at } };
    this.around.change();
    return this.restart(dice.chance(0.5) ? 10 * SECOND : 20 * MINUTE);
  }

  /** Home in the evening: the lid is shut, the screen locked, the app ended, or everything left as it is. */
  private endDay(): Step {
    const night = this.dice.between(10 * HOUR, 60 * HOUR);
    this.dayEndsAt = this.at + night + this.dice.between(6 * HOUR, 11 * HOUR);
    const roll = this.dice.roll();
    if (roll < 0.4) return this.sleep(night);
    if (roll < 0.6) return this.restart(night);
    this.works = false;
    this.untilAt = this.at + night;
    return roll < 0.8 && !this.locked ? this.turnLock() : this.tick(0);
  }

  private act(action: SchedulerAction): Step {
    this.inputAt = this.at;
    return { kind: 'event', event: { ...action, at: this.at } };
  }

  private sleep(longestMs: number): Step {
    const asleepMs = this.dice.between(2 * SECOND, longestMs);
    this.at += asleepMs;
    // Some systems count idle time on in sleep, some do not; some wake because of a key.
    if (this.dice.chance(0.5)) this.inputAt = this.at - this.dice.between(0, 2 * SECOND);
    return this.tick(asleepMs);
  }

  private turnLock(): Step {
    this.locked = !this.locked;
    if (!this.locked) this.inputAt = this.at;
    return { kind: 'event', event: { type: this.locked ? 'screenLocked' : 'screenUnlocked', at: this.at } };
  }

  private changeSettings({ settings }: State): Step {
    const changed = anySettings(this.dice, settings, this.calendar.day);
    return { kind: 'event', event: { type: 'settingsChanged', settings: changed, at: this.at } };
  }

  /** Somebody sets the clock, or flies. */
  private setClock(): Step {
    const { calendar, dice } = this;
    if (dice.chance(0.5)) {
      this.calendar = { ...calendar, wallOffsetMs: calendar.wallOffsetMs + Math.round(dice.between(-HOUR, HOUR)) };
    } else {
      const hours = dice.pick(-6, 0, 1, 2, 9);
      this.calendar = { ...calendar, utcOffsetMs: hours * HOUR, zone: `UTC${hours}` };
    }
    return this.tick(0);
  }

  /** The steady clock of the next run begins with the wall clock. */
  private restart(longestMs: number): Step {
    const deadMs = this.dice.between(SECOND, longestMs);
    const stoppedAt = this.at;
    const shift = this.calendar.wallOffsetMs;
    this.at += shift + deadMs;
    this.untilAt += shift;
    this.dayEndsAt += shift;
    this.inputAt = this.at;
    this.locked = false;
    this.calendar = { ...this.calendar, wallOffsetMs: 0 };
    this.around.forget();
    return { kind: 'restart', stoppedAt, at: this.at, calendar: this.today(), killed: this.dice.chance(0.5) };
  }

  private tick(asleepMs: number): Step {
    const idleMs = this.around.readIdle(this.at, this.at - this.inputAt);
    return { kind: 'event', event: { type: 'ticked', at: this.at, idleMs, asleepMs, calendar: this.today() } };
  }

  private today(): Calendar {
    const { wallOffsetMs, utcOffsetMs } = this.calendar;
    const dayNumber = Math.floor((this.at + wallOffsetMs + utcOffsetMs) / DAY_MS);
    if (this.dayNumber !== dayNumber) {
      this.dayNumber = dayNumber;
      this.calendar = { ...this.calendar, day: new Date(dayNumber * DAY_MS).toISOString().slice(0, 10) };
    }
    return this.calendar;
  }
}
