import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { session } from 'electron';
import type { Log } from './log.ts';
import type { Windows } from './open-windows.ts';
import type { Follower } from './run-timer.ts';
import type { Surroundings } from './surroundings.ts';
import type { Timer } from './timer.ts';
import type { TrayHandle } from './tray/tray.ts';

/** Long enough for the start, and the desktop's own, to be over; what can wait is done then. */
const SETTLED_AFTER_MS = 3_000;

/** Says that the window was opened once where nobody shows tray icons. */
const NO_TRAY_TOLD = 'no-tray-told';

export interface DesktopParts {
  readonly folder: string;
  readonly tray: TrayHandle;
  readonly surroundings: Surroundings;
  readonly timer: Timer;
  readonly log: Log;
  readonly followers: Follower[];
  readonly windows: Pick<Windows, 'home' | 'welcome'>;
}

/** Once the desktop has settled: listens to it. Returns how to stop. */
export function joinDesktop(parts: DesktopParts): () => void {
  let stop = (): void => undefined;
  const settled = setTimeout(() => {
    stop = listen(parts);
    openSession();
  }, SETTLED_AFTER_MS);
  return () => {
    clearTimeout(settled);
    stop();
  };
}

/** Electron makes the session when somebody asks for it, which takes 15 ms: better now than between a click and its window. */
function openSession(): unknown {
  return session.defaultSession;
}

function listen({ folder, tray, surroundings, timer, log, followers, windows }: DesktopParts): () => void {
  const watching = surroundings.watch(timer.report, log);
  followers.push(watching.ticked);
  const { bus } = surroundings;
  if (bus !== null) {
    tray.followHost(bus, {
      onNoHost: () => {
        // never in front of a break, nor beside the welcome: then the next start says it
        if (timer.state().phase.name === 'onBreak' || windows.welcome.isOpen()) return;
        if (isFirstTime(join(folder, NO_TRAY_TOLD))) windows.home.open();
      },
    });
  }
  return watching.stop;
}

/** Somebody whose desktop shows no icons learns once where the app is, and not at each login. */
function isFirstTime(mark: string): boolean {
  if (existsSync(mark)) return false;
  try {
    writeFileSync(mark, '', { mode: 0o600 });
  } catch {
    // Then it is said once more at the next start.
  }
  return true;
}
