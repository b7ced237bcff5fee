import type { Exercise } from '../../shared/exercise.ts';
import type { HistoryRecord } from '../../shared/history-record.ts';
import { parseSettingsFile, toSettingsFile } from '../../shared/parse-settings.ts';
import type { Effect } from '../scheduler/effect.ts';
import type { Event, SchedulerAction } from '../scheduler/event.ts';
import { holdsMatter } from '../scheduler/holds.ts';
import { judgeIdle, NO_IDLE_MEMORY } from '../scheduler/idle-source.ts';
import { initialState } from '../scheduler/initial-state.ts';
import { nextTickMs } from '../scheduler/next-tick.ts';
import { restoreState } from '../scheduler/restore-state.ts';
import { heldUntil, parseSaved, type SavedState, toSaved } from '../scheduler/saved-state.ts';
import type { State } from '../scheduler/state.ts';
import { transition, type Transition } from '../scheduler/transition.ts';
import { calendarOf, type Machine, passTo, readIdle, touch, type as typeOn } from './machine.ts';
import { type Happening, observe } from './observe.ts';
import type { SettingsPatch } from './parse-day.ts';

/** Called with what is noticed, and on which machine at which moment. */
type Notice = (happening: Happening, machine: Machine) => void;

/**
 * The app on a machine, lived through as main runs it: it looks at the clock when the core has asked for that, and before
 * each event; it saves at each change and leaves a mark at each look.
 */
export class LivedDay {
  machine: Machine;
  state: State;
  readonly effects: Effect[] = [];
  readonly records: HistoryRecord[] = [];
  readonly #catalogue: readonly Exercise[];
  readonly #notice: Notice;
  #memory = NO_IDLE_MEMORY;
  #saved: SavedState;
  #seenWallMs: number;
  #lookAt: number;

  constructor(machine: Machine, settings: SettingsPatch, catalogue: readonly Exercise[], notice: Notice) {
    this.machine = machine;
    this.#catalogue = catalogue;
    this.#notice = notice;
    this.state = this.#fresh(parseSettingsFile(settings).settings);
    this.#saved = toSaved(this.state, machine.at);
    this.#seenWallMs = machine.at;
    this.#lookAt = machine.at + nextTickMs(this.state, machine.at);
  }

  /** Real time passes, with somebody typing or not. */
  pass(ms: number, typing: boolean): void {
    const endsAt = this.machine.at + ms;
    this.machine = typeOn(this.machine, typing);
    while (this.#lookAt <= endsAt) {
      this.machine = passTo(this.machine, this.#lookAt);
      this.look();
    }
    this.machine = typeOn(passTo(this.machine, endsAt), false);
  }

  /** The machine sleeps; the app looks at the clocks when it wakes. */
  sleep(ms: number): void {
    this.look();
    this.machine = passTo(this.machine, this.machine.at + ms);
    this.look(ms);
  }

  press(action: SchedulerAction): boolean {
    this.machine = touch(this.machine);
    return this.#happen(action);
  }

  /** Whoever unlocks the screen has touched something. */
  lock(locked: boolean): void {
    this.machine = locked ? { ...this.machine, locked } : touch({ ...this.machine, locked });
    this.#happen({ type: locked ? 'screenLocked' : 'screenUnlocked' });
  }

  change(patch: SettingsPatch): void {
    const file = { ...toSettingsFile(this.state.settings), ...patch };
    this.#happen({ type: 'settingsChanged', settings: parseSettingsFile(file).settings });
  }

  /** The app is ended in good order and started again by somebody. */
  quit(deadMs: number): void {
    this.look();
    this.#restart(deadMs, () => toSaved(this.state, this.machine.at));
  }

  /** The app is killed and started again: it has what was saved at the last change, and the mark of the last look. */
  kill(deadMs: number): void {
    this.#restart(deadMs, (nowWallMs) => heldUntil(this.#saved, this.#seenWallMs, nowWallMs));
  }

  /** Looks at the clock, the input and, where it matters, at what speaks against a break. */
  look(asleepMs = 0): void {
    const { at } = this.machine;
    const judged = judgeIdle(this.#memory, at, readIdle(this.machine));
    this.machine = { ...this.machine, looks: this.machine.looks + 1 };
    this.#memory = judged.memory;
    const { source } = judged.memory;
    this.#send({ type: 'ticked', at, idleMs: judged.idleMs, asleepMs, calendar: calendarOf(this.machine) });
    if (source !== this.state.idleSource) this.#send({ type: 'idleSourceJudged', source, at });
    // While no break is near nobody looks, and what was seen is forgotten.
    const holds = holdsMatter(this.state, at) ? this.machine.holds : [];
    this.#send({ type: 'holdsSeen', holds, at });
    this.#seenWallMs = at + this.machine.wallOffsetMs;
    this.#arm();
  }

  /** Whether it changed anything. */
  #happen(what: Untimed): boolean {
    this.look();
    const before = this.state;
    this.#send({ ...what, at: this.machine.at });
    this.#arm();
    return this.state !== before;
  }

  #send(event: Event): void {
    this.#follow(transition(this.state, event));
  }

  #follow({ state, effects }: Transition): void {
    const before = this.state;
    this.state = state;
    this.effects.push(...effects);
    for (const effect of effects) if (effect.type === 'appendRecord') this.records.push(effect.record);
    if (state !== before) this.#saved = toSaved(state, this.machine.at);
    for (const happening of observe(before, state, effects, this.machine.at)) {
      this.#notice(happening, this.machine);
    }
  }

  #arm(): void {
    this.#lookAt = this.machine.at + nextTickMs(this.state, this.machine.at);
  }

  /** The steady clock of the next run begins with the wall clock. */
  #restart(deadMs: number, savedAt: (nowWallMs: number) => SavedState): void {
    const at = this.machine.at + this.machine.wallOffsetMs + deadMs;
    const saved = parseSaved(JSON.parse(JSON.stringify(savedAt(at))));
    this.machine = touch({ ...this.machine, at, wallOffsetMs: 0 });
    this.#memory = NO_IDLE_MEMORY;
    const before = this.state;
    this.state = this.#fresh(before.settings);
    if (saved !== null) this.#follow(restoreState(this.state, saved, at));
    this.look();
    if (this.machine.locked) this.lock(true);
  }

  #fresh(settings: State['settings']): State {
    const { at } = this.machine;
    const calendar = calendarOf(this.machine);
    return initialState({ settings, catalogue: this.#catalogue, records: [...this.records], calendar, at });
  }
}

type Untimed = Event extends infer Each ? (Each extends Event ? Omit<Each, 'at'> : never) : never;
