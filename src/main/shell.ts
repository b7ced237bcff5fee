import { app, nativeTheme } from 'electron';
import type { Effect } from '../core/scheduler/effect.ts';
import { toSaved } from '../core/scheduler/saved-state.ts';
import type { State } from '../core/scheduler/state.ts';
import { toSnapshot } from '../core/scheduler/to-snapshot.ts';
import type { UserAction } from '../shared/action.ts';
import type { ActionAnswer } from '../shared/contract.ts';
import type { Settings } from '../shared/settings.ts';
import type { Snapshot } from '../shared/snapshot.ts';
import { act } from './act.ts';
import type { Disk } from './disk.ts';
import { publishTo } from './ipc/ipc.ts';
import { displayNames } from './displays.ts';
import { createHistoryKeeping, type HistoryKeeping } from './keep-history.ts';
import type { Languages } from './languages.ts';
import type { Messages } from './messages.ts';
import type { LoginItem } from './login-item.ts';
import type { Windows } from './open-windows.ts';
import { perform } from './perform.ts';
import { createRoutineSharing, type RoutineSharing } from './share-routines.ts';
import { createSettingsSharing, type SettingsSharing } from './share-settings.ts';
import { toCode } from './store/problem.ts';
import type { Timer } from './timer.ts';

export interface ShellParts {
  readonly disk: Disk;
  readonly windows: Windows;
  readonly messages: Messages;
  readonly languages: Languages;
  readonly loginItem: LoginItem;
  /** Shown the snapshot at each change: the tray, the line on standard output, the display blocker. */
  readonly viewers: readonly ((snapshot: Snapshot) => void)[];
}

/** What could not be written is tried again this often. */
const RETRY_EVERY_MS = 60_000;

/** What stands between the timer and everything that shows it or carries it out. */
export class Shell {
  readonly #parts: ShellParts;
  readonly #sharing: RoutineSharing & SettingsSharing;
  readonly history: HistoryKeeping;
  /** Looked at when a page asks, and not at each change of the state. */
  #startsAtLogin: boolean | null = null;
  #timer: Timer | null = null;
  #retriedAt = 0;

  constructor(parts: ShellParts) {
    this.#parts = parts;
    const { disk } = parts;
    const { text } = parts.languages;
    const changeSettings = (patch: Partial<Settings>): Promise<ActionAnswer> => this.#changeSettings(patch);
    const readSettings = (): Settings => disk.settings.settings;
    this.#sharing = {
      ...createRoutineSharing({
        text,
        readRoutines: () => readSettings().routines,
        changeRoutines: (routines) => changeSettings({ routines }),
      }),
      ...createSettingsSharing({ text, readSettings, changeSettings }),
    };
    this.history = createHistoryKeeping({
      text,
      history: disk.history,
      report: (event) => {
        this.report(event);
      },
    });
    this.#follow(readSettings());
  }

  /** The timer needs `perform` and `publish` to start, and the shell needs the timer from then on. */
  attach(timer: Timer): void {
    this.#timer = timer;
  }

  readonly perform = (effect: Effect, state: State): void => {
    const { windows, disk } = this.#parts;
    perform(effect, state, { notice: windows.notice, breakWindows: windows.breaks, history: disk.history });
  };

  readonly publish = (state: State, at: number): void => {
    const snapshot = this.#toSnapshot(state, at);
    for (const view of this.#parts.viewers) view(snapshot);
    for (const page of this.#parts.windows.pages()) publishTo(page, snapshot);
    this.#parts.disk.stateFile.save(toSaved(state, at));
  };

  /** Leaves a mark that the app runs, so that a crash costs no more of the countdown than the time to this tick. */
  readonly onTicked = (state: State, at: number): void => {
    this.#parts.disk.stateFile.touch(at + state.calendar.wallOffsetMs);
    if (at - this.#retriedAt < RETRY_EVERY_MS) return;
    this.#retriedAt = at;
    this.#parts.disk.retry();
  };

  snapshot(): Snapshot {
    const timer = this.#running();
    const at = timer.sense();
    this.#startsAtLogin = this.#parts.loginItem.isOn();
    return this.#toSnapshot(timer.state(), at);
  }

  /** Sends everyone the snapshot again, for what is not part of the timer's state. */
  readonly refresh = (): void => {
    if (this.#timer === null) return;
    const at = this.#timer.sense();
    this.publish(this.#timer.state(), at);
  };

  act(action: UserAction): ActionAnswer | Promise<ActionAnswer> {
    const { windows, messages, languages } = this.#parts;
    return act(action, {
      schedule: (asked) => this.#running().act(asked),
      changeSettings: (patch) => this.#changeSettings(patch),
      openSettings: windows.settings.open,
      openHome: windows.home.open,
      openStatistics: windows.statistics.open,
      openWelcome: windows.welcome.open,
      keepHistory: this.history,
      dismissMessage: messages.dismiss,
      ...this.#sharing,
      startAtLogin: (on) => this.#startAtLogin(on),
      quit: () => {
        app.quit();
      },
      notNow: languages.text('refused.notNow'),
    });
  }

  /** The person closed the break's window: it is finished, as far as strictness lets it, or its result is left. */
  leaveBreak(): void {
    if (!this.#running().act({ type: 'finishBreak' })) this.#running().act({ type: 'returnToDesk' });
  }

  /** Passes on what a sensor or a window has seen. */
  report(event: Parameters<Timer['report']>[0]): void {
    this.#running().report(event);
  }

  /** Writes the state at once and waits for it: the machine is about to sleep, or the app to end. */
  readonly saveNow = (): void => {
    if (this.#timer === null) return;
    const at = this.#timer.sense();
    this.#parts.disk.stateFile.saveSync(toSaved(this.#timer.state(), at));
  };

  async #changeSettings(patch: Partial<Settings>): Promise<ActionAnswer> {
    const { disk, messages, languages } = this.#parts;
    const written = disk.settings.change(patch);
    const settings = disk.settings.settings;
    this.#follow(settings);
    this.#running().changeSettings(settings);
    const answer = await written;
    if (answer.ok) return answer;
    messages.add(answer.problem.key, answer.problem.values);
    return { ok: false, reason: languages.text(`messages.${answer.problem.key}`, answer.problem.values) };
  }

  /** Settings that Electron or the words follow, and not the timer. */
  #follow(settings: Settings): void {
    nativeTheme.themeSource = settings.theme;
    this.#parts.languages.follow(settings.language);
  }

  #startAtLogin(on: boolean): ActionAnswer {
    const { loginItem, languages } = this.#parts;
    const { text } = languages;
    try {
      loginItem.set(on);
    } catch (error) {
      return { ok: false, reason: text('settings.startAtLogin.failed', { code: toCode(error) }) };
    }
    this.#startsAtLogin = loginItem.isOn();
    this.refresh();
    if (this.#startsAtLogin === on) return { ok: true };
    return { ok: false, reason: text('settings.startAtLogin.refused') };
  }

  #toSnapshot(state: State, at: number): Snapshot {
    // on Linux Electron tells something else: whether anything asked for the accessibility tree
    const screenReader = process.platform !== 'linux' && app.accessibilitySupportEnabled;
    const { messages, languages } = this.#parts;
    const place = { displays: displayNames(), dataFolder: app.getPath('userData') };
    const system = { screenReader, startsAtLogin: this.#startsAtLogin, ...place, language: languages.text.language() };
    return { ...toSnapshot(state, at), ...system, messages: messages.list() };
  }

  #running(): Timer {
    if (this.#timer === null) throw new Error('the timer has not started yet');
    return this.#timer;
  }
}
