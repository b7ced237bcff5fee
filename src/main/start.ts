import { join } from 'node:path';
import { app, session } from 'electron';
import exercises from '../../resources/exercises.json';
import { initialState } from '../core/scheduler/initial-state.ts';
import { restoreState } from '../core/scheduler/restore-state.ts';
import { heldUntil, parseSaved } from '../core/scheduler/saved-state.ts';
import type { State } from '../core/scheduler/state.ts';
import type { Transition } from '../core/scheduler/transition.ts';
import { parseCatalogue } from '../shared/exercise.ts';
import { parseSettingsPatch } from '../shared/parse-settings.ts';
import type { Snapshot } from '../shared/snapshot.ts';
import type { Text } from '../shared/text.ts';
import { openDisk, type Disk } from './disk.ts';
import { formatTime } from './format-time.ts';
import { lockSession } from './guard.ts';
import { serveIpc } from './ipc/ipc.ts';
import { createKeepAwake } from './keep-awake.ts';
import { openLog, type Log } from './log.ts';
import { createMessages } from './messages.ts';
import { createNarrator } from './narrate.ts';
import { createWindows, type Windows } from './open-windows.ts';
import { endWell, isQuitting } from './quit.ts';
import { readClocks, startClock, type Tick } from './sensors/clock.ts';
import { readIdleMs } from './sensors/idle.ts';
import { watchPower } from './sensors/power.ts';
import { servePages, warmUp } from './serve-pages.ts';
import { Shell } from './shell.ts';
import { startTimer, type Timer } from './timer.ts';
import { statusLine } from './tray/status.ts';
import type { TrayHandle } from './tray/tray.ts';
import { watchTimer } from './watchdog.ts';

/** Long enough for the start, and the desktop's own, to be over. */
const WARM_UP_AFTER_MS = 3_000;

/** Makes the parts and joins them: the one place that knows everyone. */
export async function start(tray: TrayHandle, text: Text): Promise<Shell> {
  const folder = app.getPath('userData');
  const log = openLog(folder);
  lockSession();
  servePages(session.defaultSession, join(import.meta.dirname, '../renderer'));
  const messages = createMessages();
  const disk = await openDisk(folder, readClocks().wallMs, (problem) => {
    messages.add(problem.key, problem.values);
  });
  const windows = createWindows({
    text,
    icon: join(app.getAppPath(), 'resources/icons/app-256.png'),
    onLost: () => {
      shell.report({ type: 'breakWindowLost' });
    },
    onClosed: () => {
      if (!isQuitting()) void shell.act({ type: 'finishBreak' });
    },
  });
  const shell: Shell = new Shell({ disk, windows, messages, text, viewers: createViewers(tray, text) });
  const followers: Follower[] = [shell.onTicked];
  const timer = runTimer(shell, disk, log, followers);
  const watchdog = watchTimer({ timer, now: () => performance.now(), onError: log.error });
  followers.push(watchdog.ticked);
  shell.attach(timer);
  messages.watch(shell.refresh);
  answerPages(shell, windows, text, log);
  listenToSystem(shell, windows);
  endWell({
    saveNow: shell.saveNow,
    close: disk.close,
    onEnd: () => {
      watchdog.stop();
      timer.stop();
      tray.dispose();
    },
  });
  log.info(`started, data in ${folder}`);
  setTimeout(() => void warmUp(session.defaultSession).catch(log.error), WARM_UP_AFTER_MS);
  return shell;
}

/** Everything that shows the state, apart from the pages. */
function createViewers(tray: TrayHandle, text: Text): readonly ((snapshot: Snapshot) => void)[] {
  const keepAwake = createKeepAwake();
  return [
    soon((snapshot) => {
      tray.update(snapshot);
    }),
    (snapshot) => {
      keepAwake(snapshot.phase);
    },
    createNarrator((snapshot) => [
      ...snapshot.messages.map((message) => text(`messages.${message.key}`, message.values)),
      statusLine(snapshot, text, formatTime),
    ]),
  ];
}

/** A menu goes to the panel item by item, just when a window wants to open: the tray can wait a moment longer. */
const TRAY_WAITS_MS = 100;

/** Shows the newest snapshot a moment after the first one of a burst. */
function soon(show: (snapshot: Snapshot) => void): (snapshot: Snapshot) => void {
  let newest: Snapshot | null = null;
  return (snapshot) => {
    if (newest === null) {
      setTimeout(() => {
        if (newest !== null) show(newest);
        newest = null;
      }, TRAY_WAITS_MS);
    }
    newest = snapshot;
  };
}

/** Told after each look at the clock. */
type Follower = (state: State, at: number) => void;

function runTimer(shell: Shell, disk: Disk, log: Log, followers: readonly Follower[]): Timer {
  const begin = (tick: Pick<Tick, 'at' | 'calendar'>, from: 'saved' | 'fresh'): Transition => {
    const fresh = initialState({
      settings: disk.settings.settings,
      catalogue: parseCatalogue(exercises),
      records: disk.records,
      calendar: tick.calendar,
      at: tick.at,
    });
    const saved = from === 'saved' ? parseSaved(disk.stateFile.read()) : null;
    if (saved === null) return { state: fresh, effects: [] };
    return restoreState(fresh, heldUntil(saved, disk.stateFile.touchedAt() ?? 0, tick.at), tick.at);
  };
  return startTimer({
    startClock,
    readIdleMs,
    begin,
    perform: shell.perform,
    publish: shell.publish,
    onTicked: (state, at) => {
      for (const follow of followers) follow(state, at);
    },
    onError: log.error,
  });
}

function answerPages(shell: Shell, windows: Windows, text: Text, log: Log): void {
  serveIpc({
    getSnapshot: () => shell.snapshot(),
    act: (action) => shell.act(action),
    parsePatch: parseSettingsPatch,
    notAnAction: text('refused.notAnAction'),
    onBeat: (page) => {
      windows.breaks.beat(page);
    },
    onRefused: (line) => {
      log.info(`refused: ${line}`);
    },
  });
}

function listenToSystem(shell: Shell, windows: Windows): void {
  watchPower({
    onSuspend: shell.saveNow,
    onResume: shell.refresh,
    onLock: () => {
      shell.report({ type: 'screenLocked' });
    },
    onUnlock: () => {
      shell.report({ type: 'screenUnlocked' });
    },
  });
  app.on('second-instance', windows.home.open);
  app.on('activate', windows.home.open);
}
