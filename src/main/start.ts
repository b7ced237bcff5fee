import { join } from 'node:path';
import { app } from 'electron';
import type { UserAction } from '../shared/action.ts';
import { parseSettingsPatch } from '../shared/parse-settings.ts';
import type { Bus } from './bus/bus.ts';
import { openDisk, type Disk } from './disk.ts';
import { watchDisplays } from './displays.ts';
import { findTimers } from './find-timers.ts';
import { giveBackMemory } from './give-back.ts';
import { serveIpc } from './ipc/ipc.ts';
import { joinDesktop } from './join-desktop.ts';
import { joinKeys } from './join-keys.ts';
import { joinRemote } from './join-remote.ts';
import type { Languages } from './languages.ts';
import { openLog, type Log } from './log.ts';
import { createLoginItem } from './login-item.ts';
import { createMessages, type Messages } from './messages.ts';
import { createWindows, type Windows } from './open-windows.ts';
import { endWell, isQuitting } from './quit.ts';
import { runTimer, type Follower } from './run-timer.ts';
import { readClocks } from './sensors/clock.ts';
import { watchPower } from './sensors/power.ts';
import { Shell } from './shell.ts';
import type { ShortcutsHandle } from './shortcuts.ts';
import { openSurroundings } from './surroundings.ts';
import type { TrayHandle } from './tray/tray.ts';
import { createViewers } from './viewers.ts';
import { watchTimer } from './watchdog.ts';

/** Makes the parts and joins them: the one place that knows everyone. */
export async function start(tray: TrayHandle, languages: Languages): Promise<Shell> {
  const { text } = languages;
  const folder = app.getPath('userData');
  const log = openLog(folder);
  const messages = createMessages();
  const disk = await openDisk(folder, readClocks().wallMs, (problem) => {
    messages.add(problem.key, problem.values);
  });
  const surroundings = openSurroundings();
  const { shell, windows, keys } = createShell({ tray, languages, disk, messages, log, bus: surroundings.bus });
  /** Told after each look at the clock. */
  const followers: Follower[] = [shell.onTicked];
  const timer = runTimer({ shell, disk, log, readIdleMs: surroundings.readIdleMs, followers });
  const watchdog = watchTimer({ timer, now: () => performance.now(), onError: log.error });
  followers.push(watchdog.ticked);
  shell.attach(timer);
  messages.watch(shell.refresh);
  answerPages(shell, windows, languages, log);
  /** What ends with the app, in this order. */
  const stops: (() => void)[] = [
    joinDesktop({ folder, tray, surroundings, timer, log, followers, windows }),
    joinRemote({ folder, shell, surroundings, text, log }),
    listenToSystem(shell, windows),
    giveBackMemory(),
    watchdog.stop,
    timer.stop,
    keys.stop,
    tray.dispose,
  ];
  endWell({
    saveNow: shell.saveNow,
    close: disk.close,
    onEnd: () => stops.forEach((stop) => stop()),
  });
  if (disk.isNew) windows.welcome.open();
  log.info(`started, data in ${folder}`);
  return shell;
}

interface Joined {
  readonly shell: Shell;
  readonly windows: Windows;
  readonly keys: ShortcutsHandle;
}

interface ShellWants {
  readonly tray: TrayHandle;
  readonly languages: Languages;
  readonly disk: Disk;
  readonly messages: Messages;
  readonly log: Log;
  readonly bus: Bus | null;
}

function createShell({ tray, languages, disk, messages, log, bus }: ShellWants): Joined {
  const { text } = languages;
  const act = (action: UserAction): void => {
    void shell.act(action);
  };
  const windows = createWindows({
    text,
    icon: join(app.getAppPath(), 'resources/icons/app/256x256.png'),
    onLost: (told) => {
      shell.report({ type: 'breakWindowLost' });
      if (!told) messages.add('breakWindowLost');
    },
    readSettings: () => disk.settings.settings,
    bus,
    act,
    isQuitting,
    onClosed: () => {
      shell.leaveBreak();
    },
    onStatisticsClosed: () => {
      shell.history.forget();
    },
  });
  const keys = joinKeys({ act, messages, text, log });
  const viewers = [...createViewers(tray, text), keys.update];
  const shell: Shell = new Shell({ disk, windows, messages, languages, viewers, loginItem: createLoginItem() });
  return { shell, windows, keys };
}

function answerPages(shell: Shell, windows: Windows, languages: Languages, log: Log): void {
  serveIpc({
    getSnapshot: () => shell.snapshot(),
    getWords: languages.words,
    act: (action) => shell.act(action),
    getHistory: (after) => shell.history.part(after),
    checkHistory: (name) => shell.history.check(name),
    findTimers,
    parsePatch: parseSettingsPatch,
    notAnAction: () => languages.text('refused.notAnAction'),
    onBeat: windows.beat,
    onRefused: (line) => {
      log.info(`refused: ${line}`);
    },
  });
}

/** Returns how to stop. */
function listenToSystem(shell: Shell, windows: Windows): () => void {
  const stopPower = watchPower({
    onSuspend: shell.saveNow,
    onResume: shell.refresh,
    onLock: () => {
      shell.report({ type: 'screenLocked' });
    },
    onUnlock: () => {
      shell.report({ type: 'screenUnlocked' });
    },
  });
  app.on('accessibility-support-changed', shell.refresh);
  app.on('second-instance', windows.home.open);
  app.on('activate', windows.home.open);
  const stopDisplays = watchDisplays(shell.refresh);
  return () => {
    stopPower();
    stopDisplays();
  };
}
