import { watchTray, type TrayItem, type TrayWatch } from '../../../scripts/desktop/status-notifier.mjs';
import { joinBus, sessionAddress } from './bus.ts';
import { waitUntil } from './daemon.ts';

const WATCHER = 'org.kde.StatusNotifierWatcher';

/** A panel with a tray, which can crash and come back. */
export interface TrayHost {
  /** The icon of that process; waits for it. */
  readonly findItem: (pid: number | null, withinMs?: number) => Promise<TrayItem>;
  /** How often items were registered with the panel since it was started last. */
  readonly countRegistered: () => number;
  /** Without one, icons are taken and shown nowhere. */
  readonly showHost: (present: boolean) => void;
  /** Starts it anew, knowing of no icon; nothing when it runs. */
  readonly start: () => Promise<void>;
  /** It is gone from the bus when this resolves. */
  readonly stop: () => Promise<void>;
}

/** Gets a panel ready on the tests' session bus; it is not started yet. */
export function makeTrayHost(): TrayHost {
  let watch: TrayWatch | null = null;
  const running = (): TrayWatch => {
    if (watch === null) throw new Error('the tray host is not started');
    return watch;
  };
  return {
    findItem: (pid, withinMs) => running().findItem(pid, withinMs),
    countRegistered: () => running().registered().length,
    showHost: (present) => {
      running().showHost(present);
    },
    start: async () => {
      watch ??= await watchTray(sessionAddress());
      if (watch.hasHost) throw new Error('another tray host is on this bus');
    },
    stop: async () => {
      watch?.close();
      watch = null;
      await waitUntilFree();
    },
  };
}

async function waitUntilFree(): Promise<void> {
  const member = joinBus(sessionAddress());
  await waitUntil(async () => !(await member.isOwned(WATCHER)), 'the end of the tray host');
  member.leave();
}
