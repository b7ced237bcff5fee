import type { Effect } from '../src/core/scheduler/effect.ts';
import type { SchedulerAction, SensorEvent, Event } from '../src/core/scheduler/event.ts';
import type { Calendar, State } from '../src/core/scheduler/state.ts';
import { toSnapshot } from '../src/core/scheduler/to-snapshot.ts';
import { transition, type Transition } from '../src/core/scheduler/transition.ts';
import type { BreakRecord } from '../src/shared/history-record.ts';
import type { HoldCause } from '../src/shared/hold.ts';
import type { Settings } from '../src/shared/settings.ts';
import { MORNING, SECOND, aState } from './builders.ts';

type Untimed = Exclude<SensorEvent, { readonly type: 'ticked' }> | SchedulerAction;

/** A day at the desk, lived second by second: what a person does, and what came of it. */
export class Day {
  at = MORNING;
  effects: Effect[] = [];
  private inputAt = MORNING;
  private idleKnown = true;

  constructor(public state: State = aState()) {}

  /** Types and moves the mouse. */
  work(ms: number): this {
    return this.pass(ms, () => (this.inputAt = this.at));
  }

  /** Touches nothing: reads, lies on the floor, has left. */
  rest(ms: number): this {
    return this.pass(ms, () => undefined);
  }

  /** The lid is shut and opened again; nothing is touched. */
  sleep(ms: number): this {
    this.at += ms;
    return this.tick(ms);
  }

  /** The system does not say when there was input. */
  withoutIdleTime(): this {
    this.idleKnown = false;
    return this;
  }

  press(action: SchedulerAction): this {
    this.inputAt = this.at;
    return this.feed({ ...action, at: this.at });
  }

  happen(event: Untimed): this {
    return this.feed({ ...event, at: this.at });
  }

  /** Sensors see these causes, and no others. */
  seeHolds(...causes: readonly HoldCause[]): this {
    return this.happen({ type: 'holdsSeen', holds: causes.map((cause) => ({ cause, detail: null })) });
  }

  set(patch: Partial<Settings>): this {
    return this.feed({ type: 'settingsChanged', settings: { ...this.state.settings, ...patch }, at: this.at });
  }

  /** The clock on the wall is changed, by a person, a flight or the season. */
  setCalendar(patch: Partial<Calendar>): this {
    this.state = { ...this.state, calendar: { ...this.state.calendar, ...patch } };
    return this;
  }

  /** One tick, now. */
  tick(asleepMs = 0): this {
    const idleMs = this.idleKnown ? this.at - this.inputAt : null;
    return this.feed({ type: 'ticked', at: this.at, idleMs, asleepMs, calendar: this.state.calendar });
  }

  /** Another run takes over, `ms` later. */
  restart(ms: number, begin: (state: State, at: number) => Transition): this {
    this.at += ms;
    return this.keep(begin(this.state, this.at));
  }

  get phase(): State['phase'] {
    return this.state.phase;
  }

  get stage(): string {
    return this.state.phase.name === 'onBreak' ? this.state.phase.stage.name : 'none';
  }

  /** How long until the next break, in the person's eyes. */
  get leftMs(): number {
    const { activeMs, dueActiveMs } = toSnapshot(this.state, this.at);
    return dueActiveMs - activeMs;
  }

  get records(): readonly BreakRecord[] {
    return this.effects.flatMap((effect) =>
      effect.type === 'appendRecord' && effect.record.kind === 'break' ? [effect.record] : [],
    );
  }

  get outcomes(): readonly string[] {
    return this.records.map(({ outcome }) => outcome);
  }

  count(type: Effect['type']): number {
    return this.effects.filter((effect) => effect.type === type).length;
  }

  private pass(ms: number, touch: () => void): this {
    const end = this.at + ms;
    while (this.at < end) {
      this.at = Math.min(end, this.at + SECOND);
      touch();
      this.tick();
    }
    return this;
  }

  private feed(event: Event): this {
    return this.keep(transition(this.state, event));
  }

  private keep({ state, effects }: Transition): this {
    this.state = state;
    this.effects.push(...effects);
    return this;
  }
}
